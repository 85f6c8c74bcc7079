#include "core/specimen/ink/optical_model.h"
#include "tests/unit/core/specimen/ink/plain_page.h"

#include <opencv2/core.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cmath>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

using namespace rahdari::specimen;
using rahdari::image::Light;
using rahdari::specimen::tests::plainPage;
using rahdari::specimen::tests::wash;

namespace {

/// An ideal scanner without leak and show-through, so that the formulas stand alone.
Illumination ideal()
{
    Illumination lamp;
    lamp.visibleLeak = 0;
    lamp.showThrough = 0;
    return lamp;
}

/// One pixel, 0-1.
std::array<double, 3> pixel(const cv::Mat& picture, cv::Point place)
{
    if (picture.channels() == 1) {
        const double value = picture.at<ushort>(place) / 65'535.0;
        return {value, value, value};
    }
    const auto value = picture.at<cv::Vec3w>(place);
    return {value[0] / 65'535.0, value[1] / 65'535.0, value[2] / 65'535.0};
}

void expect(const LayerStack& page, Light light, const Illumination& lamp, std::array<double, 3> bgr,
            cv::Point place = {100, 100})
{
    const auto seen = pixel(render(page, light, lamp), place);
    for (std::size_t i = 0; i < 3; ++i) {
        // Fixed point: some 65,536ths a layer.
        BOOST_TEST(std::abs(seen[i] - bgr[i]) < 3e-4, "channel " << i << ": " << seen[i] << " for " << bgr[i]);
    }
}

Ink ink(Bgr reflectance, float infrared = 1, float uvAbsorption = 0, Bgr emission = {0, 0, 0})
{
    Ink made;
    made.reflectance = reflectance;
    made.infrared = infrared;
    made.uvAbsorption = uvAbsorption;
    made.emission = emission;
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(OpticalModelTest)

BOOST_AUTO_TEST_CASE(picture_is_the_page_at_800_dpi)
{
    const LayerStack page = plainPage();
    // 20 / 25.4 * 800 = 629.9; 10 / 25.4 * 800 = 315.0
    BOOST_TEST(page.sizePx().width == 630);
    BOOST_TEST(page.sizePx().height == 315);
    for (const Light light : rahdari::image::allLights) {
        const cv::Mat picture = render(page, light, ideal());
        BOOST_TEST(picture.size().width == 630);
        BOOST_TEST(picture.type() == (light == Light::Infrared ? CV_16UC1 : CV_16UC3));
    }
}

BOOST_AUTO_TEST_CASE(bare_page_under_every_light)
{
    const LayerStack page = plainPage();
    expect(page, Light::White, ideal(), {.8, .9, 1.0});
    expect(page, Light::Infrared, ideal(), {.88, .88, .88});
    expect(page, Light::Ultraviolet, ideal(), {.10, .06, .02});
    expect(page, Light::Coaxial, ideal(), {.33, .365, .40});  // .35 * white + .05
    expect(page, Light::ObliqueLeft, ideal(), {.8, .9, 1.0});
    expect(page, Light::ObliqueRight, ideal(), {.8, .9, 1.0});
    expect(page, Light::Transmitted, ideal(), {.367879, .367879, .367879});  // exp(-1)
}

BOOST_AUTO_TEST_CASE(white_multiplies_what_each_layer_leaves)
{
    LayerStack page = plainPage();
    page.layers.push_back(wash(page, ink({.5F, .4F, .2F})));
    expect(page, Light::White, ideal(), {.40, .36, .20});
    // 51 / 255 = .2 of an ink of .5, .5, 0: 1 - .2 * .5 = .9; 1 - .2 = .8
    page.layers.push_back(wash(page, ink({.5F, .5F, 0}), 51));
    expect(page, Light::White, ideal(), {.36, .324, .16});
    // Press density of 1.5: .3 of the ink covers: .85, .85, .7
    page.layers.back().strength = 1.5F;
    expect(page, Light::White, ideal(), {.34, .306, .14});
    // Coverage stays at most full.
    page.layers.back().strength = 9.0F;
    expect(page, Light::White, ideal(), {.20, .18, 0});
}

BOOST_AUTO_TEST_CASE(a_colour_stands_for_the_reflectance)
{
    LayerStack page = plainPage();
    Layer portrait = wash(page, ink({.1F, .1F, .1F}, .9F));
    // sRGB 128 is .21586 of linear light, 255 is 1, 0 is 0.
    portrait.colour = cv::Mat(page.sizePx(), CV_8UC3, cv::Scalar(128, 255, 0));
    page.layers.push_back(portrait);
    expect(page, Light::White, ideal(), {.8 * .21586, .9, 0});
    // Dye by darkness: (.78414 + 2 * 0 + 1) / 4 = .44604 of what full coverage keeps in infrared.
    expect(page, Light::Infrared, ideal(), std::array<double, 3>{.84075, .84075, .84075});  // .88 (1 - .44604 * .1)
    page.layers[0].colour.setTo(cv::Scalar::all(255));
    expect(page, Light::Infrared, ideal(), {.88, .88, .88});
}

BOOST_AUTO_TEST_CASE(infrared_follows_its_own_factor)
{
    LayerStack page = plainPage();
    page.layers.push_back(wash(page, ink({.1F, .1F, .1F}, .95F)));  // a dye
    expect(page, Light::Infrared, ideal(), {.836, .836, .836});
    page.layers.push_back(wash(page, ink({1, 1, 1}, .08F)));  // carbon
    expect(page, Light::Infrared, ideal(), {.06688, .06688, .06688});
}

BOOST_AUTO_TEST_CASE(print_below_shines_through_in_infrared_by_its_share_at_most)
{
    const LayerStack page = plainPage();
    Illumination lamp = ideal();
    lamp.showThrough = .06F;
    double least = 1;
    double most = 0;
    const cv::Mat seen = render(page, Light::Infrared, lamp);
    cv::minMaxLoc(seen, &least, &most);
    BOOST_TEST(least / 65'535.0 >= .88 * .94 - 3e-4);
    BOOST_TEST(most / 65'535.0 <= .88 + 3e-4);
    BOOST_TEST(most - least > .01 * 65'535.0);  // it is a pattern
}

BOOST_AUTO_TEST_CASE(glow_passes_through_the_layers_above)
{
    LayerStack page = plainPage();
    // Invisible green: keeps a fifth of the UV from the page and gives .8 of its own.
    page.layers.push_back(wash(page, ink({1, 1, 1}, 1, .2F, {.1F, .8F, .1F})));
    expect(page, Light::Ultraviolet, ideal(), {.10 * .8 + .1, .06 * .8 + .8, .02 * .8 + .1});
    // Over it an ink that keeps half of the UV and shows .5, .4, .2 of what comes back.
    page.layers.push_back(wash(page, ink({.5F, .4F, .2F}, 1, .5F)));
    expect(page, Light::Ultraviolet, ideal(), {.18 * .25, .848 * .20, .116 * .10});
    // Half covered: (1 - .5 * .5) (1 - .5 * .5) = .5625 ...; 51 / 255 = .2 instead, exactly: .9 * .9, .9 * .88, .9 *
    // .84
    page.layers.back().coverage.setTo(cv::Scalar(51));
    expect(page, Light::Ultraviolet, ideal(), {.18 * .81, .848 * .792, .116 * .756});
}

BOOST_AUTO_TEST_CASE(uv_lamp_leaks_violet)
{
    const LayerStack page = plainPage();
    Illumination lamp = ideal();
    lamp.visibleLeak = .05F;
    // .05 * (.6, .1, .3) of white
    expect(page, Light::Ultraviolet, lamp, {.10 + .024, .06 + .0045, .02 + .015});
}

BOOST_AUTO_TEST_CASE(ambient_light_adds_white)
{
    LayerStack page = plainPage();
    Illumination lamp = ideal();
    lamp.ambient = .1F;
    expect(page, Light::Ultraviolet, lamp, {.10 + .08, .06 + .09, .02 + .10});
    expect(page, Light::White, lamp, {.88, .99, 1.0});
    expect(page, Light::Infrared, lamp, {.968, .968, .968});
}

BOOST_AUTO_TEST_CASE(coaxial_adds_gloss_retro_and_the_turned_colour)
{
    LayerStack page = plainPage();
    Ink variable = ink({.3F, .5F, .3F});
    variable.opticallyVariable = true;
    variable.turned = {.5F, .2F, .6F};
    page.layers.push_back(wash(page, variable));
    expect(page, Light::White, ideal(), {.24, .45, .30});
    expect(page, Light::Coaxial, ideal(), {.35 * .40 + .05, .35 * .18 + .05, .35 * .60 + .05});
    Ink laminate = ink({1, 1, 1});
    laminate.gloss = .1F;
    laminate.retro = .2F;
    page.layers.push_back(wash(page, laminate));
    expect(page, Light::Coaxial, ideal(), {.35 * .40 + .35, .35 * .18 + .35, .35 * .60 + .35});
    expect(page, Light::White, ideal(), {.24, .45, .30});
}

BOOST_AUTO_TEST_CASE(what_lies_over_a_retro_layer_dims_it)
{
    LayerStack page = plainPage();
    Ink laminate = ink({1, 1, 1});
    laminate.retro = .4F;
    page.layers.push_back(wash(page, laminate));
    page.layers.push_back(wash(page, ink({.5F, .25F, 0})));
    expect(page, Light::Coaxial, ideal(), {.35 * .4 + .05 + .2, .35 * .225 + .05 + .1, .05});
    // A sheet hides it and its own gloss stands for the page's.
    Layer cover = wash(page, Ink{}, 51);
    cover.sheet = std::make_shared<Material>(plainPage().substrate);
    page.layers.push_back(cover);
    expect(page, Light::Coaxial, ideal(),
           {.35 * (.4 * .8 + .8 * .2) + .05 + .16, .35 * (.225 * .8 + .9 * .2) + .05 + .08, .35 * .2 + .05});
}

BOOST_AUTO_TEST_CASE(a_sheet_replaces_what_is_below)
{
    LayerStack page = plainPage();
    page.layers.push_back(wash(page, ink({0, 0, 0}, 0, 1, {.5F, .5F, .5F})));
    Layer photograph = wash(page, ink({.5F, .5F, .5F}, .9F, .5F));
    auto office = std::make_shared<Material>(plainPage().substrate);
    office->reflectance = {1.0F, .9F, .8F};
    office->infrared = .8F;
    office->emission = {.8F, .4F, .3F};
    office->gloss = .2F;
    office->density = 2.0F;
    photograph.sheet = office;
    page.layers.push_back(photograph);
    expect(page, Light::White, ideal(), {.5, .45, .4});
    expect(page, Light::Infrared, ideal(), {.72, .72, .72});
    expect(page, Light::Ultraviolet, ideal(), {.8 * .25, .4 * .25, .3 * .25});
    expect(page, Light::Coaxial, ideal(), {.35 * .5 + .2, .35 * .45 + .2, .35 * .4 + .2});
    expect(page, Light::Transmitted, ideal(), {.135335, .135335, .135335});  // exp(-2)
}

BOOST_AUTO_TEST_CASE(light_from_behind_sees_thickness_inks_and_holes)
{
    LayerStack page = plainPage();
    page.thickness = cv::Mat(page.sizePx(), CV_8U, cv::Scalar(128));
    page.thickness(cv::Rect(0, 0, 300, 315)).setTo(cv::Scalar(96));
    page.holes = cv::Mat::zeros(page.sizePx(), CV_8U);
    page.holes(cv::Rect(400, 100, 20, 20)).setTo(cv::Scalar(255));
    Ink black = ink({.1F, .1F, .1F});
    black.transmission = .3F;
    page.layers.push_back(wash(page, black));
    page.layers.back().coverage.rowRange(200, 315).setTo(cv::Scalar(0));
    expect(page, Light::Transmitted, ideal(), {.141710, .141710, .141710}, {100, 100});  // exp(-.75) * .3
    expect(page, Light::Transmitted, ideal(), {.472367, .472367, .472367}, {100, 250});  // exp(-.75)
    expect(page, Light::Transmitted, ideal(), {.367879, .367879, .367879}, {350, 250});
    expect(page, Light::Transmitted, ideal(), {1, 1, 1}, {410, 110});
    for (const Light light : {Light::White, Light::Infrared, Light::Ultraviolet, Light::Coaxial}) {
        BOOST_TEST(pixel(render(page, light, ideal()), {410, 110})[1] < .02);
    }
}

BOOST_AUTO_TEST_CASE(a_layer_may_lie_partly_off_the_page)
{
    LayerStack page = plainPage();
    for (const cv::Point origin : {cv::Point(-10, -20), cv::Point(600, 300), cv::Point(-500, 0), cv::Point(5000, 0)}) {
        Layer layer = wash(page, ink({0, 0, 0}));
        layer.coverage = cv::Mat(60, 70, CV_8U, cv::Scalar(255));
        layer.originPx = origin;
        page.layers.push_back(layer);
    }
    page.layers.emplace_back();  // an empty one
    const cv::Mat seen = render(page, Light::White, ideal());
    BOOST_TEST(pixel(seen, {59, 39})[0] < 1e-3);
    BOOST_TEST(std::abs(pixel(seen, {60, 39})[0] - .8) < 1e-3);
    BOOST_TEST(std::abs(pixel(seen, {59, 40})[0] - .8) < 1e-3);
    BOOST_TEST(pixel(seen, {629, 314})[0] < 1e-3);
    BOOST_TEST(std::abs(pixel(seen, {599, 314})[0] - .8) < 1e-3);
}

BOOST_AUTO_TEST_CASE(single_pixels_of_a_sparse_layer_are_not_lost)
{
    LayerStack page = plainPage();
    Layer dots = wash(page, ink({0, 0, 0}), 0);
    for (int x = 0; x < 630; x += 37) {
        dots.coverage.at<std::uint8_t>(x / 2, x) = 255;
    }
    page.layers.push_back(dots);
    const cv::Mat seen = render(page, Light::White, ideal());
    for (int y = 0; y < seen.rows; ++y) {
        for (int x = 0; x < seen.cols; ++x) {
            const bool dark = seen.at<cv::Vec3w>(y, x)[1] < 100;
            BOOST_REQUIRE(dark == (dots.coverage.at<std::uint8_t>(y, x) != 0));
        }
    }
}

BOOST_AUTO_TEST_CASE(corners_of_a_card_are_round)
{
    LayerStack page = plainPage();
    BOOST_TEST(cv::countNonZero(outlineOf(page) != 255) == 0);
    page.cornerRadiusMm = 3.18;
    const cv::Mat outline = outlineOf(page);
    // Four corners lose (4 - pi) r^2 together; r = 100.2 px.
    const double missing = 630.0 * 315.0 - cv::sum(outline)[0] / 255.0;
    BOOST_TEST(std::abs(missing - (4.0 - 3.14159265) * 100.157 * 100.157) < 60.0);
    BOOST_TEST(outline.at<std::uint8_t>(0, 0) == 0);
    BOOST_TEST(outline.at<std::uint8_t>(314, 629) == 0);
    BOOST_TEST(outline.at<std::uint8_t>(157, 0) == 255);
}

namespace {

/// An ink of the specimen recipe and what must be seen of it against a bare page. Signs only: -1 darker, 0 gone,
/// +1 brighter, 2 not looked at.
struct Sign {
    const char* what;
    Ink made;
    int white;
    int infrared;
    int uv;
};

std::ostream& operator<<(std::ostream& out, const Sign& sign) { return out << sign.what; }

// The ink table of the specimen recipe.
const std::vector<Sign> signs{
    {"offset dye", ink({.80F, .45F, .20F}, .95F, .5F), -1, 0, -1},
    {"twin seen in IR", ink({.35F, .30F, .55F}, .20F, .5F), -1, -1, -1},
    {"twin gone in IR", ink({.35F, .30F, .55F}, .95F, .5F), -1, 0, -1},
    {"carbon", ink({.08F, .08F, .08F}, .08F, .9F), -1, -1, -1},
    {"dye inkjet black", ink({.10F, .09F, .10F}, .90F, .8F), -1, 2, -1},
    {"B900", ink({.07F, .07F, .07F}, .06F, .9F), -1, -1, -1},
    {"invisible red", ink({.99F, .99F, .99F}, 1, .2F, {.05F, .1F, .8F}), 0, 0, 1},
    {"bi-fluorescent", ink({.6F, .5F, .8F}, .95F, .3F, {.1F, .1F, .4F}), -1, 0, 1},
};

int signOf(double seen, double bare)
{
    const double change = seen / bare - 1.0;
    return change < -.15 ? -1 : change > .15 ? 1 : std::abs(change) < .08 ? 0 : 2;
}

double mean(const std::array<double, 3>& bgr) { return (bgr[0] + bgr[1] + bgr[2]) / 3.0; }

}  // namespace

BOOST_DATA_TEST_CASE(every_ink_shows_where_it_must, boost::unit_test::data::make(signs), sign)
{
    const LayerStack bare = plainPage();
    LayerStack page = plainPage();
    page.layers.push_back(wash(page, sign.made));
    const auto seen = [&](Light light) {
        return signOf(mean(pixel(render(page, light, ideal()), {50, 50})),
                      mean(pixel(render(bare, light, ideal()), {50, 50})));
    };
    BOOST_TEST(seen(Light::White) == sign.white);
    BOOST_TEST((sign.infrared == 2 || seen(Light::Infrared) == sign.infrared));
    BOOST_TEST(seen(Light::Ultraviolet) == sign.uv);
}

BOOST_AUTO_TEST_SUITE_END()
