#pragma once

#include <opencv2/core/mat.hpp>

namespace rahdari::optical {

/// Grey levels as 32-bit numbers: the mean of the channels. CV_32FC1.
/// @param picture  one or three channels
cv::Mat greyOf(const cv::Mat& picture);

}  // namespace rahdari::optical
