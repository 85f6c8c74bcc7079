// Pages are drawn in the test as light, so that what glows where, and how much, is known.
#include "core/document/registration/identification.h"
#include "core/optical/light_pair/linear_light.h"
#include "core/optical/ultraviolet/measures_of_ultraviolet.h"
#include "core/optical/ultraviolet/uv_comparison.h"
#include "core/optical/ultraviolet/uv_features.h"
#include "core/optical/ultraviolet/uv_findings.h"
#include "core/optical/ultraviolet/uv_glow.h"
#include "tests/unit/core/optical/ultraviolet/drawn_uv_page.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace {

using namespace rahdari;
using namespace rahdari::test;

std::shared_ptr<const document::DocumentModel> modelLike(const Making& like)
{
    auto whole = std::make_shared<document::DocumentModel>(draft(like));
    whole->features.push_back(featureOf("emblem", FeatureKind::UvPrint, {50, 12, 24, 24}));
    whole->features.push_back(featureOf("word", FeatureKind::UvPrint, {7, 3, 24, 7}));
    whole->features.push_back(featureOf("lines", FeatureKind::UvPrint, {69, 4, 17, 8}));
    whole->features.push_back(featureOf("fibres", FeatureKind::Fibres, {0, 0, 90, 60}));
    return whole;
}

std::shared_ptr<const document::DocumentModel> model()
{
    static const auto made = modelLike({});
    return made;
}

void putPage(check::Evidence& evidence, const document::RegisteredPage& page, bool identified = true)
{
    evidence.put(page);
    document::Identification identification;
    identification.model = identified ? model() : nullptr;
    evidence.put(identification);
}

check::Measured measured(const std::string& id, const check::Evidence& evidence)
{
    for (const optical::Measure& measure : optical::ultravioletMeasures().measures) {
        if (measure.rule.check == id) {
            return measure.measure(evidence);
        }
    }
    BOOST_FAIL("no measure " + id);
    return {};
}

check::Measured measured(const std::string& id, const Making& making)
{
    check::Evidence evidence;
    putPage(evidence, *pageOf(making));
    return measured(id, evidence);
}

double valueOf(const check::Measured& all, const std::string& feature, const std::string& quantity)
{
    for (const check::Measurement& one : all.values) {
        if (one.feature == feature && one.quantity == quantity) {
            return one.value;
        }
    }
    BOOST_FAIL("nothing measured of " + feature + ", " + quantity);
    return 0.0;
}

Making genuine()
{
    Making making;
    making.lamp = 1.4;
    making.hotMiddle = .25;
    making.strayWhite = .01;
    making.seed = 3;
    return making;
}

