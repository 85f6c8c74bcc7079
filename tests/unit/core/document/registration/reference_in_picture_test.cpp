#include "core/document/registration/reference_in_picture.h"

#include "core/document/registration/identification.h"
#include "tests/unit/core/document/registration/drawn_document.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <vector>

using namespace rahdari;
using image::Light;

namespace {

const std::vector<image::PointMm> places{{15.0, 3.0}, {70.0, 4.5}, {43.0, 27.0}, {10.0, 48.0}, {78.0, 50.0}};
constexpr double dotMm = 0.6;

/// A reference with nothing but dots, whose places are known.
cv::Mat dotsOn(cv::Size raster)
{
    cv::Mat picture = cv::Mat::zeros(raster, CV_8UC1);
    constexpr int fraction = 4;  // of cv::circle: sixteenths of a pixel
    for (const image::PointMm& place : places) {
        const cv::Point2d px(place.x * document::modelPxPerMm - 0.5, place.y * document::modelPxPerMm - 0.5);
        cv::circle(picture, cv::Point(cvRound(px.x * 16.0), cvRound(px.y * 16.0)),
                   cvRound(dotMm * document::modelPxPerMm * 16.0), cv::Scalar(255), cv::FILLED, cv::LINE_AA, fraction);
    }
    return picture;
}

/// The middle of what is light around a pixel.
cv::Point2d middleAround(const cv::Mat& picture, cv::Point2d near, int reach)
{
    const cv::Rect part = cv::Rect(cvRound(near.x) - reach, cvRound(near.y) - reach, 2 * reach + 1, 2 * reach + 1) &
                          cv::Rect({}, picture.size());
    const cv::Moments moments = cv::moments(picture(part));
    return {part.x + moments.m10 / moments.m00, part.y + moments.m01 / moments.m00};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ReferenceInPicture)

BOOST_DATA_TEST_CASE(EveryPlaceLiesWhereThePageShowsIt, boost::unit_test::data::make({0.0, 0.6}), bendMm)
{
    const test::DrawnDesign design{.seed = 5};
    const auto capture =
        test::captureOf(test::drawDocument(design, 1), design.size, {.turnDeg = 2.0, .bendMm = bendMm});
    const auto model = test::modelOf(design, "drawn");
    const auto page = document::registerPage(capture.page, capture.planes(), model);
    BOOST_REQUIRE(!page.obstacle);
    const cv::Size picture = capture.page.imageUnder(Light::White).size();
    for (const double scale : {1.0, 0.53}) {
        const cv::Mat shown = document::referenceInPicture(dotsOn(document::rasterSizeOf(design.size)),
                                                           *page.under(Light::White), picture, scale);
        BOOST_REQUIRE(!shown.empty());
        BOOST_TEST(std::abs(shown.cols - picture.width * scale) <= 0.5);
        for (const image::PointMm& place : places) {
            const cv::Point2d truth = capture.truth(place);  // whole numbers are middles of pixels
            const cv::Point2d at((truth.x + 0.5) * scale - 0.5, (truth.y + 0.5) * scale - 0.5);
            const cv::Point2d seen = middleAround(shown, at, cvRound(1.5 * 15.0 * scale));
            BOOST_TEST_CONTEXT(place.x << ", " << place.y << " mm, scale " << scale)
            {
                constexpr double fifteenthMm = 1.0;  // a pixel at 15 px/mm
                BOOST_TEST(cv::norm(seen - at) < fifteenthMm * scale);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(WhereThereIsNoPageItIsBlack)
{
    document::RegisteredLight light;
    light.plane = image::PagePlane::fromCorners({{{100, 50}, {420, 50}, {420, 250}, {100, 250}}}, {80.0, 50.0});
    const cv::Mat white(400, 640, CV_8UC3, cv::Scalar::all(255));
    const cv::Mat shown = document::referenceInPicture(white, light, {600, 300}, 1.0);
    BOOST_REQUIRE((shown.size() == cv::Size(600, 300)));
    BOOST_TEST(shown.at<cv::Vec3b>(150, 260)[1] == 255);
    BOOST_TEST(shown.at<cv::Vec3b>(150, 90)[1] == 0);
    BOOST_TEST(shown.at<cv::Vec3b>(260, 260)[1] == 0);
}

BOOST_AUTO_TEST_CASE(WhatCannotBeLaidOverIsEmpty)
{
    document::RegisteredLight light;
    const cv::Mat white(400, 640, CV_8UC3, cv::Scalar::all(255));
    BOOST_TEST(document::referenceInPicture(white, light, {600, 300}, 1.0).empty());  // not registered
    light.plane = image::PagePlane::fromCorners({{{100, 50}, {420, 50}, {420, 250}, {100, 250}}}, {80.0, 50.0});
    BOOST_TEST(document::referenceInPicture({}, light, {600, 300}, 1.0).empty());
    BOOST_TEST(document::referenceInPicture(white, light, {0, 0}, 1.0).empty());
    BOOST_TEST(document::referenceInPicture(white, light, {90'000, 90'000}, 1.0).empty());
}

BOOST_AUTO_TEST_SUITE_END()
