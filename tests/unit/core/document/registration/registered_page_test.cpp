#include "core/document/registration/page_raster.h"
#include "core/document/registration/registered_page.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <limits>
#include <vector>

using namespace rahdari;
using document::PageBend;
using document::RegisteredLight;
using image::Light;

namespace {

constexpr image::SizeMm card{80.0, 50.0};

/// A plane of so many pixels a millimetre whose pixel (0, 0) has its middle half a pixel inside the page.
image::PagePlane plainPlane(double pxPerMm)
{
    const double right = card.width * pxPerMm - 0.5;
    const double lower = card.height * pxPerMm - 0.5;
    return *image::PagePlane::fromCorners({{{-0.5, -0.5}, {right, -0.5}, {right, lower}, {-0.5, lower}}}, card);
}

document::RegisteredPage seenPage()
{
    RegisteredLight light;
    light.light = Light::White;
    light.seen = cv::Mat(400, 640, CV_8UC1, cv::Scalar(255));
    light.seen(cv::Rect(320, 0, 320, 400)).setTo(0);
    light.plane = plainPlane(16.0);
    document::RegisteredPage page;
    page.size = card;
    page.lights.emplace(Light::White, light);
    return page;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(registered_page)

BOOST_AUTO_TEST_CASE(rasterRectCoversWholePixelsWithinThePicture)
{
    BOOST_TEST(document::rasterRect({1.0, 2.0, 3.0, 0.5}, {640, 400}) == cv::Rect(8, 16, 24, 4));
    BOOST_TEST(document::rasterRect({-1.0, 49.0, 100.0, 5.0}, {640, 400}) == cv::Rect(0, 392, 640, 8));
    BOOST_TEST(document::rasterRect({90.0, 0.0, 5.0, 5.0}, {640, 400}).empty());
    BOOST_TEST(document::rasterRect({std::numeric_limits<double>::quiet_NaN(), 0.0, 5.0, 5.0}, {640, 400}).empty());
}

BOOST_AUTO_TEST_CASE(regionNamesThePlaceInThePicture)
{
    const auto region =
        document::regionOf(seenPage(), {"a", "uv_print", "q", 0.0, Light::White, image::RectMm{10.0, 5.0, 2.0, 1.0}});
    BOOST_REQUIRE(region);
    BOOST_TEST(region->label == "uv print");
    BOOST_TEST(region->outlinePx.at(0).x == 159.5, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(region->outlinePx.at(2).y == 95.5, boost::test_tools::tolerance(1e-6));
}

BOOST_AUTO_TEST_CASE(noRegionWhereThePageIsNotSeen)
{
    const image::RectMm hidden{60.0, 5.0, 2.0, 1.0};
    BOOST_TEST(!document::regionOf(seenPage(), {"a", "b", "q", 0.0, Light::White, hidden}));
    BOOST_TEST(!document::regionOf(seenPage(), {"a", "b", "q", 0.0, Light::Infrared, {}}));
}

BOOST_AUTO_TEST_CASE(cutOutIsUprightAndAtScale)
{
    // Each pixel of the picture says in which millimetre it is.
    cv::Mat picture(800, 1280, CV_8UC1);
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            picture.at<uchar>(y, x) = static_cast<uchar>(x / 16 + y / 16);
        }
    }
    RegisteredLight light;
    light.plane = plainPlane(16.0);
    const cv::Mat cut = document::cutOut(picture, light, {10.0, 20.0, 4.0, 2.0}, 8.0);
    BOOST_REQUIRE(cut.size() == cv::Size(32, 16));
    BOOST_TEST(static_cast<int>(cut.at<uchar>(3, 3)) == 30);
    BOOST_TEST(static_cast<int>(cut.at<uchar>(12, 28)) == 34);
    BOOST_TEST(document::cutOut(picture, light, {0.0, 0.0, -1.0, 2.0}, 8.0).empty());
    BOOST_TEST(document::cutOut(picture, light, {0.0, 0.0, 1e9, 1e9}, 8.0).empty());
    BOOST_TEST(document::cutOut(picture, RegisteredLight{}, {0.0, 0.0, 1.0, 1.0}, 8.0).empty());
    BOOST_TEST(cv::countNonZero(document::cutOut(picture, light, {100.0, 0.0, 4.0, 2.0}, 8.0)) == 0);
}

BOOST_AUTO_TEST_CASE(bendMovesPointsBetweenItsNodes)
{
    const cv::Mat nodes = (cv::Mat_<cv::Vec2f>(3, 2) << cv::Vec2f(0, 2), cv::Vec2f(0, 2), cv::Vec2f(0, 0),
                           cv::Vec2f(0, 0), cv::Vec2f(0, 0), cv::Vec2f(0, 0));
    const PageBend bend(nodes, card);
    BOOST_TEST(bend.moved({40.0, 12.5}).y == 13.5, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(bend.moved({40.0, 40.0}).y == 40.0);
    BOOST_TEST(bend.moved({40.0, -5.0}).y == -3.0);
    BOOST_TEST(bend.largestMm() == 2.0);
    BOOST_TEST(PageBend().flat());
}

BOOST_AUTO_TEST_CASE(rasterOfAFinePictureFoldsNothingIntoIt)
{
    // Lines of 0.1 mm pitch, finer than the raster can show: grey, not moire.
    cv::Mat picture(2000, 3200, CV_8UC1);
    for (int x = 0; x < picture.cols; ++x) {
        picture.col(x).setTo(x % 4 < 2 ? 0 : 200);
    }
    const auto raster =
        document::rasterise(picture, {plainPlane(40.0), {}}, {5.0, 5.0, 40.0, 20.0}, document::modelPxPerMm);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(raster.pixels, mean, spread);
    BOOST_TEST(mean[0] == 100.0, boost::test_tools::tolerance(0.02));
    BOOST_TEST(spread[0] < 6.0);
}

BOOST_AUTO_TEST_SUITE_END()
