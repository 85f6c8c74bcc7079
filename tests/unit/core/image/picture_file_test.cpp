#include "core/base/error_code.h"
#include "core/image/picture_file.h"
#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

using namespace rahdari::image;
using namespace rahdari::tests;

namespace {

cv::Vec3b colourAt(const cv::Mat& picture, int x, int y) { return picture.ptr<cv::Vec3b>(y)[x]; }

bool near(const cv::Vec3b& one, const cv::Vec3b& other, double reach)
{
    return cv::norm(cv::Vec3d(one) - cv::Vec3d(other)) <= reach;
}

/// Whether the quarters lie where quarters() drew them.
void checkQuarters(const cv::Mat& found, double reach)
{
    BOOST_REQUIRE_EQUAL(found.type(), CV_8UC3);
    const cv::Mat drawn = quarters(found.cols, found.rows);
    for (const int x : {found.cols / 4, found.cols * 3 / 4}) {
        for (const int y : {found.rows / 4, found.rows * 3 / 4}) {
            BOOST_CHECK(near(colourAt(found, x, y), colourAt(drawn, x, y), reach));
        }
    }
}

/// OpenCV's encoder writes neither orientation (274) nor kind of alpha (338): its entry of the planar configuration
/// (284), which says what is so anyway, becomes one of them.
Bytes withPlanarConfigurationAs(int lowByteOfTag, int value, Bytes tiff)
{
    std::size_t changed = 0;
    for (std::size_t at = 8; at + 12 < tiff.size(); ++at) {
        if (tiff[at] == std::byte{0x1c} && tiff[at + 1] == std::byte{0x01} && tiff[at + 2] == std::byte{3} &&
            tiff[at + 4] == std::byte{1} && tiff[at + 8] == std::byte{1}) {
            tiff[at] = static_cast<std::byte>(lowByteOfTag);
            tiff[at + 8] = static_cast<std::byte>(value);
            ++changed;
        }
    }
    BOOST_REQUIRE_EQUAL(changed, 1);
    return tiff;
}

const std::vector<std::string> extensions{".png", ".jpg", ".tif", ".bmp", ".jp2", ".webp"};

}  // namespace

BOOST_AUTO_TEST_SUITE(Decoding)

BOOST_DATA_TEST_CASE(EveryFormatGivesTheSamePicture, extensions)
{
    const auto picture = decodePicture(encode(sample, quarters(160, 120)));
    BOOST_REQUIRE(picture);
    BOOST_CHECK_EQUAL(picture->pixels.cols, 160);
    BOOST_CHECK_EQUAL(picture->pixels.rows, 120);
    checkQuarters(picture->pixels, 25.0);
}

BOOST_AUTO_TEST_CASE(ACodestreamAloneIsDecoded)
{
    const auto picture = decodePicture(codestreamOf(encode(".jp2", quarters(160, 120))));
    BOOST_REQUIRE(picture);
    checkQuarters(picture->pixels, 25.0);
}

BOOST_DATA_TEST_CASE(GreyStaysGrey, (std::vector<std::string>{".png", ".jpg", ".tif", ".jp2"}))
{
    const auto picture = decodePicture(encode(sample, cv::Mat(40, 50, CV_8UC1, cv::Scalar(90))));
    BOOST_REQUIRE(picture);
    BOOST_CHECK_EQUAL(picture->pixels.type(), CV_8UC1);
    BOOST_CHECK_LE(std::abs(picture->pixels.ptr(20)[20] - 90), 2);
}

BOOST_DATA_TEST_CASE(SixteenBitsAreScaledToEight, (std::vector<std::string>{".png", ".tif", ".jp2"}))
{
    for (const int type : {CV_16UC1, CV_16UC3}) {
        const cv::Mat deep(40, 50, type, cv::Scalar::all(0x8080));
        const auto picture = decodePicture(encode(sample, deep));
        BOOST_REQUIRE(picture);
        BOOST_CHECK_EQUAL(picture->pixels.depth(), CV_8U);
        BOOST_CHECK_LE(std::abs(picture->pixels.ptr(20)[20] - 0x80), 1);
    }
}

