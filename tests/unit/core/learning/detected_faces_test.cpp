#include "core/learning/detected_faces.h"

#include "core/document/registration/registered_page.h"
#include "tests/unit/core/learning/box_distance.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

using namespace rahdari;
using test::farthestSide;

namespace {

constexpr image::SizeMm size{125.0, 88.0};
const image::RectMm photograph{5.0, 16.0, 35.0, 45.0};
const image::PointMm faceMiddle{22.5, 42.0};

cv::Rect px(const image::RectMm& box) { return document::rasterRect(box, {1000, 704}); }

/// A data page: a photograph, a column of text close to it, a band for the zone below, the glass around.
cv::Mat dataPage()
{
    cv::Mat page(704, 1000, CV_8UC3, cv::Scalar(215, 225, 220));
    page(px({0.0, 64.0, 125.0, 24.0})).setTo(cv::Scalar::all(240));
    page(px({0.0, 0.0, 0.4, 88.0})).setTo(cv::Scalar::all(40));
    page(px(photograph)).setTo(cv::Scalar(170, 165, 160));
    cv::ellipse(page, {static_cast<int>(faceMiddle.x * 8), static_cast<int>(faceMiddle.y * 8)}, {90, 130}, 0, 0, 360,
                cv::Scalar(90, 110, 140), cv::FILLED);
    for (int line = 0; line < 7; ++line) {
        cv::putText(page, "NAME NAMES", {370, 190 + 47 * line}, cv::FONT_HERSHEY_SIMPLEX, 0.9, {20, 20, 20}, 2);
    }
    return page;
}

learning::SpecimenEvidence specimensOf(const std::vector<cv::Mat>& pages)
{
    learning::SpecimenEvidence specimens;
    for (const cv::Mat& page : pages) {
        document::RegisteredPage registered;
        registered.size = size;
        document::RegisteredLight& white = registered.lights[image::Light::White];
        white.raw = page;
        white.levelled = page;
        white.seen = cv::Mat(page.size(), CV_8UC1, cv::Scalar(255));
        auto evidence = std::make_shared<check::Evidence>();
        evidence->put(registered);
        specimens.push_back(evidence);
    }
    return specimens;
}

document::DocumentModel draftOf(const std::vector<cv::Mat>& pages)
{
    cv::Mat sum = cv::Mat::zeros(pages.front().size(), CV_32FC3);
    for (const cv::Mat& page : pages) {
        cv::accumulate(page, sum);
    }
    document::DocumentModel draft;
    draft.size = size;
    auto& reference = draft.references[image::Light::White];
    sum.convertTo(reference.mean, CV_8U, 1.0 / static_cast<double>(pages.size()));
    reference.spread = cv::Mat::zeros(sum.size(), CV_8UC1);
    return draft;
}

cv::Rect2d faceOf(double wide) { return {faceMiddle.x * 8 - wide / 2, faceMiddle.y * 8 - wide / 2, wide, wide}; }

/// Data pages of different persons, as light as dark ones, whose photographs fade out into the ground.
std::vector<cv::Mat> fadingPages()
{
    std::vector<cv::Mat> pages;
    for (const double lighter : {-72.0, -54.0, -36.0, -18.0, 18.0, 36.0, 54.0, 72.0}) {
        cv::Mat share = cv::Mat::zeros(px(photograph).size(), CV_32F);
        share(cv::Rect(30, 30, share.cols - 60, share.rows - 60)).setTo(lighter);
        cv::GaussianBlur(share, share, {}, 14.0);
        cv::Mat page(704, 1000, CV_32F, cv::Scalar(150));
        page(px({0.0, 0.0, 0.4, 88.0})).setTo(40);
        page(px(photograph)) += share;
        page.convertTo(page, CV_8U);
        cv::cvtColor(page, page, cv::COLOR_GRAY2BGR);
        pages.push_back(page);
    }
    return pages;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(DetectedFaces)

// Detectors box faces, heads, or heads with hair: the photograph ends where its edges are. With one ratio for all, the
// box once reached over the page's margin and cut the first letters from every field beside it.
BOOST_DATA_TEST_CASE(ThePhotographEndsWhereItsEdgesAre, boost::unit_test::data::make({0.5, 0.62, 0.78, 0.86}), share)
{
    const std::vector<cv::Mat> pages(6, dataPage());
    const auto finder = [&](const cv::Mat&) { return std::vector{faceOf(share * photograph.width * 8)}; };
    const auto faces = learning::detectedFaces(draftOf(pages), specimensOf(pages), finder);
    BOOST_REQUIRE(!faces.empty());
    BOOST_CHECK(faces[0].kind == document::FeatureKind::Portrait);
    BOOST_CHECK_LT(farthestSide(faces[0].box, photograph), 0.5);
}

BOOST_AUTO_TEST_CASE(WhatIsAsLargeAsThePageIsNoFace)
{
    const std::vector<cv::Mat> pages(6, dataPage());
    const auto finder = [](const cv::Mat&) { return std::vector<cv::Rect2d>{{-40, 20, 700, 700}, faceOf(180)}; };
    const auto faces = learning::detectedFaces(draftOf(pages), specimensOf(pages), finder);
    BOOST_REQUIRE(!faces.empty());
    BOOST_CHECK_LT(farthestSide(faces[0].box, photograph), 0.5);
}

// The page's own edge was once taken for that of such a photograph, and what lay between for a part of it.
BOOST_AUTO_TEST_CASE(APhotographThatFadesOutIsWhereSpecimensDiffer)
{
    const std::vector<cv::Mat> pages = fadingPages();
    const auto finder = [](const cv::Mat&) { return std::vector{faceOf(110)}; };
    const auto faces = learning::detectedFaces(draftOf(pages), specimensOf(pages), finder);
    BOOST_REQUIRE(!faces.empty());
    BOOST_TEST_INFO(faces[0].box.x << " " << faces[0].box.y << " " << faces[0].box.width << " " << faces[0].box.height);
    BOOST_CHECK_LT(farthestSide(faces[0].box, photograph), 4.5);
}

BOOST_AUTO_TEST_CASE(WithoutADetectorThereAreNone) { BOOST_CHECK(learning::detectedFaces({}, {}, {}).empty()); }

BOOST_AUTO_TEST_SUITE_END()
