#include "core/document/registration/identification.h"
#include "core/optical/infrared/infrared_features.h"
#include "core/optical/infrared/measures_of_infrared.h"
#include "core/optical/light_pair/linear_light.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

// Pages are drawn from reflectances, so that what an ink keeps under infrared light is known: a share of
// (1 - infrared) / (1 - white).

namespace {

using namespace rahdari;
using document::Feature;
using document::FeatureKind;
using image::Light;

constexpr double white = 0.85;
constexpr double ink = 0.10;

struct Inks {
    double vanishing = 0.95;  ///< reflectance at 900 nm of the word that must vanish
    double staying = 0.15;
    double entry = 0.08;    ///< of the entries
    double altered = 0.08;  ///< of the last characters of the first entry
    double exposure = 1.0;  ///< of the infrared picture
    bool stamped = false;   ///< a blue ring over the first entry
};

uchar level(double light) { return cv::saturate_cast<uchar>(255 * std::pow(std::clamp(light, 0.0, 1.0), 1 / 2.2)); }

void blocks(cv::Mat& light, const image::RectMm& box, double factor, double from = 0, double to = 1)
{
    const int strokes = static_cast<int>(box.width / 0.8);
    for (int i = 0; i < strokes; ++i) {
        const double place = (i + 0.5) / strokes;
        if (place < from || place > to) {
            continue;
        }
        const cv::Rect stroke(static_cast<int>((box.x + i * 0.8) * 8), static_cast<int>(box.y * 8), 3,
                              static_cast<int>(box.height * 8));
        light(stroke) *= factor;
    }
}

const image::RectMm vanishingWord{10, 8, 16, 4};
const image::RectMm stayingWord{40, 8, 16, 4};
const image::RectMm otherStaying{64, 8, 12, 4};
const image::RectMm thirdStaying{64, 40, 12, 4};
const std::array<image::RectMm, 4> entries{
    {{10, 22, 24, 2.4}, {10, 28, 24, 2.4}, {44, 22, 24, 2.4}, {44, 28, 24, 2.4}}};

cv::Mat drawn(const Inks& inks, bool infrared)
{
    cv::Mat light(440, 680, CV_32FC1, cv::Scalar(white));
    blocks(light, vanishingWord, infrared ? inks.vanishing : ink);
    for (const auto& word : {stayingWord, otherStaying, thirdStaying}) {
        blocks(light, word, infrared ? inks.staying : ink);
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        blocks(light, entries[i], infrared ? inks.entry : ink, 0, i == 0 ? 0.7 : 1);
    }
    blocks(light, entries[0], infrared ? inks.altered : ink, 0.7, 1);
    return light;
}

document::RegisteredLight shown(Light light, const cv::Mat& picture)
{
    document::RegisteredLight result;
    result.light = light;
    result.raw = picture;
    result.levelled = picture;
    result.seen = cv::Mat(picture.size(), CV_8UC1, cv::Scalar(255));
    return result;
}

cv::Mat levels(const cv::Mat& light, double exposure)
{
    cv::Mat picture(light.size(), CV_8UC1);
    for (int y = 0; y < light.rows; ++y) {
        for (int x = 0; x < light.cols; ++x) {
            picture.at<uchar>(y, x) = level(exposure * static_cast<double>(light.at<float>(y, x)));
        }
    }
    return picture;
}

document::RegisteredPage pageOf(const Inks& inks)
{
    document::RegisteredPage page;
    page.size = {85, 55};
    page.onModel = true;
    cv::Mat colour;
    cv::cvtColor(levels(drawn(inks, false), 1), colour, cv::COLOR_GRAY2BGR);
    if (inks.stamped) {
        cv::circle(colour, {150, 186}, 40, {190, 90, 60}, 6, cv::LINE_AA);
    }
    page.lights[Light::White] = shown(Light::White, colour);
    page.lights[Light::Infrared] = shown(Light::Infrared, levels(drawn(inks, true), inks.exposure));
    return page;
}

std::shared_ptr<document::DocumentModel> model()
{
    auto made = std::make_shared<document::DocumentModel>();
    const document::RegisteredPage page = pageOf({});
    made->size = page.size;
    for (const auto& [light, picture] : page.lights) {
        made->references[light] = {picture.raw, cv::Mat::zeros(picture.raw.size(), CV_8UC1)};
    }
    made->stable = cv::Mat(page.lights.at(Light::White).raw.size(), CV_8UC1, cv::Scalar(255));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Feature entry;
        entry.name = "entry_" + std::to_string(i);
        entry.kind = FeatureKind::Field;
        entry.box = {entries[i].x - 0.5, entries[i].y - 0.5, entries[i].width + 1, entries[i].height + 1};
        made->features.push_back(entry);
    }
    return made;
}

