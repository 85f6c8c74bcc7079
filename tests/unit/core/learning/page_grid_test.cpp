#include "core/learning/page_grid.h"

#include <boost/test/unit_test.hpp>

#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

using namespace rahdari;
using image::PagePlane;
using image::PointMm;
using learning::TwoPlanes;

namespace {

constexpr image::SizeMm size{125.0, 88.0};

/// A plane of 10 px/mm whose four corners are off by so much.
PagePlane planeOff(const std::array<PointMm, 4>& off)
{
    const std::array<PointMm, 4> corners{
        PointMm{0.0, 0.0}, {size.width, 0.0}, {size.width, size.height}, {0.0, size.height}};
    image::QuadPx px;
    for (std::size_t i = 0; i < 4; ++i) {
        px[i] = {(corners[i].x + off[i].x) * 10.0, (corners[i].y + off[i].y) * 10.0};
    }
    return *PagePlane::fromCorners(px, size);
}

const std::array<PointMm, 4> none{};

}  // namespace

BOOST_AUTO_TEST_SUITE(PageGrid)

BOOST_AUTO_TEST_CASE(TheMiddleOfManyCorrectsTheFirst)
{
    // The draft was located 1.2 mm off at one corner; the others are right, but for one that is far off.
    const PagePlane draft = planeOff({PointMm{1.2, -0.8}, {}, {}, {}});
    std::vector<TwoPlanes> pages(7, {planeOff(none), draft});
    pages[3].located = planeOff({PointMm{}, {5.0, 5.0}, {}, {}});
    const auto grid = learning::middleGrid(pages, size);
    BOOST_REQUIRE(grid);
    // The true corner stands where the draft has -1.2, 0.8.
    const cv::Point2d corner = grid->toPx(PointMm{0.0, 0.0});
    const cv::Point2d truth = {draft.toMm({0.0, 0.0}).x, draft.toMm({0.0, 0.0}).y};
    BOOST_CHECK_SMALL(std::hypot(corner.x - truth.x, corner.y - truth.y), 0.02);
    const cv::Point2d far = grid->toPx(PointMm{size.width, size.height});
    BOOST_CHECK_SMALL(std::hypot(far.x - size.width, far.y - size.height), 0.02);
}

BOOST_AUTO_TEST_CASE(TooFewOrDisagreeingPagesCorrectNothing)
{
    BOOST_CHECK(!learning::middleGrid({{planeOff(none), planeOff(none)}}, size));
    const TwoPlanes far{planeOff({PointMm{9.0, 9.0}, {9.0, 9.0}, {9.0, 9.0}, {9.0, 9.0}}), planeOff(none)};
    BOOST_CHECK(!learning::middleGrid({far, far, far}, size));
}

BOOST_AUTO_TEST_CASE(APictureFollowsTheGrid)
{
    cv::Mat picture = cv::Mat::zeros(704, 1000, CV_8UC1);
    cv::circle(picture, {400, 300}, 6, cv::Scalar(255), cv::FILLED);
    // The middle grid's (x, y) is the draft's (x + 1, y): what is at 50.06 mm there is at 49.06 mm here.
    const PagePlane shift =
        *PagePlane::fromCorners({cv::Point2d(1.0, 0.0), {126.0, 0.0}, {126.0, 88.0}, {1.0, 88.0}}, size);
    const cv::Mat moved = learning::regridded(picture, shift);
    const cv::Moments moments = cv::moments(moved, true);
    BOOST_CHECK_CLOSE(moments.m10 / moments.m00, 392.0, 0.2);
    BOOST_CHECK_CLOSE(moments.m01 / moments.m00, 300.0, 0.2);
}

BOOST_AUTO_TEST_SUITE_END()
