#include "core/mrz/picture_pyramid.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

using rahdari::mrz::PicturePyramid;

BOOST_AUTO_TEST_SUITE(PicturePyramidTest)

BOOST_AUTO_TEST_CASE(APointKeepsItsPlaceOnEveryLevel)
{
    // Odd sizes: a rounded pyramid would be off by a pixel on the coarse levels.
    cv::Mat picture(997, 1501, CV_8U, cv::Scalar(255));
    const cv::Point2d spot(1203.0, 777.0);
    cv::circle(picture, spot, 24, cv::Scalar(0), -1);
    const PicturePyramid pyramid(picture);
    for (std::size_t i = 0; i < 4; ++i) {
        const cv::Mat ink = 255 - pyramid.level(i);
        const cv::Moments moments = cv::moments(ink);
        const cv::Point2d seen =
            PicturePyramid::toFull({moments.m10 / moments.m00, moments.m01 / moments.m00}, PicturePyramid::scaleOf(i));
        BOOST_TEST(cv::norm(seen - spot) < 0.15);
    }
}

BOOST_AUTO_TEST_CASE(LevelForKeepsAtLeastTheWantedLength)
{
    const PicturePyramid pyramid(cv::Mat(1400, 2000, CV_8U, cv::Scalar(0)));
    BOOST_TEST(pyramid.levelFor(40.0, 20.0) == 1U);
    BOOST_TEST(pyramid.levelFor(39.0, 20.0) == 0U);
    BOOST_TEST(pyramid.levelFor(10.0, 20.0) == 0U);
}

BOOST_DATA_TEST_CASE(ResampledHasTheWantedLongerSide, boost::unit_test::data::make({60, 300, 600, 1999, 4000}), side)
{
    const PicturePyramid pyramid(cv::Mat(1400, 2000, CV_8UC3, cv::Scalar(9, 9, 9)));
    const cv::Mat picture = pyramid.resampled(side);
    BOOST_TEST(picture.cols == side);
    BOOST_TEST(picture.rows == cvRound(side * 0.7));
    BOOST_TEST(picture.channels() == 1);
}

BOOST_AUTO_TEST_CASE(OnePixelIsEnough)
{
    const PicturePyramid pyramid(cv::Mat(1, 1, CV_8U, cv::Scalar(7)));
    BOOST_TEST(pyramid.resampled(300).cols == 300);
}

BOOST_AUTO_TEST_SUITE_END()
