#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <functional>

namespace rahdari::document {

/// Where points of a raster are found in another picture, every few pixels, from half a step before the raster to half
/// a step behind it or further: whatever holds for all of these nodes holds for each pixel in between.
/// @param at  of a point of the raster, in pixels from its upper left corner
/// @return    CV_32FC2
cv::Mat positionNodes(cv::Size raster, const std::function<cv::Point2d(const cv::Point2d&)>& at);

/// The same of each pixel's middle, interpolated. @param nodes  of this raster, as positionNodes() gives them
cv::Mat positionsBetween(const cv::Mat& nodes, cv::Size raster);

}  // namespace rahdari::document