BOOST_DATA_TEST_CASE(TransparencyIsLaidOnWhite, (std::vector<std::string>{".png", ".webp"}))
{
    cv::Mat half(40, 50, CV_8UC4, cv::Scalar(0, 0, 0, 0));
    half.colRange(0, 25).setTo(cv::Scalar(10, 20, 30, 255));
    const std::vector<int> lossless =
        sample == ".webp" ? std::vector<int>{cv::IMWRITE_WEBP_QUALITY, 101} : std::vector<int>{};
    const auto picture = decodePicture(encode(sample, half, lossless));
    BOOST_REQUIRE(picture);
    BOOST_REQUIRE_EQUAL(picture->pixels.type(), CV_8UC3);
    BOOST_CHECK(near(colourAt(picture->pixels, 10, 20), {10, 20, 30}, 2.0));
    BOOST_CHECK(near(colourAt(picture->pixels, 40, 20), {255, 255, 255}, 2.0));
}

BOOST_AUTO_TEST_CASE(AlphaOfATiffIsLaidOnWhite)
{
    cv::Mat half(40, 50, CV_8UC4, cv::Scalar(0, 0, 0, 0));
    half.colRange(0, 25).setTo(cv::Scalar(10, 20, 30, 255));
    half.rowRange(0, 8).setTo(cv::Scalar(100, 100, 100, 128));
    for (const int kind : {1, 2}) {  // associated: colours are multiplied already; unassociated: not yet
        const auto picture = decodePicture(withPlanarConfigurationAs(0x52, kind, encode(".tif", half)));
        BOOST_REQUIRE(picture);
        BOOST_REQUIRE_EQUAL(picture->pixels.type(), CV_8UC3);
        BOOST_CHECK(near(colourAt(picture->pixels, 10, 20), {10, 20, 30}, 2.0));
        BOOST_CHECK(near(colourAt(picture->pixels, 40, 20), {255, 255, 255}, 2.0));
        const double mixed = kind == 1 ? 100 + 127 : 50 + 127;
        BOOST_CHECK(near(colourAt(picture->pixels, 40, 4), cv::Vec3b::all(cv::saturate_cast<uchar>(mixed)), 4.0));
    }
}

BOOST_AUTO_TEST_CASE(ABitmapWithAnUnusedFourthByteIsNotTransparent)
{
    const auto picture = decodePicture(encode(".bmp", cv::Mat(40, 50, CV_8UC4, cv::Scalar(10, 20, 30, 0))));
    BOOST_REQUIRE(picture);
    BOOST_CHECK(near(colourAt(picture->pixels, 10, 20), {10, 20, 30}, 0.0));
}

BOOST_AUTO_TEST_CASE(ExifOrientationIsAHintAndThePixelsStay)
{
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const Bytes file = withInserted(encode(".jpg", quarters(160, 120)), 20, exifSegment(orientation, 300));
        const auto picture = decodePicture(file);
        BOOST_REQUIRE(picture);
        BOOST_CHECK_EQUAL(picture->exifOrientation, orientation);
        BOOST_CHECK_EQUAL(picture->pixels.cols, 160);
        checkQuarters(picture->pixels, 25.0);
    }
}

BOOST_AUTO_TEST_CASE(TiffOrientationIsAHintToo)
{
    const Bytes upright = encode(".tif", quarters(160, 120));
    const Bytes turned = withPlanarConfigurationAs(0x12, 6, upright);
    const auto picture = decodePicture(turned);
    BOOST_REQUIRE(picture);
    BOOST_CHECK_EQUAL(picture->exifOrientation, 6);
    BOOST_CHECK_EQUAL(picture->pixels.cols, 160);
    checkQuarters(picture->pixels, 0.0);
}

BOOST_AUTO_TEST_CASE(TheExtensionDoesNotMatter)
{
    const TemporaryFolder folder;
    const auto picture = readPicture(folder.write("scan.jpg", encode(".bmp", quarters(160, 120))));
    BOOST_REQUIRE(picture);
    BOOST_CHECK(picture->format == PictureFormat::Bmp);
    checkQuarters(picture->pixels, 0.0);
}

BOOST_AUTO_TEST_CASE(FiftyMegapixelsAreDecoded)
{
    const auto picture = decodePicture(encode(".png", cv::Mat(6000, 8400, CV_8UC1, cv::Scalar(200))));
    BOOST_REQUIRE(picture);
    BOOST_CHECK_EQUAL(picture->pixels.total(), 50'400'000U);
}

BOOST_AUTO_TEST_SUITE_END()
