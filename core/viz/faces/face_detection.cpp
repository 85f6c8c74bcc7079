#include "core/viz/faces/face_detection.h"

#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::viz {

namespace {

constexpr int boxesOfCell = 5;
constexpr int numbersOfBox = 5;
constexpr double largestOverlap = 0.4;  // of two boxes' union: beyond it they show one face

/// Usual sizes of faces, in cells.
const std::array<cv::Point2d, boxesOfCell> usualSizes{
    {{1.603231, 2.094468}, {6.041143, 7.080126}, {2.882459, 3.518061}, {4.266906, 5.178857}, {9.041765, 10.66308}}};

double sigmoid(double value) { return 1.0 / (1.0 + std::exp(-value)); }

double overlapOf(const cv::Rect2d& one, const cv::Rect2d& other)
{
    const double common = (one & other).area();
    return common / std::max(1e-9, one.area() + other.area() - common);
}

}  // namespace

SquareInput squareInput(const cv::Mat& picture, int sidePx, const cv::Scalar& mean, bool inMiddle)
{
    SquareInput input;
    input.scale = static_cast<double>(sidePx) / std::max(picture.cols, picture.rows);
    const cv::Size size(std::clamp(cvRound(picture.cols * input.scale), 1, sidePx),
                        std::clamp(cvRound(picture.rows * input.scale), 1, sidePx));
    cv::Mat scaled;
    cv::resize(picture, scaled, size, 0, 0, input.scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    const cv::Point place = inMiddle ? cv::Point((sidePx - size.width) / 2, (sidePx - size.height) / 2) : cv::Point();
    input.shift = place;
    cv::Mat square(sidePx, sidePx, CV_8UC3, cv::Scalar::all(0));
    scaled.copyTo(square(cv::Rect(place, size)));
    input.blob = cv::dnn::blobFromImage(square, 1.0 / 255, {}, mean, true, false, CV_32F);
    return input;
}

std::vector<Face> facesOf(const cv::Mat& output, const SquareInput& input, double leastScore)
{
    const int cells = output.size[2];
    const double cellPx = static_cast<double>(input.blob.size[2]) / cells;
    std::vector<Face> found;
    for (int box = 0; box < boxesOfCell; ++box) {
        const auto number = [&](int which, int row, int column) {
            return static_cast<double>(output.ptr<float>(0, box * numbersOfBox + which, row)[column]);
        };
        for (int row = 0; row < cells; ++row) {
            for (int column = 0; column < cells; ++column) {
                const double score = sigmoid(number(4, row, column));
                if (score < leastScore) {
                    continue;
                }
                const cv::Point2d& usual = usualSizes[static_cast<std::size_t>(box)];
                const cv::Point2d centre((column + sigmoid(number(0, row, column))) * cellPx,
                                         (row + sigmoid(number(1, row, column))) * cellPx);
                const cv::Size2d size(std::exp(std::min(number(2, row, column), 4.0)) * usual.x * cellPx,
                                      std::exp(std::min(number(3, row, column), 4.0)) * usual.y * cellPx);
                const cv::Point2d corner = (centre - cv::Point2d(size.width / 2, size.height / 2) - input.shift);
                found.push_back({cv::Rect2d(corner / input.scale, size / input.scale), score, {}});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Face& a, const Face& b) { return a.score > b.score; });
    std::vector<Face> kept;
    for (const Face& face : found) {
        if (std::none_of(kept.begin(), kept.end(),
                         [&](const Face& better) { return overlapOf(better.box, face.box) > largestOverlap; })) {
            kept.push_back(face);
        }
    }
    return kept;
}

}  // namespace rahdari::viz
