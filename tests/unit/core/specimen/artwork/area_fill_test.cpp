#include "core/specimen/artwork/area_fill.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <algorithm>

using namespace rahdari::specimen;

namespace {

Outline rectangle(int left, int top, int right, int bottom)
{
    return {{left, top}, {left, bottom}, {right, bottom}, {right, top}};
}

cv::Mat filled(const std::vector<Outline>& outlines, cv::Size size = {8, 8})
{
    AreaFill fill(size);
    for (const Outline& outline : outlines) {
        fill.add(outline);
    }
    return fill.filled();
}

double sumOf(const cv::Mat& coverage) { return cv::sum(coverage)[0] / 255; }

Outline reversed(Outline outline)
{
    std::ranges::reverse(outline);
    return outline;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(area_fill)

BOOST_AUTO_TEST_CASE(a_pixel_is_as_grey_as_it_is_covered)
{
    // From 2.25 to 4.5 across and from 1.5 to 2 down.
    const cv::Mat coverage = filled({rectangle(576, 384, 1152, 512)});
    BOOST_CHECK_EQUAL(coverage.at<std::uint8_t>(1, 2), 96);   // .75 * .5 * 255
    BOOST_CHECK_EQUAL(coverage.at<std::uint8_t>(1, 3), 128);  // .5 * 255
    BOOST_CHECK_EQUAL(coverage.at<std::uint8_t>(1, 4), 64);
    BOOST_CHECK_EQUAL(coverage.at<std::uint8_t>(1, 5), 0);
    BOOST_CHECK_EQUAL(coverage.at<std::uint8_t>(2, 3), 0);
}

BOOST_AUTO_TEST_CASE(the_area_of_a_slanting_triangle)
{
    const cv::Mat coverage = filled({{{100, 80}, {1900, 700}, {500, 1900}}});
    const double area = ((1900.0 - 100) * (1900 - 80) - (500.0 - 100) * (700 - 80)) / 2 / (256 * 256);
    BOOST_CHECK_CLOSE(sumOf(coverage), area, 0.6);
}

BOOST_AUTO_TEST_CASE(what_turns_the_other_way_is_a_hole)
{
    const cv::Mat coverage = filled({rectangle(256, 256, 1792, 1792), reversed(rectangle(768, 768, 1280, 1280))});
    BOOST_CHECK_EQUAL(sumOf(coverage), 36 - 4);
    BOOST_CHECK_EQUAL(coverage.at<std::uint8_t>(3, 3), 0);
}

BOOST_AUTO_TEST_CASE(overlapping_outlines_are_one)
{
    const cv::Mat coverage = filled({rectangle(0, 0, 1024, 1024), rectangle(512, 512, 1536, 1536)});
    BOOST_CHECK_EQUAL(sumOf(coverage), 16 + 16 - 4);
}

BOOST_AUTO_TEST_CASE(what_lies_outside_is_cut_off)
{
    BOOST_CHECK_EQUAL(sumOf(filled({rectangle(-5000, -5000, 9000, 9000)})), 64);
    BOOST_CHECK_EQUAL(sumOf(filled({rectangle(-5000, 256, 512, 512)})), 2);
    BOOST_CHECK_EQUAL(sumOf(filled({rectangle(3000, 0, 4000, 512)})), 0);
    BOOST_CHECK_EQUAL(sumOf(filled({rectangle(0, -900, 512, -100)})), 0);
    // A diamond whose corners stick out: the square within, cut.
    BOOST_CHECK_CLOSE(sumOf(filled({{{1024, -512}, {-512, 1024}, {1024, 2560}, {2560, 1024}}})), 64 - 4 * 2.0, 0.5);
}

BOOST_AUTO_TEST_CASE(a_line_seen_in_bands_is_whole)
{
    // Taller than the bands the rows are worked on in.
    const cv::Size size(40, 300);
    const cv::Mat coverage = filled({{{256, 256}, {512, 256}, {9000, 76'000}, {8744, 76'000}}}, size);
    for (int row = 2; row < 296; ++row) {
        BOOST_REQUIRE_CLOSE(sumOf(coverage.row(row)), 1.0, 1.0);
    }
}

BOOST_AUTO_TEST_SUITE_END()