/// What shines faintly between the fine dark lines of a ground, on every page and over all of it.
void shimmer(cv::Mat& light)
{
    for (int x = 0; x + 12 < light.cols; x += 20) {
        cv::Mat gap = light(cv::Rect(x, 0, 12, light.rows));
        gap += cv::Scalar(0.0, .022, .022);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Ultraviolet)

BOOST_AUTO_TEST_CASE(GenuinePrintIsFoundWhateverLampAndStrayLight)
{
    const check::Measured print = measured("optical.uv_lu_is", genuine());
    Making plain;
    const check::Measured usual = measured("optical.uv_lu_is", plain);
    for (const char* const name : {"emblem", "word", "lines"}) {
        BOOST_TEST_CONTEXT(name)
        {
            BOOST_TEST(valueOf(print, name, "likeness") > .9);
            BOOST_TEST(std::abs(valueOf(print, name, "shift_x_mm")) < .05);
            BOOST_TEST(std::abs(valueOf(print, name, "shift_y_mm")) < .05);
            for (const char* const share : {"blue_share", "red_share"}) {
                BOOST_TEST(std::abs(valueOf(print, name, share) - valueOf(usual, name, share)) < .03);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(DisplacedPrintIsMeasuredToATwentiethOfAMillimetre)
{
    Making making = genuine();
    making.glowShiftMm = {.5, -.25};
    const check::Measured print = measured("optical.uv_lu_is", making);
    BOOST_TEST(std::abs(valueOf(print, "emblem", "shift_x_mm") - .5) < .06);
    BOOST_TEST(std::abs(valueOf(print, "emblem", "shift_y_mm") + .25) < .06);
}

// A drawing that is pushed out of the search has a best place at its edge, which is none.
BOOST_AUTO_TEST_CASE(PrintBeyondTheSearchHasNoPlace)
{
    Making making = genuine();
    making.glowShiftMm = {2.2, 0.0};
    const check::Measured print = measured("optical.uv_lu_is", making);
    const bool hasPlace = std::any_of(print.values.begin(), print.values.end(), [](const auto& value) {
        return value.feature == "emblem" && value.quantity == "shift_x_mm" && std::abs(value.value) > 1.4;
    });
    BOOST_TEST(!hasPlace);
}

BOOST_AUTO_TEST_CASE(WrongColourChangesTheShares)
{
    Making making = genuine();
    making.emblem = cv::Scalar(green[0], green[1] * .7, green[2] + green[1] * .3);
    const double wrong = valueOf(measured("optical.uv_lu_is", making), "emblem", "red_share");
    const double right = valueOf(measured("optical.uv_lu_is", genuine()), "emblem", "red_share");
    BOOST_TEST(wrong - right > .15);
}

BOOST_AUTO_TEST_CASE(AShimmerBetweenTheLinesOfTheGroundIsNotThePrint)
{
    Making known;
    known.over = shimmer;
    const auto shimmering = modelLike(known);
    const auto redShare = [&](const cv::Scalar& emblem) {
        Making making = genuine();
        making.over = shimmer;
        making.emblem = emblem;
        check::Evidence evidence;
        evidence.put(*pageOf(making));
        document::Identification identification;
        identification.model = shimmering;
        evidence.put(identification);
        return valueOf(measured("optical.uv_lu_is", evidence), "emblem", "red_share");
    };
    BOOST_TEST(redShare(cv::Scalar(green[0], green[1] * .7, green[2] + green[1] * .3)) - redShare(green) > .15);

    optical::SpecimenPages pages;
    for (unsigned seed = 21; seed < 26; ++seed) {
        Making making = genuine();
        making.over = shimmer;
        making.seed = seed;
        pages.push_back(pageOf(making));
    }
    std::map<FeatureKind, int> kinds;
    for (const document::Feature& feature : optical::proposeUvFeatures(draft(known), pages)) {
        ++kinds[feature.kind];
        BOOST_TEST((feature.kind == FeatureKind::Fibres || feature.box.width < 30.0));
    }
    BOOST_TEST(kinds[FeatureKind::UvPrint] >= 3);
    BOOST_TEST(kinds[FeatureKind::Fibres] == 1);
}

BOOST_AUTO_TEST_CASE(MissingPrintHasNoLikenessAndNoStrength)
{
    Making making = genuine();
    making.glow = false;
    const check::Measured print = measured("optical.uv_lu_is", making);
    BOOST_TEST(valueOf(print, "emblem", "likeness") < .35);
    BOOST_TEST(valueOf(print, "emblem", "energy") < .1);
}

BOOST_AUTO_TEST_CASE(PrintUnderAStampIsNotCalledWeak)
{
    Making making = genuine();
    making.glow = false;
    const auto page = pageOf(making);
    page->lights[image::Light::White].levelled(px({50, 12, 24, 24})).setTo(cv::Scalar(60, 30, 30));
    check::Evidence evidence;
    putPage(evidence, *page);
    const check::Measured print = measured("optical.uv_lu_is", evidence);
    BOOST_TEST(valueOf(print, "emblem", "likeness") < .35);
    const bool hasEnergy = std::any_of(print.values.begin(), print.values.end(), [](const auto& value) {
        return value.feature == "emblem" && value.quantity == "energy";
    });
    BOOST_TEST(!hasEnergy);
}

BOOST_AUTO_TEST_CASE(LinesOfAStampDoNotSpoilThePrint)
{
    Making making = genuine();
    making.over = [](cv::Mat& light) {
        cv::circle(light, {520, 230}, 90, cv::Scalar(.05, .4, .1), 3, cv::LINE_AA);
        cv::line(light, {430, 200}, {600, 280}, cv::Scalar(.05, .4, .1), 3, cv::LINE_AA);
    };
    BOOST_TEST(valueOf(measured("optical.uv_lu_is", making), "emblem", "likeness") > .8);
    BOOST_TEST(valueOf(measured("optical.false_luminescence", making), "page", "confined_area_mm2") < 5.0);
}

BOOST_AUTO_TEST_CASE(BrightPaperWithItsLuminousPrintIsNotCalledDull)
{
    Making bright = genuine();
    bright.ground = cv::Scalar(.5, .25, .2);
    bright.emblem = cv::Scalar(.2, .95, .3);
    BOOST_TEST_REQUIRE(valueOf(measured("optical.uv_lu_is", bright), "emblem", "likeness") > .9);
    const check::Measured dullness = measured("optical.uv_br_fu", bright);
    BOOST_TEST_REQUIRE(dullness.obstacle.has_value());
    BOOST_TEST((dullness.obstacle->outcome == check::Outcome::Undetermined));
    BOOST_TEST(!measured("optical.uv_br_fu", genuine()).obstacle.has_value());
}

BOOST_AUTO_TEST_CASE(OfficePaperGlowsWithAndWithoutAModel)
{
    Making office = genuine();
    office.lamp = .6;
    office.ground = cv::Scalar(.85, .45, .35);
    office.glow = false;
    BOOST_TEST(valueOf(measured("optical.uv_br_fu", office), "page", "glow_without_print") > .12);
    BOOST_TEST(valueOf(measured("optical.uv_br_fu", genuine()), "page", "glow_without_print") < .01);

    check::Evidence unknown;
    putPage(unknown, *pageOf(office), false);
    BOOST_TEST(valueOf(measured("optical.uv_br_fu", unknown), "page", "blue_glow") > .12);
    check::Evidence unknownGenuine;
    putPage(unknownGenuine, *pageOf(genuine()), false);
    BOOST_TEST(valueOf(measured("optical.uv_br_fu", unknownGenuine), "page", "blue_glow") < .03);
}

BOOST_AUTO_TEST_CASE(BurntOutGreyIsNotBlueWhite)
{
    Making making = genuine();
    making.lamp = 6.0;
    making.strayWhite = .08;
    check::Evidence unknown;
    putPage(unknown, *pageOf(making), false);
    BOOST_TEST(valueOf(measured("optical.uv_br_fu", unknown), "page", "blue_glow") < .05);
}

BOOST_AUTO_TEST_CASE(PastedPhotographGlows)
{
    Making making = genuine();
    making.over = [](cv::Mat& light) { light(px(portrait)).setTo(cv::Scalar(.12, .07, .06)); };
    BOOST_TEST(valueOf(measured("optical.uv_br_ph", making), "portrait", "glow_over_page") > 1.0);
    BOOST_TEST(std::abs(valueOf(measured("optical.uv_br_ph", genuine()), "portrait", "glow_over_page")) < .6);
    BOOST_TEST(valueOf(measured("optical.uv_br_mr", making), "mrz", "glow_over_page") < .2);
}

BOOST_AUTO_TEST_CASE(WashedFieldIsNamed)
{
    Making making = genuine();
    making.over = [](cv::Mat& light) {
        cv::Mat halo(sizePx, CV_32FC3, cv::Scalar::all(0));
        cv::ellipse(halo, {400, 336}, {110, 26}, 0, 0, 360, cv::Scalar(.06, .05, .04), -1);
        light += halo;
    };
    BOOST_TEST(valueOf(measured("optical.uv_br_vz", making), "name", "glow_over_page") > .6);
    const check::Measured all = measured("optical.false_luminescence", making);
    BOOST_TEST(valueOf(all, "page", "confined_area_mm2") > 30.0);
    BOOST_REQUIRE(all.values.front().where.has_value());
    BOOST_TEST(std::abs(all.values.front().where->y + all.values.front().where->height / 2 - 42.0) < 1.0);
    BOOST_TEST(valueOf(measured("optical.false_luminescence", genuine()), "page", "confined_area_mm2") == 0.0);
}

BOOST_AUTO_TEST_CASE(FibresAreCountedAndPrintedOnesShow)
{
    const double some = valueOf(measured("optical.uv_lu_fi", genuine()), "fibres", "root_count");
    BOOST_TEST(some * some > 8.0);
    BOOST_TEST(some * some <= 26.0);
    BOOST_TEST(std::abs(valueOf(measured("optical.uv_lu_fi", genuine()), "fibres", "white_trace")) < .02);

    Making none = genuine();
    none.fibres = 0;
    BOOST_TEST(valueOf(measured("optical.uv_lu_fi", none), "fibres", "root_count") < 1.5);

    Making printed = genuine();
    printed.fibresInWhite = true;
    BOOST_TEST(valueOf(measured("optical.uv_lu_fi", printed), "fibres", "white_trace") > .03);
}

BOOST_AUTO_TEST_CASE(WashedPageIsNotJudged)
{
    Making making = genuine();
    making.over = [](cv::Mat& light) {
        for (int i = 0; i < 7; ++i) {
            cv::circle(light, {60 + 100 * i, 60 + 150 * (i % 3)}, 70, cv::Scalar(.3, .18, .13), -1);
        }
    };
    for (const char* const id : {"optical.uv_lu_is", "optical.uv_lu_fi", "optical.false_luminescence"}) {
        const check::Measured all = measured(id, making);
        BOOST_REQUIRE_MESSAGE(all.obstacle.has_value(), id);
        BOOST_CHECK(all.obstacle->outcome == check::Outcome::Undetermined);
    }
}

BOOST_AUTO_TEST_CASE(WithoutTheLightNothingIsSupported)
{
    auto page = pageOf(genuine());
    page->lights.erase(image::Light::Ultraviolet);
    for (const optical::Measure& measure : optical::ultravioletMeasures().measures) {
        check::Evidence evidence;
        putPage(evidence, *page);
        const check::Measured all = measure.measure(evidence);
        BOOST_REQUIRE(all.obstacle.has_value());
        BOOST_CHECK(all.obstacle->outcome == check::Outcome::NotSupported);
    }
}

BOOST_AUTO_TEST_CASE(BadRegistrationIsNoEvidence)
{
    auto page = pageOf(genuine());
    page->obstacle = "The page is bent";
    check::Evidence evidence;
    putPage(evidence, *page);
    BOOST_REQUIRE(measured("optical.uv_lu_is", evidence).obstacle.has_value());
    BOOST_CHECK(measured("optical.uv_lu_is", evidence).obstacle->outcome == check::Outcome::Undetermined);
}

BOOST_AUTO_TEST_CASE(FindingsOnceAreTheSameAsFindingsEachTime)
{
    check::Evidence alone;
    putPage(alone, *pageOf(genuine()));
    check::Evidence prepared;
    putPage(prepared, *pageOf(genuine()));
    optical::putUvFindings(prepared);
    BOOST_REQUIRE(prepared.find<optical::UvFindings>() != nullptr);
    for (const optical::Measure& measure : optical::ultravioletMeasures().measures) {
        BOOST_CHECK(measure.measure(alone).values == measure.measure(prepared).values);
    }
}

BOOST_AUTO_TEST_CASE(ProposalsFindPrintAndFibres)
{
    optical::SpecimenPages pages;
    for (unsigned seed = 21; seed < 26; ++seed) {
        Making making = genuine();
        making.seed = seed;
        making.lamp = .8 + .1 * seed / 5.0;
        pages.push_back(pageOf(making));
    }
    std::map<FeatureKind, int> kinds;
    bool emblem = false;
    for (const document::Feature& feature : optical::proposeUvFeatures(draft(), pages)) {
        ++kinds[feature.kind];
        emblem = emblem || (feature.kind == FeatureKind::UvPrint && std::abs(feature.box.x - 50.4) < 2.0 &&
                            std::abs(feature.box.width - 23.0) < 3.0);
        BOOST_TEST(feature.box.width >= 4.0);
        BOOST_TEST(feature.box.height >= 4.0);
    }
    BOOST_TEST(emblem);
    BOOST_TEST(kinds[FeatureKind::UvPrint] >= 3);
    BOOST_TEST(kinds[FeatureKind::UvPrint] <= 5);
    BOOST_TEST(kinds[FeatureKind::Fibres] == 1);
    BOOST_TEST(kinds[FeatureKind::UvPersonal] == 0);
    BOOST_TEST(optical::proposeUvFeatures(draft(), {}).empty());
}

// The only real triple at hand: a genuine specimen that nobody has described must not count as brightened.
BOOST_AUTO_TEST_CASE(RealUltravioletPictureIsDull)
{
    const std::filesystem::path file = std::filesystem::path(RAHDARI_SHARED_DATA) / "images" /
                                       "regulaforensics_DocumentReader-web-python-client__example__UV.jpg";
    if (!std::filesystem::exists(file)) {
        BOOST_TEST_MESSAGE("skipped, data missing: " << file);
        return;
    }
    const cv::Mat picture = cv::imread(file.string(), cv::IMREAD_COLOR);
    BOOST_REQUIRE(!picture.empty());
    const cv::Mat seen(picture.size(), CV_8UC1, cv::Scalar(255));
    BOOST_TEST(optical::blueGlow(optical::groundOf(picture, seen)) < .06);
}

BOOST_AUTO_TEST_SUITE_END()
