#pragma once

#include <opencv2/core/mat.hpp>

namespace rahdari::optical {

/// The picture less the mean of the dull ground close by; where there is none close by, of that farther away.
/// @param linear  CV_32FC1 or CV_32FC3 in the model's raster
/// @param dull    CV_8UC1, 255 = where nothing glows, else 0
cv::Mat aboveGround(const cv::Mat& linear, const cv::Mat& dull);

}  // namespace rahdari::optical
