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

/// How soft an edge a printed picture has that was cut or engraved, pixels, standard deviation.
inline constexpr double cutEdgePx = 1.2;

/// How softly the frame fades into the ground, pixels, standard deviation: what the mean of genuine specimens shows on
/// two sides at least, less what comes from the picture's lying a little elsewhere on each. At least cutEdgePx.
/// @param mean  model's raster, 8-bit, 1 or 3 channels
/// @param reachMm  how far from its place a side may lie
double softnessOf(const cv::Mat& mean, const image::RectMm& expected, double reachMm);

/// Finds the sides of an upright frame to a fraction of a pixel, piece by piece along each side, then a straight line
/// through the pieces.
/// @param picture  model's raster, 8-bit, 1 or 3 channels
/// @param reachMm  how far from its place a side is looked for
/// @param softPx  softnessOf() the frame: lines of the ground that are finer are no edge of it
FoundFrame findFrame(const cv::Mat& picture, const image::RectMm& expected, double reachMm, double softPx = cutEdgePx);

/// How the frame as a whole is turned, outwards per length: what more than half of the sides found show at least. None
/// with one side, or where the sides do not turn together.
std::optional<double> turnOf(const FoundFrame& frame);

/// The frame as a rectangle; sides that were not found stay where they were expected.
image::RectMm boxOf(const FoundFrame& frame, const image::RectMm& expected);

}  // namespace rahdari::optical