std::shared_ptr<document::DocumentModel> modelWithProposals()
{
    auto made = model();
    for (Feature& feature : optical::proposeInfraredFeatures(*made, {})) {
        made->features.push_back(std::move(feature));
    }
    return made;
}

check::Measured measuredOn(const std::string& check, const document::RegisteredPage& page)
{
    check::Evidence evidence;
    evidence.put(page);
    evidence.put(document::Identification{modelWithProposals(), 1, 1, {}, {}, {}, 0});
    for (const auto& measure : optical::infraredMeasures().measures) {
        if (measure.rule.check == check) {
            return measure.measure(evidence);
        }
    }
    BOOST_FAIL("no measure " + check);
    return {};
}

check::Measured measured(const std::string& check, const Inks& inks) { return measuredOn(check, pageOf(inks)); }

/// The page with a reflection over a place, under white light.
document::RegisteredPage reflecting(const image::RectMm& place)
{
    document::RegisteredPage page = pageOf({});
    document::RegisteredLight& light = page.lights.at(Light::White);
    light.seen(document::rasterRect(place, light.seen.size())).setTo(0);
    return page;
}

std::optional<double> valueOf(const check::Measured& of, const std::string& feature, const std::string& quantity)
{
    for (const auto& value : of.values) {
        if (value.feature == feature && value.quantity == quantity) {
            return value.value;
        }
    }
    return std::nullopt;
}

double shareOfInk(double infrared) { return (1 - infrared) / (1 - ink); }

}  // namespace

BOOST_AUTO_TEST_SUITE(Infrared)

BOOST_AUTO_TEST_CASE(AWholeWindowIsCoveredAsAMaskThatCountsEverywhereCoversIt)
{
    constexpr int windowPx = 33;
    cv::Mat values(90, 140, CV_32FC1);
    cv::RNG(7).fill(values, cv::RNG::UNIFORM, 0.0, 1.0);
    const cv::Mat everywhere(values.size(), CV_8UC1, cv::Scalar(255));
    const cv::Mat asMasked = optical::meanWithin(values, optical::windowCover(everywhere, windowPx));
    const cv::Mat whole = optical::meanWithin(values, optical::wholeCover(values.size(), windowPx));
    BOOST_TEST(cv::norm(asMasked, whole, cv::NORM_INF) == 0.0);
}

BOOST_AUTO_TEST_CASE(AMeanWithinAMaskLeavesOutTheRest)
{
    constexpr int windowPx = 9;
    cv::Mat values(40, 40, CV_32FC1, cv::Scalar(0.25));
    cv::Mat mask(values.size(), CV_8UC1, cv::Scalar(255));
    values.colRange(18, 22).setTo(cv::Scalar(0.9));
    mask.colRange(18, 22).setTo(cv::Scalar(0));
    const optical::WindowCover cover = optical::windowCover(mask, windowPx);
    const cv::Mat mean = optical::meanWithin(values, cover);
    const cv::Mat ofOther = optical::meanWithin(cv::Mat(values * 2.0), cover);
    BOOST_TEST(cv::norm(mean, cv::Mat(mean.size(), CV_32FC1, cv::Scalar(0.25)), cv::NORM_INF) < 1e-6);
    BOOST_TEST(cv::norm(ofOther, cv::Mat(mean.size(), CV_32FC1, cv::Scalar(0.5)), cv::NORM_INF) < 1e-6);
}

