#include "core/image/picture_header.h"
#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/imgcodecs.hpp>

using namespace rahdari::image;
using namespace rahdari::tests;

namespace {

struct Format {
    std::string extension;
    PictureFormat format;
    friend std::ostream& operator<<(std::ostream& out, const Format& format) { return out << format.extension; }
};

const std::vector<Format> formats{{".png", PictureFormat::Png},  {".jpg", PictureFormat::Jpeg},
                                  {".tif", PictureFormat::Tiff}, {".bmp", PictureFormat::Bmp},
                                  {".jp2", PictureFormat::Jp2},  {".webp", PictureFormat::WebP}};

}  // namespace

BOOST_AUTO_TEST_SUITE(PictureHeaders)

BOOST_DATA_TEST_CASE(SizeAndFormatAreRead, formats)
{
    const Bytes file = encode(sample.extension, quarters(66, 41));
    const auto header = readPictureHeader(file);
    BOOST_REQUIRE(header);
    BOOST_CHECK(header->format == sample.format);
    BOOST_CHECK_EQUAL(header->widthPx, 66);
    BOOST_CHECK_EQUAL(header->heightPx, 41);
    BOOST_CHECK_EQUAL(header->bitsPerChannel, 8);
    BOOST_CHECK_EQUAL(header->channels, 3);
    BOOST_CHECK_EQUAL(header->exifOrientation, 1);
    BOOST_CHECK(checkComplete(file, *header));
}

BOOST_AUTO_TEST_CASE(ACodestreamNeedsNoContainer)
{
    const auto header = readPictureHeader(codestreamOf(encode(".jp2", quarters(66, 41))));
    BOOST_REQUIRE(header);
    BOOST_CHECK(header->format == PictureFormat::Jpeg2000Stream);
    BOOST_CHECK_EQUAL(header->widthPx, 66);
    BOOST_CHECK_EQUAL(header->heightPx, 41);
}

BOOST_AUTO_TEST_CASE(LosslessWebPHasAHeaderOfItsOwn)
{
    const auto header = readPictureHeader(encode(".webp", quarters(5, 9), {cv::IMWRITE_WEBP_QUALITY, 101}));
    BOOST_REQUIRE(header);
    BOOST_CHECK_EQUAL(header->widthPx, 5);
    BOOST_CHECK_EQUAL(header->heightPx, 9);
}

BOOST_AUTO_TEST_CASE(JfifDensityIsRead)
{
    Bytes file = encode(".jpg", quarters(16, 16));
    file[13] = std::byte{1};  // JFIF APP0: unit, x, y
    file[14] = std::byte{1};
    file[15] = std::byte{0x90};
    file[16] = std::byte{1};
    file[17] = std::byte{0x90};
    BOOST_CHECK(readPictureHeader(file)->declaredDpi == 400.0);
    file[13] = std::byte{2};  // per centimetre
    BOOST_CHECK_CLOSE(readPictureHeader(file)->declaredDpi.value_or(0.0), 1016.0, 1e-6);
    file[13] = std::byte{0};  // an aspect ratio only
    BOOST_CHECK(!readPictureHeader(file)->declaredDpi);
    file[13] = std::byte{1};
    file[17] = std::byte{0x30};  // 400 x 304: not square
    BOOST_CHECK(!readPictureHeader(file)->declaredDpi);
}

BOOST_AUTO_TEST_CASE(ExifOrientationAndResolutionAreRead)
{
    Bytes file = withInserted(encode(".jpg", quarters(16, 16)), 20, exifSegment(6, 300));
    file[13] = std::byte{0};
    for (const std::size_t at : {14U, 15U, 16U, 17U}) {
        file[at] = static_cast<std::byte>(at % 2);
    }
    const auto header = readPictureHeader(file);
    BOOST_REQUIRE(header);
    BOOST_CHECK_EQUAL(header->exifOrientation, 6);
    BOOST_CHECK(header->declaredDpi == 300.0);
}

BOOST_AUTO_TEST_CASE(AnOrientationOutOfRangeIsNone)
{
    const Bytes file = withInserted(encode(".jpg", quarters(16, 16)), 20, exifSegment(77, 3));
    const auto header = readPictureHeader(file);
    BOOST_REQUIRE(header);
    BOOST_CHECK_EQUAL(header->exifOrientation, 1);
}

BOOST_AUTO_TEST_CASE(PngDensityIsReadPerMetre)
{
    const Bytes chunk = bytesOf(std::string("\0\0\0\x09pHYs\0\0\x3d\x86\0\0\x3d\x86\x01\0\0\0\0", 21));  // 15750 per m
    const auto header = readPictureHeader(withInserted(encode(".png", quarters(16, 16)), 33, chunk));
    BOOST_REQUIRE(header);
    BOOST_CHECK_CLOSE(header->declaredDpi.value_or(0.0), 400.05, 1e-3);
}

BOOST_AUTO_TEST_CASE(TiffResolutionIsRead)
{
    const Bytes file = encode(".tif", quarters(16, 16), {cv::IMWRITE_TIFF_XDPI, 600, cv::IMWRITE_TIFF_YDPI, 600});
    BOOST_CHECK(readPictureHeader(file)->declaredDpi == 600.0);
}

BOOST_AUTO_TEST_CASE(BmpResolutionIsReadPerMetre)
{
    Bytes file = encode(".bmp", quarters(16, 16));
    for (const std::size_t at : {38U, 42U}) {
        file[at] = std::byte{0x23};
        file[at + 1] = std::byte{0x2e};  // 11811 per m
    }
    BOOST_CHECK_CLOSE(readPictureHeader(file)->declaredDpi.value_or(0.0), 300.0, 0.01);
}

BOOST_AUTO_TEST_CASE(DepthAndAlphaAreTold)
{
    const auto deep = readPictureHeader(encode(".png", cv::Mat(8, 8, CV_16UC1, cv::Scalar(1000))));
    BOOST_CHECK_EQUAL(deep->bitsPerChannel, 16);
    BOOST_CHECK_EQUAL(deep->channels, 1);
    const auto clear = readPictureHeader(encode(".png", cv::Mat(8, 8, CV_8UC4, cv::Scalar(1, 2, 3, 4))));
    BOOST_CHECK_EQUAL(clear->channels, 4);
    BOOST_CHECK(clear->hasAlpha);
}

BOOST_DATA_TEST_CASE(EveryPrefixGivesAHeaderOrAnError, formats)
{
    const Bytes file = encode(sample.extension, quarters(66, 41));
    for (std::size_t length = 0; length < file.size(); ++length) {
        const std::span prefix(file.data(), length);
        const auto header = readPictureHeader(prefix);
        if (header) {
            BOOST_TEST_INFO("length " << length << " of " << file.size());
            BOOST_CHECK(!checkComplete(prefix, *header));
        } else {
            BOOST_CHECK(!header.error().message.empty());
            BOOST_CHECK(!header.error().advice.empty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
