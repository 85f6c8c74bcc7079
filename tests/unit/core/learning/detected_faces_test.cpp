#include "core/learning/detected_faces.h"

#include "core/document/registration/registered_page.h"
#include "tests/unit/core/learning/box_distance.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

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

}  // namespace

BOOST_AUTO_TEST_SUITE(DetectedFaces)

// Detectors box faces, heads, or heads with hair: the photograph ends where its edges are. With one ratio for all, the
// box once reached over the page's margin and cut the first letters from every field beside it.
BOOST_DATA_TEST_CASE(ThePhotographEndsWhereItsEdgesAre, boost::unit_test::data::make({0.5, 0.62, 0.78, 0.86}), share)
{
    const cv::Mat page = dataPage();
    learning::SpecimenEvidence specimens;
    for (int i = 0; i < 6; ++i) {
        document::RegisteredPage registered;
        registered.size = size;
        registered.lights[image::Light::White].raw = page;
        auto evidence = std::make_shared<check::Evidence>();
        evidence->put(registered);
        specimens.push_back(evidence);
    }
    document::DocumentModel draft;
    draft.size = size;
    draft.references[image::Light::White] = {page, cv::Mat::zeros(page.size(), CV_8UC1)};
    const double wide = share * photograph.width * 8;
    const auto finder = [&](const cv::Mat&) {
        return std::vector<cv::Rect2d>{{faceMiddle.x * 8 - wide / 2, faceMiddle.y * 8 - wide / 2, wide, wide}};
    };
    const auto faces = learning::detectedFaces(draft, specimens, finder);
    BOOST_REQUIRE(!faces.empty());
    BOOST_CHECK(faces[0].kind == document::FeatureKind::Portrait);
    BOOST_CHECK_LT(farthestSide(faces[0].box, photograph), 0.5);
}

BOOST_AUTO_TEST_CASE(WithoutADetectorThereAreNone) { BOOST_CHECK(learning::detectedFaces({}, {}, {}).empty()); }

BOOST_AUTO_TEST_SUITE_END()
