#include "core/mrz/line_curve.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <vector>

using rahdari::mrz::cutStrip;
using rahdari::mrz::LineCurve;
using rahdari::mrz::PicturePyramid;
using rahdari::mrz::StripWindow;

namespace {

bool near(const cv::Point2d& a, const cv::Point2d& b, double tolerance = 1e-6) { return cv::norm(a - b) < tolerance; }

/// A line like that of a curved page under perspective: x and y change smoothly, the pitch shrinks.
cv::Point2d bentLine(double column)
{
    return {100.0 + 20.0 * column - 0.05 * column * column, 300.0 + 0.02 * column * column};
}

LineCurve bentCurve()
{
    std::vector<std::pair<double, cv::Point2d>> points;
    for (int i = 0; i < 44; ++i) {
        points.emplace_back(i, bentLine(i));
    }
    return LineCurve::through(points);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(LineCurveTest)

BOOST_AUTO_TEST_CASE(BetweenPassesItsEndsAndSagsInTheMiddle)
{
    const LineCurve line = LineCurve::between({10, 50}, -5.0, {110, 50}, 5.0, 3.0);
    BOOST_TEST(near(line.at(-5.0), {10, 50}));
    BOOST_TEST(near(line.at(5.0), {110, 50}));
    BOOST_TEST(near(line.at(0.0), {60, 53}));
    BOOST_TEST(std::abs(line.pitchPx(0.0) - 10.0) < 1e-6);
}

BOOST_AUTO_TEST_CASE(DownPointsToTheFeetOfUprightText)
{
    const LineCurve line = LineCurve::between({0, 0}, 0.0, {100, 0}, 10.0);
    BOOST_TEST(near(line.down(3.0), {0, 10}));
    BOOST_TEST(near(line.reversed(10.0).down(3.0), {0, -10}));
}

BOOST_AUTO_TEST_CASE(ThroughFollowsABentLine)
{
    const LineCurve line = bentCurve();
    for (const double column : {0.0, 7.5, 21.0, 43.0, 46.0}) {
        BOOST_TEST(near(line.at(column), bentLine(column), 1e-4));
    }
}

BOOST_AUTO_TEST_CASE(StartingAtAndReversedRenumberTheSamePlaces)
{
    const LineCurve line = bentCurve();
    BOOST_TEST(near(line.startingAt(4.0).at(6.0), line.at(10.0), 1e-6));
    BOOST_TEST(near(line.reversed(43.0).at(0.0), line.at(43.0), 1e-6));
    BOOST_TEST(near(line.reversed(43.0).at(40.0), line.at(3.0), 1e-6));
}

BOOST_AUTO_TEST_CASE(ShiftedDownKeepsItsDistance)
{
    const LineCurve line = bentCurve();
    const LineCurve below = line.shiftedDown(2.5);
    for (const double column : {0.0, 20.0, 43.0}) {
        BOOST_TEST(near(below.at(column), line.at(column) + line.down(column) * 2.5, 0.2));
    }
}

BOOST_AUTO_TEST_CASE(WithDownTakesTheLeanOver)
{
    const LineCurve line = LineCurve::between({0, 0}, 0.0, {100, 0}, 10.0).withDown(5.0, {2.0, 9.0});
    BOOST_TEST(near(line.down(5.0), {2.0, 9.0}));
    BOOST_TEST(near(line.down(1.0), {2.0, 9.0}));
}

BOOST_AUTO_TEST_CASE(AStripStraightensWhatLiesOnTheLine)
{
    cv::Mat picture(500, 1100, CV_8U, cv::Scalar(255));
    for (int i = 0; i < 44; ++i) {
        cv::circle(picture, bentLine(i), 4, cv::Scalar(0), -1, cv::LINE_AA);
    }
    const PicturePyramid pyramid(picture);
    const StripWindow window{-1.5, 940, 32, 20.0};
    const cv::Mat strip = cutStrip(pyramid, bentCurve(), window);
    BOOST_TEST(strip.size() == cv::Size(940, 32));
    for (int i = 0; i < 44; ++i) {
        const int x = 30 + 20 * i;
        BOOST_TEST(static_cast<int>(strip.at<uchar>(15, x)) < 60);
        BOOST_TEST(static_cast<int>(strip.at<uchar>(15, x + 10 < 940 ? x + 10 : x)) > 200);
    }
}

BOOST_AUTO_TEST_CASE(OutsideThePictureTheBorderIsRepeated)
{
    const PicturePyramid pyramid(cv::Mat(100, 100, CV_8U, cv::Scalar(77)));
    const cv::Mat strip =
        cutStrip(pyramid, LineCurve::between({-500, 50}, 0.0, {-300, 50}, 10.0), {0.0, 200, 32, 20.0});
    BOOST_TEST(cv::countNonZero(strip != 77) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
