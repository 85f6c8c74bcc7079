#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

namespace rahdari::document {

/// The largest rectified picture given, in pixels: an A4 page at 500 dpi.
inline constexpr double largestRectifiedPx = 25e6;

/// The page seen straight from above: pixel (i, j) shows the page at ((i + 0.5) / pxPerMm, (j + 0.5) / pxPerMm) mm.
/// What lies outside the picture is black.
///
/// @param picture   8-bit, 1 or 3 channels
/// @param pxPerMm   scale wanted; finer pictures are averaged down to it, not skipped through
/// @return          same type as the picture; empty for an empty picture, a degenerate plane or size, or a result
///                  above `largestRectifiedPx`. Any thread
cv::Mat rectify(const cv::Mat& picture, const image::PagePlane& plane, image::SizeMm size, double pxPerMm);

/// The way back: takes a pixel of the rectified page to the pixel of the picture it was taken from.
cv::Matx33d rectifiedToPicture(const image::PagePlane& plane, double pxPerMm);

}  // namespace rahdari::document
