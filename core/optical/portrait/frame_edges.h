#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <optional>

namespace rahdari::optical {

/// A side of a frame as it was found: where a straight edge lies near where it was expected.
struct FoundSide {
    double offsetMm = 0.0;  ///< from where it was expected, outwards positive, in the side's middle
    double slope = 0.0;     ///< outwards per length
    double contrast = 0.0;  ///< grey levels per pixel across it, median along the side
};

/// Upper, right, lower, left; none where no edge is to be seen.
using FoundFrame = std::array<std::optional<FoundSide>, 4>;

/// Finds the sides of an upright frame to a fraction of a pixel, piece by piece along each side, then a straight line
/// through the pieces.
/// @param picture  model's raster, 8-bit, 1 or 3 channels
/// @param reachMm  how far from its place a side is looked for
FoundFrame findFrame(const cv::Mat& picture, const image::RectMm& expected, double reachMm);

/// The frame as a rectangle; sides that were not found stay where they were expected.
image::RectMm boxOf(const FoundFrame& frame, const image::RectMm& expected);

}  // namespace rahdari::optical
