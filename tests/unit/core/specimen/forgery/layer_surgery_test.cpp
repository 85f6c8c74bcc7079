#include "core/specimen/forgery/layer_surgery.h"

#include "core/specimen/forgery/glyph_alteration.h"
#include "core/specimen/forgery/page_parts.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

namespace rahdari::specimen {

namespace {

LayerStack blankPage()
{
    LayerStack page;
    page.size = {30, 20};
    return page;
}

Layer fullLayer(const char* element, const image::RectMm& box)
{
    Ink ink;
    ink.name = element;
    ink.reflectance = {.1F, .1F, .1F};
    ink.infrared = .1F;
    return laid(element, ink, roundedPatch(box, 0, 0));
}

double areaMm2(const cv::Mat& coverage) { return cv::sum(coverage)[0] / 255 / (masterPxPerMm * masterPxPerMm); }

}  // namespace

BOOST_AUTO_TEST_SUITE(layer_surgery)

BOOST_AUTO_TEST_CASE(patches_have_the_area_of_their_box_turned_or_not)
{
    BOOST_TEST(areaMm2(roundedPatch({5, 5, 8, 6}, 0, 0).coverage) == 48.0, boost::test_tools::tolerance(.01));
    BOOST_TEST(areaMm2(roundedPatch({5, 5, 8, 6}, 0, 7).coverage) == 48.0, boost::test_tools::tolerance(.01));
    // Four corners of radius 1 take 4 - pi.
    BOOST_TEST(areaMm2(roundedPatch({5, 5, 8, 6}, 1, 0).coverage) == 47.14, boost::test_tools::tolerance(.01));
    BOOST_TEST(areaMm2(bandPatch({6, 6, 6, 4}, {5, 5, 8, 6}, 0).coverage) == 24.0, boost::test_tools::tolerance(.02));
}

BOOST_AUTO_TEST_CASE(thinning_takes_from_the_layer_and_not_from_what_it_shares)
{
    Layer layer = fullLayer("text", {2, 2, 10, 5});
    const cv::Mat shared = layer.coverage;
    const double before = areaMm2(shared);
    thin(layer, roundedPatch({2, 2, 5, 5}, 0, 0), 1);
    BOOST_TEST(areaMm2(layer.coverage) == before / 2, boost::test_tools::tolerance(.02));
    BOOST_TEST(areaMm2(shared) == before);
}

BOOST_AUTO_TEST_CASE(the_safeguard_is_never_thinned_nor_covered)
{
    LayerStack page = blankPage();
    page.layers = {fullLayer("text", {2, 2, 5, 5}), fullLayer("specimen_overprint", {2, 2, 5, 5})};
    thinAll(page, roundedPatch({0, 0, 30, 20}, 0, 0), 1, [](const Layer&) { return true; });
    BOOST_TEST(areaMm2(page.layers[0].coverage) < .01);
    BOOST_TEST(areaMm2(page.layers[1].coverage) > 24);
    layOnTop(page, {fullLayer("photograph", {0, 0, 30, 20})});
    BOOST_TEST(page.layers.back().element == "specimen_overprint");
}

BOOST_AUTO_TEST_CASE(layers_move_by_parts_of_a_pixel)
{
    Layer layer = fullLayer("text", {2, 2, 3, 3});
    const cv::Moments before = cv::moments(layer.coverage);
    const cv::Point origin = layer.originPx;
    move(layer, .05, -.02);
    const cv::Moments after = cv::moments(layer.coverage);
    const double right = after.m10 / after.m00 + layer.originPx.x - before.m10 / before.m00 - origin.x;
    const double down = after.m01 / after.m00 + layer.originPx.y - before.m01 / before.m00 - origin.y;
    BOOST_TEST(right == toMasterPx(.05), boost::test_tools::tolerance(.02));
    BOOST_TEST(down == toMasterPx(-.02), boost::test_tools::tolerance(.05));
}

BOOST_AUTO_TEST_CASE(reprinted_glyphs_leave_their_layer_and_nobody_else)
{
    LayerStack page = blankPage();
    Layer text = fullLayer("mrz", {2, 2, 1.5, 2.5});
    const Layer second = fullLayer("mrz", {4.5, 2, 1.5, 2.5});
    page.layers = {text, second};
    GlyphFaults faults;
    faults.infrared = .5;
    faults.rightMm = .1;
    reprintGlyphs(page, "mrz", {{2, 2, 1.5, 2.5}}, faults, Chance(1));
    BOOST_REQUIRE(page.layers.size() == 3);
    BOOST_TEST(areaMm2(page.layers[0].coverage) < .01);
    BOOST_TEST(areaMm2(page.layers[1].coverage) == 3.75, boost::test_tools::tolerance(.02));
    BOOST_TEST(areaMm2(page.layers[2].coverage) == 3.75, boost::test_tools::tolerance(.02));
    BOOST_TEST(page.layers[2].ink.infrared == .6F, boost::test_tools::tolerance(.001F));
}

BOOST_AUTO_TEST_CASE(changed_glyphs_are_found_past_blanks)
{
    PrintedFeature feature;
    feature.text = "12 AB";
    for (const char* letter : {"1", "2", "A", "B"}) {
        feature.glyphs.push_back({letter, {static_cast<double>(feature.glyphs.size()), 0, .8, 2}});
    }
    const auto boxes = changedGlyphs(feature, "12 AX");
    BOOST_REQUIRE(boxes.size() == 1);
    BOOST_TEST(boxes.front().x == 3.0);
}

BOOST_AUTO_TEST_CASE(photographs_fill_their_patch)
{
    cv::Mat photograph(30, 20, CV_8UC3, cv::Scalar(10, 20, 30));
    photograph(cv::Rect(0, 0, 10, 30)).setTo(cv::Scalar(200, 210, 220));
    const image::RectMm box{3, 3, 4, 6};
    const Patch patch = roundedPatch(box, 0, 0);
    const cv::Mat laidOut = photographOn(patch, box, 0, photograph);
    const auto at = [&](double x, double y) {
        return laidOut.at<cv::Vec3b>(static_cast<int>(toMasterPx(y)) - patch.originPx.y,
                                     static_cast<int>(toMasterPx(x)) - patch.originPx.x);
    };
    BOOST_TEST((at(3.5, 6) == cv::Vec3b(200, 210, 220)));
    BOOST_TEST((at(6.5, 6) == cv::Vec3b(10, 20, 30)));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
