#include "core/document/registration/identification.h"
#include "core/optical/coaxial/coaxial_features.h"
#include "core/optical/coaxial/measures_of_coaxial.h"
#include "core/optical/coaxial/transmitted.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <string>

// Pages are drawn in linear light: coaxial = .4 white + .05, plus what the device and the laminate add.

namespace {

using namespace rahdari;
using document::Feature;
using document::FeatureKind;
using image::Light;

const image::RectMm deviceBox{50, 14, 12, 12};

enum class Device { Genuine, Printed, Foil };

struct Drawing {
    Device device = Device::Genuine;
    double turn = 0.0;  ///< of the page under the light: shifts all hues
    bool laminated = true;
    double cutMm = 0.0;  ///< width of a strip without laminate, upright, at x = 20 mm
    double exposure = 1.0;
};

cv::Mat encoded(const cv::Mat& light, double exposure)
{
    cv::Mat scaled;
    light.convertTo(scaled, CV_64F, exposure);
    scaled = cv::min(cv::max(scaled, 0.0), 1.0);
    cv::pow(scaled, 1 / 2.2, scaled);
    cv::Mat picture;
    scaled.convertTo(picture, CV_8U, 255);
    return picture;
}

cv::Mat whiteLight()
{
    cv::Mat light(440, 680, CV_32FC3, cv::Scalar(0.7, 0.75, 0.78));
    for (int i = 0; i < 30; ++i) {
        light(cv::Rect(30 + 20 * i, 300, 6, 40)) *= 0.1;
        light(cv::Rect(30 + 20 * i, 40, 10, 20)).setTo(cv::Scalar(0.2, 0.4, 0.6));
    }
    return light;
}

cv::Vec3f hue(double angle)
{
    const auto channel = [&](double shift) { return static_cast<float>(0.3 * (1 + std::cos(angle + shift))); };
    return {channel(0), channel(2.1), channel(4.2)};
}

void addDevice(cv::Mat& light, const Drawing& drawing)
{
    const cv::Rect px(400, 112, 96, 96);
    for (int y = px.y; y < px.y + px.height; ++y) {
        for (int x = px.x; x < px.x + px.width; ++x) {
            const int cell = ((x / 8) * 7 + (y / 8) * 13) % 11;
            if (drawing.device == Device::Printed) {
                light.at<cv::Vec3f>(y, x) += cv::Vec3f(0.05F, 0.05F, 0.05F);
            } else {
                light.at<cv::Vec3f>(y, x) += hue(drawing.turn + (drawing.device == Device::Foil ? 1.0 : cell * 0.57));
            }
        }
    }
}

void addLaminate(cv::Mat& light, const Drawing& drawing)
{
    for (int y = 0; y < light.rows; ++y) {
        for (int x = 0; x < light.cols; ++x) {
            const bool isCut = std::abs(x / 8.0 - 20) < drawing.cutMm / 2 && y > 80 && y < 360;
            if (!isCut && (x + y) % 12 < 3) {
                light.at<cv::Vec3f>(y, x) += cv::Vec3f(0.15F, 0.15F, 0.15F);
            }
        }
    }
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

document::RegisteredPage pageOf(const Drawing& drawing)
{
    document::RegisteredPage page;
    page.size = {85, 55};
    page.onModel = true;
    const cv::Mat white = whiteLight();
    cv::Mat coaxial = white * 0.4 + cv::Scalar::all(0.05);
    addDevice(coaxial, drawing);
    if (drawing.laminated) {
        addLaminate(coaxial, drawing);
    }
    page.lights[Light::White] = shown(Light::White, encoded(white, 1));
    page.lights[Light::Coaxial] = shown(Light::Coaxial, encoded(coaxial, drawing.exposure));
    return page;
}

optical::Specimens specimens(bool laminated)
{
    optical::Specimens all;
    for (int i = 0; i < 6; ++i) {
        auto evidence = std::make_shared<check::Evidence>();
        evidence->put(pageOf({.turn = 0.9 * i, .laminated = laminated}));
        all.push_back(std::move(evidence));
    }
    return all;
}

std::shared_ptr<const document::DocumentModel> model()
{
    static const auto made = [] {
        auto draft = std::make_shared<document::DocumentModel>();
        draft->size = {85, 55};
        const optical::Specimens genuine = specimens(true);
        draft->features = optical::proposeCoaxialFeatures(*draft, genuine);
        draft->tables = optical::coaxialMeasures().learnTables(genuine, *draft);
        return draft;
    }();
    return made;
}

check::Measured measured(const document::RegisteredPage& page, const std::string& check)
{
    check::Evidence evidence;
    evidence.put(page);
    evidence.put(document::Identification{model(), 1, 1, {}, {}, {}, 0});
    for (const auto& measure : optical::coaxialMeasures().measures) {
        if (measure.rule.check == check) {
            return measure.measure(evidence);
        }
    }
    BOOST_FAIL("no such check: " + check);
    return {};
}

double valueOf(const check::Measured& found, const std::string& quantity)
{
    for (const check::Measurement& measurement : found.values) {
        if (measurement.quantity == quantity) {
            return measurement.value;
        }
    }
    BOOST_FAIL("nothing measured: " + quantity);
    return 0;
}

double value(const Drawing& drawing, const std::string& check, const std::string& quantity)
{
    return valueOf(measured(pageOf(drawing), check), quantity);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Coaxial)

BOOST_AUTO_TEST_CASE(ProposesDeviceAndLaminate)
{
    const auto devices = model()->ofKind(FeatureKind::Ovd);
    BOOST_REQUIRE_EQUAL(devices.size(), 1U);
    BOOST_TEST(std::abs(devices[0]->box.x - deviceBox.x) < 0.7);
    BOOST_TEST(std::abs(devices[0]->box.width - deviceBox.width) < 1.4);
    BOOST_TEST(model()->ofKind(FeatureKind::Retro).size() == 1U);
}

BOOST_AUTO_TEST_CASE(ProposesNoLaminateWhereThereIsNone)
{
    document::DocumentModel draft;
    draft.size = {85, 55};
    for (const Feature& feature : optical::proposeCoaxialFeatures(draft, specimens(false))) {
        BOOST_TEST((feature.kind == FeatureKind::Ovd));
    }
}

BOOST_AUTO_TEST_CASE(TellsDeviceFromPrintAndFoil)
{
    const Drawing genuine{.turn = 0.4};
    BOOST_TEST(value(genuine, "optical.ovd", "colour") > 3 * value({Device::Printed}, "optical.ovd", "colour"));
    BOOST_TEST(value({Device::Printed}, "optical.ovd", "changed_share") < 0.1);
    BOOST_TEST(value(genuine, "optical.ovd", "changed_share") > 0.6);
    BOOST_TEST(value(genuine, "optical.ovd", "hue_variety") > 0.6);
    BOOST_TEST(value({Device::Foil}, "optical.ovd", "hue_variety") < 0.2);
}

BOOST_AUTO_TEST_CASE(DoesNotMindTheExposure)
{
    const double usual = value({}, "optical.ovd", "colour");
    BOOST_TEST(std::abs(value({.exposure = 0.8}, "optical.ovd", "colour") / usual - 1) < 0.05);
    const double pattern = value({}, "optical.retro", "pattern");
    BOOST_TEST(std::abs(value({.exposure = 0.8}, "optical.retro", "pattern") / pattern - 1) < 0.05);
}

BOOST_AUTO_TEST_CASE(SeesACutInTheLaminate)
{
    BOOST_TEST(value({}, "optical.retro", "cut_mm") < 6);
    BOOST_TEST(value({.cutMm = 1.2}, "optical.retro", "cut_mm") > 25);
    BOOST_TEST(value({.laminated = false}, "optical.retro", "pattern") < 0.3 * value({}, "optical.retro", "pattern"));
}

BOOST_AUTO_TEST_CASE(AHiddenDeviceIsNotAMissingOne)
{
    document::RegisteredPage page = pageOf({});
    page.lights.at(Light::White).seen(document::rasterRect(deviceBox, {680, 440})).setTo(0);
    const auto hidden = measured(page, "optical.ovd");
    BOOST_REQUIRE(hidden.obstacle.has_value());
    BOOST_TEST((hidden.obstacle->outcome == check::Outcome::Undetermined));
    BOOST_TEST(hidden.values.empty());
}

BOOST_AUTO_TEST_CASE(AHalfHiddenEdgeOfADeviceIsLeftOut)
{
    document::RegisteredPage page = pageOf({});
    const double whole = valueOf(measured(page, "optical.ovd"), "colour");
    page.lights.at(Light::White).seen(document::rasterRect({50, 14, 3, 12}, {680, 440})).setTo(0);
    const auto partly = measured(page, "optical.ovd");
    BOOST_TEST(std::abs(valueOf(partly, "colour") / whole - 1) < 0.15);
    BOOST_TEST(valueOf(partly, "shape") > 0.6);
}

BOOST_AUTO_TEST_CASE(BurntOutPaperIsNoHoleInTheLaminate)
{
    document::RegisteredPage page = pageOf({});
    page.lights.at(Light::White).raw(cv::Rect(60, 180, 240, 100)).setTo(cv::Scalar::all(255));
    page.lights.at(Light::Coaxial).raw(cv::Rect(60, 180, 240, 100)).setTo(cv::Scalar::all(255));
    const auto found = measured(page, "optical.retro");
    BOOST_TEST(valueOf(found, "hole_mm2") < 6);
    BOOST_TEST(valueOf(found, "cut_mm") < 8);
}

BOOST_AUTO_TEST_CASE(WithoutCoaxialLightNothingIsSaid)
{
    check::Evidence evidence;
    document::RegisteredPage page = pageOf({});
    page.lights.erase(Light::Coaxial);
    evidence.put(std::move(page));
    evidence.put(document::Identification{model(), 1, 1, {}, {}, {}, 0});
    for (const auto& measure : optical::coaxialMeasures().measures) {
        const auto nothing = measure.measure(evidence);
        BOOST_REQUIRE(nothing.obstacle.has_value());
        BOOST_TEST((nothing.obstacle->outcome == check::Outcome::NotSupported));
    }
}

BOOST_AUTO_TEST_CASE(FindsHoles)
{
    cv::Mat light(240, 400, CV_8UC1, cv::Scalar(90));
    for (int i = 0; i < 12; ++i) {
        cv::circle(light, {40 + 8 * i, 60}, 2, 255, cv::FILLED);
    }
    const auto holes = optical::holesIn(light, {0, 0, 400, 240});
    BOOST_REQUIRE_EQUAL(holes.size(), 12U);
    BOOST_TEST(std::abs(holes[1].centre.x - holes[0].centre.x) == 1.0, boost::test_tools::tolerance(0.05));
    BOOST_TEST(std::abs(holes[0].diameterMm - 0.55) < 0.15);
}

BOOST_AUTO_TEST_SUITE_END()
