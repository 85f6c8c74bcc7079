#pragma once

#include <opencv2/core/mat.hpp>

namespace rahdari::document {

/// Where a lamp's reflection hides a page: a spot that is burnt out, though genuine pages are not there, and the veil
/// around it, brighter than the page's own exposure explains. A page that is overexposed all over has none.
/// @param raw       the page in the model's raster, 8-bit
/// @param seen      CV_8UC1 of that size, 255 where the picture shows the page
/// @param expected  the model's mean under this light, same size and type as `raw`
/// @param stable    CV_8UC1 of that size, 0 = personalised: brighter than the mean holder's is no veil; may be empty
/// @return CV_8UC1, 255 = glare; empty when there is none
cv::Mat glareOn(const cv::Mat& raw, const cv::Mat& seen, const cv::Mat& expected, const cv::Mat& stable = {});

/// Where a picture has no level left to tell print from paper by, although genuine pages are not so light there:
/// overexposed, or under a reflection. Forgers do not need to burn paper out.
/// @param raw       the page in the model's raster, 8-bit
/// @param expected  the model's mean under this light, same size and type as `raw`
/// @return CV_8UC1, 255 = burnt out; empty when there is none
cv::Mat burntOutOn(const cv::Mat& raw, const cv::Mat& expected);

}  // namespace rahdari::document