BOOST_AUTO_TEST_CASE(ProposesWhatVanishesAndWhatStays)
{
    const auto found = modelWithProposals();
    const auto vanishing = found->ofKind(FeatureKind::IrVanishing);
    BOOST_REQUIRE_EQUAL(vanishing.size(), 1U);
    BOOST_TEST(std::abs(vanishing[0]->box.x - vanishingWord.x) < 0.5);
    BOOST_TEST(std::abs(vanishing[0]->box.y - vanishingWord.y) < 0.5);
    BOOST_TEST(found->ofKind(FeatureKind::IrStaying).size() == 3U);
}

BOOST_AUTO_TEST_CASE(MeasuresWhatAnInkKeeps)
{
    const auto genuine = measured("optical.ir_tr_is", {});
    BOOST_TEST(std::abs(*valueOf(genuine, "ir_vanishing_1", "ir_share") - shareOfInk(0.95)) < 0.04);
    const auto forged = measured("optical.ir_tr_is", {.vanishing = 0.5});
    BOOST_TEST(std::abs(*valueOf(forged, "ir_vanishing_1", "ir_share") - shareOfInk(0.5)) < 0.06);
    const auto staying = measured("optical.ir_ab_is", {.staying = 0.4});
    BOOST_TEST(std::abs(*valueOf(staying, "ir_staying_1", "ir_share") - shareOfInk(0.4)) < 0.06);
}

// Darker than in white light is what a vanishing ground beneath the entry makes of it, and no scanner makes the same.
BOOST_AUTO_TEST_CASE(NoInkStaysMoreThanWholly)
{
    const auto found = measured("optical.ir_id", {.entry = 0.01, .altered = 0.01});
    const auto share = valueOf(found, "entry_1", "ir_share");
    const auto against = valueOf(found, "entry_1", "against_others");
    BOOST_REQUIRE((share.has_value() && against.has_value()));
    BOOST_TEST(*share == 1.0);
    BOOST_TEST(*against == 0.0);
}

BOOST_AUTO_TEST_CASE(DoesNotMindTheExposure)
{
    const auto usual = measured("optical.ir_id", {});
    const auto dark = measured("optical.ir_id", {.exposure = 0.7});
    BOOST_TEST(std::abs(*valueOf(usual, "entry_1", "ir_share") - *valueOf(dark, "entry_1", "ir_share")) < 0.01);
}

BOOST_AUTO_TEST_CASE(SeesAlteredCharactersInAnEntry)
{
    const auto genuine = measured("optical.ir_id", {});
    BOOST_TEST(*valueOf(genuine, "entry_0", "palest_part") > 0.95);
    const auto altered = measured("optical.ir_id", {.altered = 0.5});
    BOOST_TEST(*valueOf(altered, "entry_0", "palest_part") < 0.65);
    BOOST_TEST(*valueOf(altered, "entry_1", "palest_part") > 0.95);
}

BOOST_AUTO_TEST_CASE(SeesOneEntryInAnotherInk)
{
    const auto other = measured("optical.ir_id", {.entry = 0.08, .altered = 0.08});
    BOOST_TEST(std::abs(*valueOf(other, "entry_2", "against_others")) < 0.02);
    const auto stolen = measured("optical.ir_id", {.entry = 0.4, .altered = 0.4});
    BOOST_TEST(*valueOf(stolen, "entry_2", "ir_share") < 0.75);
}

BOOST_AUTO_TEST_CASE(DoesNotMindAColouredStamp)
{
    const auto stamped = measured("optical.ir_id", {.stamped = true});
    BOOST_TEST(*valueOf(stamped, "entry_0", "ir_share") > 0.95);
    BOOST_TEST(*valueOf(stamped, "entry_0", "palest_part") > 0.9);
}

