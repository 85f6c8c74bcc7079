#include "core/document/registration/glare.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using rahdari::document::burntOutOn;
using rahdari::document::glareOn;

namespace {

/// A grey page of 80 x 56 mm with bars of print.
cv::Mat page(int paper, int ink)
{
    cv::Mat drawn(448, 640, CV_8UC3, cv::Scalar::all(paper));
    for (int x = 40; x < 600; x += 24) {
        cv::rectangle(drawn, {x, 60, 8, 320}, cv::Scalar::all(ink), cv::FILLED);
    }
    return drawn;
}

/// The light of a lamp added at a place, in linear light, as a lens does.
cv::Mat withReflection(const cv::Mat& drawn, cv::Point centre, double radiusPx, double strength)
{
    cv::Mat light;
    drawn.convertTo(light, CV_32F, 1.0 / 255.0);
    cv::pow(light, 2.2, light);
    for (int y = 0; y < light.rows; ++y) {
        for (int x = 0; x < light.cols; ++x) {
            const double distance = cv::norm(cv::Point(x, y) - centre) / radiusPx;
            const auto more = static_cast<float>(strength * std::exp(-distance * distance));
            light.at<cv::Vec3f>(y, x) += cv::Vec3f::all(more);
        }
    }
    cv::pow(light, 1.0 / 2.2, light);
    cv::Mat shown;
    light.convertTo(shown, CV_8U, 255.0);
    return shown;
}

const cv::Mat seen(448, 640, CV_8UC1, cv::Scalar(255));

}  // namespace

BOOST_AUTO_TEST_SUITE(Glare)

BOOST_AUTO_TEST_CASE(AReflectionAndItsVeilAreFound)
{
    const cv::Mat expected = page(200, 60);
    const cv::Mat glare = glareOn(withReflection(expected, {400, 200}, 60.0, 2.0), seen, expected);
    BOOST_REQUIRE(!glare.empty());
    BOOST_TEST(glare.at<uchar>(200, 400) == 255);
    BOOST_TEST(glare.at<uchar>(200, 470) == 255);  // not burnt out, but veiled
    BOOST_TEST(glare.at<uchar>(200, 100) == 0);
    BOOST_TEST(cv::countNonZero(glare) < glare.total() / 2);
}

BOOST_AUTO_TEST_CASE(WhatOutshinesPaperIsAReflectionThoughNothingIsBurntOut)
{
    const cv::Mat expected = page(200, 60);
    const cv::Mat reflecting = withReflection(expected, {400, 200}, 60.0, 0.33);
    double lightest = 0.0;
    cv::minMaxLoc(reflecting.reshape(1), nullptr, &lightest);
    BOOST_REQUIRE(lightest < 250.0);
    const cv::Mat glare = glareOn(reflecting, seen, expected);
    BOOST_REQUIRE(!glare.empty());
    BOOST_TEST(glare.at<uchar>(200, 400) == 255);
    BOOST_TEST(glare.at<uchar>(200, 100) == 0);
}

// A ghost of a fair face beside a reflection was once taken for its veil.
BOOST_AUTO_TEST_CASE(AFaceLighterThanTheMeanFaceIsNoVeil)
{
    cv::Mat expected = page(200, 60);
    const cv::Rect face(440, 100, 80, 160);
    cv::rectangle(expected, face, cv::Scalar::all(120), cv::FILLED);
    cv::Mat fair = expected.clone();
    cv::rectangle(fair, face, cv::Scalar::all(150), cv::FILLED);
    cv::Mat stable(expected.size(), CV_8UC1, cv::Scalar(255));
    stable(face).setTo(0);
    const cv::Mat shown = withReflection(fair, {400, 120}, 24.0, 2.0);
    BOOST_REQUIRE(!glareOn(shown, seen, expected, stable).empty());
    BOOST_TEST(glareOn(shown, seen, expected, stable).at<uchar>(240, 490) == 0);
    BOOST_TEST(glareOn(shown, seen, expected, stable).at<uchar>(120, 400) == 255);
}

BOOST_AUTO_TEST_CASE(PaintAsWhiteAsTheLightestPaperIsNone)
{
    cv::Mat expected = page(180, 60);
    cv::rectangle(expected, {0, 390, 640, 58}, cv::Scalar::all(225), cv::FILLED);
    cv::Mat painted = expected.clone();
    cv::rectangle(painted, {300, 150, 120, 40}, cv::Scalar::all(228), cv::FILLED);
    BOOST_TEST(glareOn(painted, seen, expected).empty());
    BOOST_TEST(burntOutOn(painted, expected).empty());
}

BOOST_AUTO_TEST_CASE(PaperWithoutALevelLeftIsBurntOut)
{
    const cv::Mat expected = page(215, 60);
    cv::Mat over;
    expected.convertTo(over, CV_8U, 1.25);
    const cv::Mat burntOut = burntOutOn(over, expected);
    BOOST_REQUIRE(!burntOut.empty());
    BOOST_TEST(burntOut.at<uchar>(20, 20) == 255);
    BOOST_TEST(burntOutOn(expected, expected).empty());
    BOOST_TEST(burntOutOn(page(253, 60), page(253, 60)).empty());  // the model's own white
}

BOOST_AUTO_TEST_CASE(AnExposureThatIsTheSameAllOverIsNone)
{
    const cv::Mat expected = page(200, 60);
    cv::Mat brighter;
    expected.convertTo(brighter, CV_8U, 1.4);
    BOOST_TEST(glareOn(expected, seen, expected).empty());
    BOOST_TEST(glareOn(brighter, seen, expected).empty());
}

BOOST_AUTO_TEST_CASE(WhitePaperOfTheModelAndASmallSpotAreNone)
{
    const cv::Mat white = page(252, 60);
    BOOST_TEST(glareOn(withReflection(white, {400, 200}, 60.0, 0.2), seen, white).empty());
    const cv::Mat expected = page(200, 60);
    BOOST_TEST(glareOn(withReflection(expected, {400, 200}, 4.0, 2.0), seen, expected).empty());
}

BOOST_AUTO_TEST_CASE(PicturesThatDoNotFitGiveNone)
{
    BOOST_TEST(glareOn({}, seen, page(200, 60)).empty());
    BOOST_TEST(glareOn(cv::Mat::zeros(10, 10, CV_8UC3), seen, page(200, 60)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
