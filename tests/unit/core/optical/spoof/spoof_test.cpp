#include "core/document/registration/identification.h"
#include "core/optical/spoof/measures_of_spoof.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <memory>
#include <string>

namespace {

using namespace rahdari;
using image::Light;

/// Blocks of print at places that a seed decides, so that pictures of two seeds have nothing in common.
cv::Mat blocks(std::uint64_t seed, const cv::Scalar& ground, bool coloured)
{
    cv::Mat picture(560, 800, CV_8UC3, ground);
    cv::RNG chance(seed);
    for (int i = 0; i < 150; ++i) {
        const cv::Rect block(chance.uniform(0, 780), chance.uniform(0, 540), 20, 14);
        const cv::Scalar colour =
            coloured ? cv::Scalar(chance.uniform(20, 230), chance.uniform(20, 230), chance.uniform(20, 230))
                     : cv::Scalar::all(chance.uniform(20, 120));
        picture(block & cv::Rect(0, 0, 800, 560)).setTo(colour);
    }
    return picture;
}

cv::Mat grey(const cv::Mat& colour)
{
    cv::Mat result;
    cv::cvtColor(colour, result, cv::COLOR_BGR2GRAY);
    return result;
}

check::Evidence& put(check::Evidence& evidence, const cv::Mat& white, const cv::Mat& infrared,
                     const cv::Mat& ultraviolet)
{
    document::RegisteredPage page;
    page.size = {100, 70};
    page.onModel = true;
    const auto add = [&](Light light, const cv::Mat& picture) {
        document::RegisteredLight shown;
        shown.light = light;
        shown.raw = picture;
        shown.levelled = picture;
        shown.seen = cv::Mat(picture.size(), CV_8UC1, cv::Scalar(255));
        page.lights[light] = shown;
    };
    add(Light::White, white);
    add(Light::Infrared, infrared);
    add(Light::Ultraviolet, ultraviolet);
    evidence.put(std::move(page));
    return evidence;
}

check::Measured measured(const check::Evidence& evidence, const std::string& check)
{
    for (const auto& measure : optical::spoofMeasures().measures) {
        if (measure.rule.check == check) {
            return measure.measure(evidence);
        }
    }
    BOOST_FAIL("no measure " + check);
    return {};
}

double value(const check::Evidence& evidence, const std::string& check)
{
    const auto found = measured(evidence, check);
    BOOST_REQUIRE_EQUAL(found.values.size(), 1U);
    return found.values[0].value;
}

const cv::Mat white = blocks(1, cv::Scalar(205, 215, 210), true);
const cv::Mat someInfrared = grey(blocks(2, cv::Scalar::all(200), false));
const cv::Mat dull = blocks(3, cv::Scalar(40, 25, 20), true);

cv::Mat withoutColour(const cv::Mat& picture, double share)
{
    cv::Mat plain;
    cv::cvtColor(grey(picture), plain, cv::COLOR_GRAY2BGR);
    cv::addWeighted(picture, 1 - share, plain, share, 0, plain);
    return plain;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Spoof)

BOOST_AUTO_TEST_CASE(ADocumentIsNoSpoof)
{
    check::Evidence evidence;
    put(evidence, white, someInfrared, dull);
    BOOST_TEST(value(evidence, "optical.all_lights_alike") < 0.4);
    BOOST_TEST(value(evidence, "optical.screen") < 0.0);
}

BOOST_AUTO_TEST_CASE(OnePictureUnderAllLightsIsASpoof)
{
    check::Evidence evidence;
    put(evidence, white, grey(white), white * 0.6);
    BOOST_TEST(value(evidence, "optical.all_lights_alike") > 0.9);
}

BOOST_AUTO_TEST_CASE(ADisplayIsDarkUnderInfraredAndShinesByItself)
{
    check::Evidence evidence;
    put(evidence, white, cv::Mat(white.size(), CV_8UC1, cv::Scalar(110)), white * 0.5);
    BOOST_TEST(value(evidence, "optical.screen") > 0.8);
}

BOOST_AUTO_TEST_CASE(ADarkInfraredPictureAloneIsNoDisplay)
{
    check::Evidence evidence;
    put(evidence, white, someInfrared * 0.5, dull);
    BOOST_TEST(value(evidence, "optical.screen") < 0.2);
}

BOOST_AUTO_TEST_CASE(AGreyCopyHasLostItsColours)
{
    auto model = std::make_shared<document::DocumentModel>();
    model->references[Light::White] = {white, cv::Mat::zeros(white.size(), CV_8UC1)};
    const auto colourShare = [&](double lost) {
        check::Evidence evidence;
        put(evidence, withoutColour(white, lost), someInfrared, dull);
        evidence.put(document::Identification{model, 1, 1, {}, {}, {}, 0});
        return value(evidence, "optical.grey_copy");
    };
    BOOST_TEST(colourShare(0) == 1.0, boost::test_tools::tolerance(0.02));
    BOOST_TEST(colourShare(1) < 0.05);
    BOOST_TEST(colourShare(0.5) < 0.7);
}

BOOST_AUTO_TEST_CASE(AnOverexposedPictureSaysNothingOfColour)
{
    auto model = std::make_shared<document::DocumentModel>();
    model->references[Light::White] = {white, cv::Mat::zeros(white.size(), CV_8UC1)};
    check::Evidence evidence;
    put(evidence, white * 3, someInfrared, dull);
    evidence.put(document::Identification{model, 1, 1, {}, {}, {}, 0});
    const auto nothing = measured(evidence, "optical.grey_copy");
    BOOST_REQUIRE(nothing.obstacle.has_value());
    BOOST_TEST((nothing.obstacle->outcome == check::Outcome::Undetermined));
}

BOOST_AUTO_TEST_SUITE_END()
