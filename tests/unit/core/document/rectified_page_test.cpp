#include "core/document/rectified_page.h"

#include "tests/unit/core/document/drawn_page.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <cmath>

using rahdari::document::rectifiedToPicture;
using rahdari::document::rectify;
using rahdari::image::PagePlane;
using rahdari::test::td3;

BOOST_AUTO_TEST_SUITE(rectified_page)

BOOST_AUTO_TEST_CASE(GivesThePageAsDrawn)
{
    const auto picture =
        drawPicture(td3, {1500, 1300}, rahdari::test::tiltedCorners(td3, 9.0, {750.0, 650.0}, 100.0, {10.0, -8.0}),
                    rahdari::test::Ground::Texture);
    const cv::Mat page = rectify(picture.pixels, picture.truth, td3, 4.0);
    const cv::Mat drawn = rahdari::test::drawPage(td3, 16.0);
    cv::Mat expected;
    cv::resize(drawn, expected, page.size(), 0.0, 0.0, cv::INTER_AREA);
    BOOST_TEST(page.cols == 500);
    BOOST_TEST(page.rows == 352);
    cv::Mat difference;
    cv::absdiff(page, expected, difference);
    BOOST_TEST(cv::mean(difference)[1] < 6.0);  // grey levels; a shift of a quarter millimetre would give 12
}

BOOST_AUTO_TEST_CASE(LeadsBackToThePicture)
{
    const auto plane = PagePlane::fromCorners(rahdari::test::flatCorners(td3, 8.0, {700.0, 500.0}, 180.0), td3).value();
    const cv::Vec3d back = rectifiedToPicture(plane, 4.0) * cv::Vec3d(19.5, 39.5, 1.0);  // 5 mm, 10 mm
    const cv::Point2d expected = plane.toPx(rahdari::image::PointMm{5.0, 10.0});
    BOOST_TEST(cv::norm(cv::Point2d(back[0] / back[2], back[1] / back[2]) - expected) < 1e-6);
}

BOOST_AUTO_TEST_CASE(AveragesFinePicturesDown)
{
    // Alternating single-pixel columns are grey from afar, not a moire.
    cv::Mat stripes(880, 1250, CV_8U, cv::Scalar(0));
    for (int column = 0; column < stripes.cols; column += 2) {
        stripes.col(column).setTo(255);
    }
    const auto plane =
        PagePlane::fromCorners({{{-0.5, -0.5}, {1249.5, -0.5}, {1249.5, 879.5}, {-0.5, 879.5}}}, td3).value();
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(rectify(stripes, plane, td3, 2.0)({10, 10, 200, 100}), mean, deviation);
    BOOST_TEST(std::abs(mean[0] - 127.5) < 2.0);
    BOOST_TEST(deviation[0] < 40.0);
}

BOOST_AUTO_TEST_CASE(RefusesWhatHasNoPage)
{
    const auto plane = PagePlane::fromCorners(rahdari::test::flatCorners(td3, 8.0, {700.0, 500.0}, 0.0), td3).value();
    const cv::Mat picture(100, 100, CV_8UC3, cv::Scalar(1, 2, 3));
    BOOST_TEST(rectify(cv::Mat(), plane, td3, 4.0).empty());
    BOOST_TEST(rectify(picture, plane, {}, 4.0).empty());
    BOOST_TEST(rectify(picture, plane, td3, 0.0).empty());
    BOOST_TEST(rectify(picture, plane, td3, -1.0).empty());
    BOOST_TEST(rectify(picture, plane, td3, std::nan("")).empty());
    BOOST_TEST(rectify(picture, plane, td3, 1000.0).empty());
    BOOST_TEST(!rectify(picture, plane, td3, 1.0).empty());
}

BOOST_AUTO_TEST_SUITE_END()
