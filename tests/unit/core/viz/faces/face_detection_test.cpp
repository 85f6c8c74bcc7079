#include "core/viz/faces/face_detection.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <array>
#include <cmath>

using namespace rahdari;

namespace {

/// What the detector would give for nothing at all: no score anywhere.
cv::Mat silentOutput()
{
    const std::array<int, 4> shape{1, 25, 10, 10};
    cv::Mat output(4, shape.data(), CV_32F, cv::Scalar(0));
    for (int box = 0; box < 5; ++box) {
        for (int row = 0; row < 10; ++row) {
            for (int column = 0; column < 10; ++column) {
                output.ptr<float>(0, box * 5 + 4, row)[column] = -10.0F;
            }
        }
    }
    return output;
}

viz::SquareInput inputOf(const cv::Size& size)
{
    return viz::squareInput(cv::Mat(size, CV_8UC3, cv::Scalar::all(128)), 320, {}, false);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FaceDetection)

BOOST_AUTO_TEST_CASE(ABoxStandsInTheMiddleOfItsCell)
{
    cv::Mat output = silentOutput();
    output.ptr<float>(0, 4, 3)[7] = 10.0F;  // the first size of box, row 3, column 7
    const auto faces = viz::facesOf(output, inputOf({640, 320}), 0.5);
    BOOST_REQUIRE(faces.size() == 1);
    // A cell is 32 px of the square, 64 px of the picture; nought means half a cell further.
    const cv::Point2d centre = (faces[0].box.tl() + faces[0].box.br()) * 0.5;
    BOOST_TEST(std::abs(centre.x - 7.5 * 64) < 1e-6);
    BOOST_TEST(std::abs(centre.y - 3.5 * 64) < 1e-6);
    BOOST_TEST(std::abs(faces[0].box.width - 1.603231 * 64) < 1e-6);
}

BOOST_AUTO_TEST_CASE(OfOverlappingBoxesTheBestStays)
{
    cv::Mat output = silentOutput();
    output.ptr<float>(0, 4, 3)[7] = 1.0F;
    output.ptr<float>(0, 9, 3)[7] = 4.0F;  // the second size, over the same place
    output.ptr<float>(0, 14, 3)[7] = 3.0F;
    output.ptr<float>(0, 4, 9)[0] = 2.0F;  // far away
    const auto faces = viz::facesOf(output, inputOf({320, 320}), 0.5);
    BOOST_REQUIRE(faces.size() >= 2);
    BOOST_TEST(faces[0].score > faces[1].score);
    for (std::size_t i = 1; i < faces.size(); ++i) {
        const double common = (faces[0].box & faces[i].box).area();
        BOOST_TEST(common / (faces[0].box.area() + faces[i].box.area() - common) <= 0.4);
    }
}

BOOST_AUTO_TEST_CASE(APictureStandsInTheMiddleWhenItIsAskedFor)
{
    const auto input = viz::squareInput(cv::Mat(100, 50, CV_8UC3, cv::Scalar(10, 20, 30)), 150, {}, true);
    BOOST_TEST(input.scale == 1.5);
    BOOST_TEST(input.shift.x == 37.0);
    BOOST_TEST(input.shift.y == 0.0);
    BOOST_TEST(input.blob.ptr<float>(0, 0, 75)[75] == 30.0F / 255, boost::test_tools::tolerance(1e-5F));  // red first
    BOOST_TEST(input.blob.ptr<float>(0, 0, 75)[2] == 0.0F);
}

BOOST_AUTO_TEST_SUITE_END()
