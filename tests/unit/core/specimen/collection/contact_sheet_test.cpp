#include "core/specimen/collection/contact_sheet.h"
#include "tests/unit/core/specimen/collection/utopian_document.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using namespace rahdari;
using namespace rahdari::tests;

namespace {

/// A page of 100 mm x 50 mm at 10 px a millimetre, turned by 90 degrees: its upper left quarter is green.
specimen::Manifest turnedPage(std::size_t lights)
{
    specimen::Manifest manifest = fullManifest();
    manifest.alterations = {{"data page", {{60, 10}, {90, 10}, {90, 40}, {60, 40}}, "x"}};
    specimen::ManifestSide& side = manifest.sides.front();
    side.size = {100, 50};
    side.dpi = 254;
    side.pictures.clear();
    for (std::size_t i = 0; i < lights; ++i) {
        // x of the page goes down in the picture, y to the left.
        side.pictures.push_back({image::allLights.at(i), "x.png", {0, -10, 600, 10, 0, 100, 0, 0, 1}, {}});
    }
    return manifest;
}

specimen::SpecimenPictures picturesOf(const specimen::Manifest& manifest)
{
    cv::Mat picture(1200, 700, CV_8UC3, cv::Scalar(60, 60, 60));
    picture(cv::Rect(100, 100, 500, 1000)).setTo(cv::Scalar(200, 200, 200));
    picture(cv::Rect(350, 100, 250, 500)).setTo(cv::Scalar(0, 200, 0));
    specimen::SpecimenPictures pictures(1);
    for (const auto& pose : manifest.sides.front().pictures) {
        pictures.front()[pose.light] = picture;
    }
    return pictures;
}

cv::Mat maskOf(const cv::Mat& sheet, const cv::Scalar& low, const cv::Scalar& high)
{
    cv::Mat mask;
    cv::inRange(sheet, low, high, mask);
    return mask;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ContactSheetTest)

BOOST_AUTO_TEST_CASE(ThePageStandsUprightAndAlteredAreasAreOutlined)
{
    const auto manifest = turnedPage(1);
    const cv::Mat sheet = contactSheet(manifest, picturesOf(manifest), 624, nullptr);
    BOOST_REQUIRE_EQUAL(sheet.type(), CV_8UC3);
    const double pxPerMm = 150 / 25.4;  // 600 px would be more
    const cv::Rect green = cv::boundingRect(maskOf(sheet, {0, 190, 0}, {10, 210, 10}));
    BOOST_TEST(green.width / pxPerMm == 50, boost::test_tools::tolerance(.02));
    BOOST_TEST(green.height / pxPerMm == 25, boost::test_tools::tolerance(.03));
    const cv::Rect red = cv::boundingRect(maskOf(sheet, {20, 20, 220}, {40, 40, 240}));
    BOOST_TEST((red.x - green.x) / pxPerMm == 60, boost::test_tools::tolerance(.02));
    BOOST_TEST((red.y - green.y) / pxPerMm == 10, boost::test_tools::tolerance(.1));
    BOOST_TEST(red.width / pxPerMm == 30, boost::test_tools::tolerance(.03));
    // Nothing of what lies around the page.
    BOOST_TEST(cv::countNonZero(maskOf(sheet, {55, 55, 55}, {65, 65, 65})) == 0);
}

BOOST_AUTO_TEST_CASE(LightsStandSideBySideAndThenBelow)
{
    const cv::Mat one = contactSheet(turnedPage(1), picturesOf(turnedPage(1)), 1640, nullptr);
    const cv::Mat four = contactSheet(turnedPage(4), picturesOf(turnedPage(4)), 1640, nullptr);
    const cv::Mat seven = contactSheet(turnedPage(7), picturesOf(turnedPage(7)), 1640, nullptr);
    BOOST_TEST(one.cols == 1640);
    BOOST_TEST(four.rows < one.rows);
    BOOST_TEST(seven.rows > four.rows);
    cv::Mat labels;
    cv::Mat centroids;
    cv::Mat stats;
    const auto blobs = [&](const cv::Mat& sheet) {
        const cv::Mat green = maskOf(sheet, {0, 190, 0}, {10, 210, 10});
        return cv::connectedComponentsWithStats(green, labels, stats, centroids) - 1;
    };
    BOOST_TEST(blobs(four) == 4);
    BOOST_TEST(blobs(seven) == 7);
}

BOOST_AUTO_TEST_CASE(SheetsAreStacked)
{
    const cv::Mat wide(10, 500, CV_8UC3, cv::Scalar(1, 2, 3));
    const cv::Mat narrow(20, 400, CV_8UC3, cv::Scalar(4, 5, 6));
    const cv::Mat both = specimen::stacked({wide, narrow});
    BOOST_TEST(both.rows == 30);
    BOOST_TEST(both.cols == 500);
    BOOST_TEST((both.at<cv::Vec3b>(29, 399) == cv::Vec3b(4, 5, 6)));
}

BOOST_AUTO_TEST_SUITE_END()