BOOST_AUTO_TEST_CASE(EntriesUnderAReflectionAreLeftOut)
{
    const auto veiled = measuredOn("optical.ir_id", reflecting({8, 20, 10, 6}));
    BOOST_TEST(!valueOf(veiled, "entry_0", "ir_share"));
    BOOST_TEST(*valueOf(veiled, "entry_1", "ir_share") > 0.95);
    const auto hidden = measuredOn("optical.ir_id", reflecting({0, 0, 85, 55}));
    BOOST_REQUIRE(hidden.obstacle.has_value());
    BOOST_TEST((hidden.obstacle->outcome == check::Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(StaticPrintUnderAReflectionIsLeftOut)
{
    const std::size_t all = measured("optical.ir_ab_is", Inks{}).values.size();
    BOOST_TEST(measuredOn("optical.ir_ab_is", reflecting({38, 6, 12, 8})).values.size() < all);
}

BOOST_AUTO_TEST_CASE(WhatStaysIsComparedWithWhatTheModelKeepsThere)
{
    // The same page as its model, though the word that stays less than the others is the one left to be seen.
    auto page = pageOf({});
    auto known = modelWithProposals();
    const auto staying = known->ofKind(FeatureKind::IrStaying);
    BOOST_REQUIRE_EQUAL(staying.size(), 3U);
    const cv::Rect paler = document::rasterRect(staying[0]->box, page.lights.at(Light::Infrared).raw.size());
    const auto pale = [&](cv::Mat& picture) { picture(paler) = picture(paler) * 0.6 + 95; };
    pale(page.lights.at(Light::Infrared).raw);
    const auto against = [&](const document::DocumentModel& model) {
        check::Evidence evidence;
        evidence.put(page);
        evidence.put(document::Identification{std::make_shared<document::DocumentModel>(model), 1, 1, {}, {}, {}, 0});
        for (const auto& measure : optical::infraredMeasures().measures) {
            if (measure.rule.check == "optical.ir_ab_is") {
                return valueOf(measure.measure(evidence), staying[0]->name, "against_others").value_or(9.0);
            }
        }
        return 9.0;
    };
    BOOST_TEST(against(*known) < -0.1);
    known->references.at(Light::Infrared).mean = known->references.at(Light::Infrared).mean.clone();
    pale(known->references.at(Light::Infrared).mean);
    BOOST_TEST(std::abs(against(*known)) < 0.02);
}

BOOST_AUTO_TEST_CASE(WhereManyEntriesAreHiddenTheRestIsNotCompared)
{
    const auto two = measuredOn("optical.ir_id", reflecting({8, 20, 30, 12}));
    BOOST_TEST(valueOf(two, "entry_2", "ir_share").has_value());
    BOOST_TEST(!valueOf(two, "entry_2", "against_others"));
    BOOST_TEST(valueOf(measured("optical.ir_id", {}), "entry_2", "against_others").has_value());
}

BOOST_AUTO_TEST_CASE(WithoutInfraredNothingIsSaid)
{
    check::Evidence evidence;
    document::RegisteredPage page = pageOf({});
    page.lights.erase(Light::Infrared);
    evidence.put(std::move(page));
    for (const auto& measure : optical::infraredMeasures().measures) {
        const auto nothing = measure.measure(evidence);
        BOOST_REQUIRE(nothing.obstacle.has_value());
        BOOST_TEST((nothing.obstacle->outcome == check::Outcome::NotSupported));
    }
}

BOOST_AUTO_TEST_CASE(ABadRegistrationIsNoEvidence)
{
    check::Evidence evidence;
    document::RegisteredPage page = pageOf({});
    page.obstacle = "The page is bent";
    evidence.put(std::move(page));
    evidence.put(document::Identification{modelWithProposals(), 1, 1, {}, {}, {}, 0});
    for (const auto& measure : optical::infraredMeasures().measures) {
        if (measure.rule.check != "optical.ir_generic") {
            const auto nothing = measure.measure(evidence);
            BOOST_REQUIRE(nothing.obstacle.has_value());
            BOOST_TEST((nothing.obstacle->outcome == check::Outcome::Undetermined));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
