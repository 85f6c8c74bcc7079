#include "core/lds/face/face_picture.h"

#include "core/base/error_code.h"
#include "core/lds/image_kind.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/imgcodecs.hpp>

using namespace rahdari::lds;
using rahdari::base::Bytes;
using rahdari::base::ErrorCode;

namespace {

FaceImage faceOf(const std::string& extension, const cv::Mat& pixels)
{
    FaceImage face;
    cv::imencode(extension, pixels, face.bytes);
    face.mimeType = mimeTypeOf(face.bytes);
    return face;
}

cv::Mat gradient()
{
    cv::Mat pixels(53, 41, CV_8UC3);
    for (int y = 0; y < pixels.rows; ++y) {
        pixels.row(y).setTo(cv::Scalar(4 * y, 128, 255 - 4 * y));
    }
    return pixels;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FacePictureTest)

BOOST_DATA_TEST_CASE(BothKindsOfPictureAreDecoded, boost::unit_test::data::make({".jpg", ".jp2"}))
{
    const auto picture = decodeFace(faceOf(sample, gradient()));
    BOOST_TEST_REQUIRE(static_cast<bool>(picture));
    BOOST_TEST((picture.value().pixels.size() == cv::Size(41, 53)));
    BOOST_TEST(cv::norm(picture.value().pixels, gradient(), cv::NORM_INF) < 24.0);
}

BOOST_AUTO_TEST_CASE(AnythingElseIsRefused)
{
    BOOST_TEST(decodeFace({}).error().code == toInt(ErrorCode::ImageFormatUnknown));
    FaceImage bitmap = faceOf(".bmp", gradient());
    BOOST_TEST(decodeFace(bitmap).error().code == toInt(ErrorCode::ImageFormatUnknown));
    FaceImage cut = faceOf(".jpg", gradient());
    cut.bytes.resize(cut.bytes.size() / 2);
    BOOST_TEST(!decodeFace(cut));
}

BOOST_AUTO_TEST_CASE(APictureTooLargeForAnyChipIsRefusedUnread)
{
    FaceImage face = faceOf(".jpg", cv::Mat(1, 10'001, CV_8U, cv::Scalar(0)));
    BOOST_TEST(decodeFace(face).error().code == toInt(ErrorCode::ImageTooLarge));
}

BOOST_AUTO_TEST_SUITE_END()
