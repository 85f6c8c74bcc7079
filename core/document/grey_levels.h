#pragma once

#include <opencv2/core/mat.hpp>

namespace rahdari::document {

/// The grey level up to which a part of the pixels lies, e.g. 0.5 for the median.
/// @param grey   8-bit, one channel, not empty
/// @param share  [0, 1]
double greyLevelAt(const cv::Mat& grey, double share);

}  // namespace rahdari::document
