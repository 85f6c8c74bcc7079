#include "core/specimen/ink/optical_model.h"
#include "tests/unit/core/specimen/ink/plain_page.h"

#include <opencv2/core.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cmath>
#include <set>

using namespace rahdari::specimen;
using rahdari::image::Light;
using rahdari::specimen::tests::plainPage;

namespace {

double green(const cv::Mat& picture, int x, int y = 150) { return picture.at<cv::Vec3w>(y, x)[1] / 65'535.0; }

/// Something 60 um thick from x = 200 to 399, as a photograph stuck on.
LayerStack pageWithStep(float heightUm)
{
    LayerStack page = plainPage();
    page.substrate.reflectance = {.6F, .6F, .6F};
    Layer step;
    step.ink.reliefUm = heightUm;
    step.coverage = cv::Mat(315, 200, CV_8U, cv::Scalar(255));
    step.originPx = {200, 0};
    page.layers.push_back(step);
    return page;
}

/// A device of gratings in 16 x 8 cells.
LayerStack pageWithDevice()
{
    LayerStack page = plainPage();
    Layer device;
    device.ink.diffractive = true;
    device.coverage = cv::Mat(160, 320, CV_8U, cv::Scalar(255));
    device.grating = cv::Mat(160, 320, CV_8UC2);
    device.originPx = {100, 50};
    for (int y = 0; y < 160; ++y) {
        for (int x = 0; x < 320; ++x) {
            device.grating.at<cv::Vec2b>(y, x) =
                cv::Vec2b(static_cast<std::uint8_t>(x / 20 * 16), static_cast<std::uint8_t>(y / 20 * 32));
        }
    }
    page.layers.push_back(device);
    return page;
}

/// The hue of a pixel in sixths of the circle, and its saturation.
struct Hue {
    int sixth = 0;
    double saturation = 0;
};

Hue hueOf(const cv::Vec3w& bgr)
{
    const auto [least, most] = std::minmax({bgr[0], bgr[1], bgr[2]});
    const double saturation = most == 0 ? 0 : 1.0 - static_cast<double>(least) / most;
    const int first = static_cast<int>(std::max_element(bgr.val, bgr.val + 3) - bgr.val);
    const int last = static_cast<int>(std::min_element(bgr.val, bgr.val + 3) - bgr.val);
    return {first * 3 + last, saturation};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ReliefAndGratingsTest)

BOOST_AUTO_TEST_CASE(an_edge_is_light_towards_the_lamp_and_dark_away_from_it)
{
    const LayerStack page = pageWithStep(60);
    const cv::Mat left = render(page, Light::ObliqueLeft, {});
    const cv::Mat right = render(page, Light::ObliqueRight, {});
    BOOST_TEST(green(left, 199) > .6 * 1.1);
    BOOST_TEST(green(left, 400) < .6 * .8);
    BOOST_TEST(green(right, 199) < .6 * .8);
    BOOST_TEST(green(right, 400) > .6 * 1.1);
    // A rise of 60 um over four pixels of 31.75 um: slope .4724, its sine .4272, half of it.
    BOOST_TEST(std::abs(green(left, 200) / .6 - 1.2136) < .002);
    // Level parts are as under white light.
    for (const int x : {100, 300, 500}) {
        BOOST_TEST(std::abs(green(left, x) - .6) < 1e-3);
        BOOST_TEST(std::abs(green(right, x) - .6) < 1e-3);
    }
}

BOOST_AUTO_TEST_CASE(what_is_pressed_in_is_lit_from_the_other_side)
{
    const cv::Mat left = render(pageWithStep(-40), Light::ObliqueLeft, {});
    BOOST_TEST(green(left, 199) < .6 * .95);
    BOOST_TEST(green(left, 400) > .6 * 1.05);
}

BOOST_AUTO_TEST_CASE(relief_alone_is_not_seen_from_above)
{
    for (const Light light : {Light::White, Light::Infrared, Light::Ultraviolet, Light::Coaxial, Light::Transmitted}) {
        Illumination lamp;
        lamp.showThrough = 0;
        LayerStack bare = pageWithStep(60);
        bare.layers.clear();
        const cv::Mat raised = render(pageWithStep(60), light, lamp);
        BOOST_TEST(cv::norm(raised, render(bare, light, lamp), cv::NORM_INF) == 0.0);
    }
}

BOOST_AUTO_TEST_CASE(gratings_show_saturated_colours_of_many_hues)
{
    const cv::Mat seen = render(pageWithDevice(), Light::Coaxial, {});
    std::set<int> hues;
    int saturated = 0;
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 16; ++x) {
            const Hue hue = hueOf(seen.at<cv::Vec3w>(60 + 20 * y, 110 + 20 * x));
            saturated += hue.saturation > .4 ? 1 : 0;
            hues.insert(hue.sixth);
        }
    }
    BOOST_TEST(saturated > 60);  // of 128; the lobe leaves some dim
    BOOST_TEST(hues.size() >= 5U);
}

BOOST_AUTO_TEST_CASE(gratings_change_with_the_light_and_with_the_placement)
{
    const LayerStack page = pageWithDevice();
    const cv::Mat still = render(page, Light::Coaxial, {});
    Illumination tilted;
    tilted.tilt = .1F;
    Illumination turned;
    turned.turn = .3F;
    const cv::Rect device(100, 50, 320, 160);
    const auto difference = [&](const cv::Mat& a, const cv::Mat& b, const cv::Rect& part) {
        return cv::norm(a(part), b(part), cv::NORM_L1) / (part.area() * 3 * 65'535.0);
    };
    BOOST_TEST(difference(still, render(page, Light::Coaxial, tilted), device) > .02);
    BOOST_TEST(difference(still, render(page, Light::Coaxial, turned), device) > .02);
    BOOST_TEST(difference(still, render(page, Light::Coaxial, tilted), cv::Rect(430, 0, 200, 300)) == 0.0);
    BOOST_TEST(difference(render(page, Light::ObliqueLeft, {}), render(page, Light::ObliqueRight, {}), device) > .03);
    // White light from all sides shows none of it.
    LayerStack without = page;
    without.layers.clear();
    BOOST_TEST(difference(render(page, Light::White, {}), render(without, Light::White, {}), device) == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
