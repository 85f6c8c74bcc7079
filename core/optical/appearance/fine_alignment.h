#pragma once

#include <opencv2/core/mat.hpp>

namespace rahdari::optical {

/// How far a picture lies off its reference, place by place: what registration leaves over on a page that is not quite
/// flat.
struct Displacement {
    cv::Mat x;  ///< CV_32F, px, one number a block of CellGrid::blockPx; smooth
    cv::Mat y;
};

/// Finds it by least squares on the gradients, coarse to fine; good to some hundredths of a pixel where there is print,
/// carried over from the neighbourhood where there is none. Beyond about 0.3 mm nothing is found.
/// @param picture, reference  CV_32FC1, same size
/// @param weight  CV_32FC1 in [0, 1]: where both show the same thing
Displacement displacementOf(const cv::Mat& picture, const cv::Mat& reference, const cv::Mat& weight);

/// The picture moved back onto its reference.
cv::Mat movedBack(const cv::Mat& picture, const Displacement& displacement);

}  // namespace rahdari::optical
