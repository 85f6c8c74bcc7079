#include "core/image/geometry.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <vector>

using namespace rahdari::image;

namespace {

// A TD3 data page (ICAO Doc 9303-4: 125 x 88 mm) at 400 dpi, seen upright.
constexpr SizeMm td3{125.0, 88.0};
constexpr double pxPerMm = 400.0 / mmPerInch;

QuadPx uprightCorners(double left, double top)
{
    const double right = left + td3.width * pxPerMm;
    const double bottom = top + td3.height * pxPerMm;
    return {{{left, top}, {right, top}, {right, bottom}, {left, bottom}}};
}

const QuadPx inPerspective{{{210.0, 140.0}, {1900.0, 260.0}, {1790.0, 1490.0}, {120.0, 1310.0}}};

void checkRoundTrip(const PagePlane& plane)
{
    for (const PointMm point : {PointMm{0.0, 0.0}, {125.0, 88.0}, {62.5, 44.0}, {-10.0, 100.0}, {3.2, 79.9}}) {
        const PointMm back = plane.toMm(plane.toPx(point));
        BOOST_CHECK_SMALL(back.x - point.x, 1e-6);
        BOOST_CHECK_SMALL(back.y - point.y, 1e-6);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PagePlanes)

BOOST_AUTO_TEST_CASE(CornersAreMappedToCorners)
{
    const auto plane = PagePlane::fromCorners(inPerspective, td3);
    BOOST_REQUIRE(plane);
    BOOST_CHECK_SMALL(cv::norm(plane->toPx(PointMm{0.0, 0.0}) - inPerspective[0]), 1e-3);
    BOOST_CHECK_SMALL(cv::norm(plane->toPx(PointMm{125.0, 0.0}) - inPerspective[1]), 1e-3);
    BOOST_CHECK_SMALL(cv::norm(plane->toPx(PointMm{125.0, 88.0}) - inPerspective[2]), 1e-3);
    BOOST_CHECK_SMALL(cv::norm(plane->toPx(PointMm{0.0, 88.0}) - inPerspective[3]), 1e-3);
}

BOOST_AUTO_TEST_CASE(MillimetresSurviveTheWayToPixelsAndBack)
{
    for (const QuadPx& corners : {uprightCorners(12.0, 30.0), inPerspective}) {
        const auto plane = PagePlane::fromCorners(corners, td3);
        BOOST_REQUIRE(plane);
        checkRoundTrip(*plane);
    }
}

BOOST_AUTO_TEST_CASE(APageUpsideDownKeepsItsOwnAxes)
{
    const QuadPx upright = uprightCorners(0.0, 0.0);
    const auto plane = PagePlane::fromCorners({upright[2], upright[3], upright[0], upright[1]}, td3);
    BOOST_REQUIRE(plane);
    BOOST_CHECK_SMALL(cv::norm(plane->toPx(PointMm{0.0, 0.0}) - upright[2]), 1e-3);
    checkRoundTrip(*plane);
}

BOOST_AUTO_TEST_CASE(ScaleIsThatOfTheScan)
{
    const auto plane = PagePlane::fromCorners(uprightCorners(0.0, 0.0), td3);
    BOOST_REQUIRE(plane);
    BOOST_CHECK_CLOSE(plane->pxPerMmAt({62.5, 44.0}), pxPerMm, 1e-6);
}

BOOST_AUTO_TEST_CASE(ARectangleAndItsOutlineAgree)
{
    const auto plane = PagePlane::fromCorners(inPerspective, td3);
    BOOST_REQUIRE(plane);
    const RectMm photo{5.0, 20.0, 35.0, 45.0};
    const RectMm back = plane->boundsMm(plane->toPx(photo));
    BOOST_CHECK_SMALL(back.x - photo.x, 1e-6);
    BOOST_CHECK_SMALL(back.y - photo.y, 1e-6);
    BOOST_CHECK_SMALL(back.width - photo.width, 1e-6);
    BOOST_CHECK_SMALL(back.height - photo.height, 1e-6);
    BOOST_CHECK(plane->boundsMm({}) == RectMm{});
}

BOOST_AUTO_TEST_CASE(MorePairsThanNeededAreFitted)
{
    const auto truth = PagePlane::fromCorners(inPerspective, td3);
    BOOST_REQUIRE(truth);
    std::vector<PointPair> pairs;
    for (double x = 5.0; x < 125.0; x += 30.0) {
        for (double y = 4.0; y < 88.0; y += 20.0) {
            pairs.push_back({{x, y}, truth->toPx(PointMm{x, y})});
        }
    }
    const auto plane = PagePlane::fit(pairs);
    BOOST_REQUIRE(plane);
    BOOST_CHECK_SMALL(cv::norm(plane->toPx(PointMm{70.0, 50.0}) - truth->toPx(PointMm{70.0, 50.0})), 1e-3);
}

BOOST_AUTO_TEST_CASE(TooFewOrFallenTogetherIsNoPlane)
{
    const std::vector<PointPair> three{{{0, 0}, {0, 0}}, {{1, 0}, {10, 0}}, {{1, 1}, {10, 10}}};
    BOOST_CHECK(!PagePlane::fit(three));
    const cv::Point2d same(40.0, 40.0);
    BOOST_CHECK(!PagePlane::fromCorners({same, same, same, same}, td3));
}

BOOST_AUTO_TEST_SUITE_END()
