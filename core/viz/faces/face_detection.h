#pragma once

#include "core/viz/faces/face_comparison.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace rahdari::viz {

/// A picture made square: scaled to a side, the rest black.
struct SquareInput {
    cv::Mat blob;       ///< 1 x 3 x side x side, RGB, (value - mean) / 255
    double scale = 1;   ///< px of the square for one px of the picture
    cv::Point2d shift;  ///< px of the square: where the picture begins
};

/// @param mean      of red, green and blue
/// @param inMiddle  the picture stands in the middle, else at the upper left
SquareInput squareInput(const cv::Mat& picture, int sidePx, const cv::Scalar& mean, bool inMiddle);

/// The faces in what faceDetectorNet() gave, best first, of overlapping ones the best.
std::vector<Face> facesOf(const cv::Mat& output, const SquareInput& input, double leastScore);

}  // namespace rahdari::viz
