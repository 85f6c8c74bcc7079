#pragma once

#include "core/mrz/picture_pyramid.h"

#include <opencv2/core/types.hpp>

#include <vector>

namespace rahdari::mrz {

/// A long, thin run of dark marks on a lighter ground: perhaps a line of an MRZ.
struct TextLineCandidate {
    cv::Point2d left;          ///< ends of its middle line, in pixels of the full picture, in reading direction
    cv::Point2d right;         ///< (which of the two ends comes first is a guess)
    double sagPx = 0.0;        ///< how far the middle lies below the straight line between the ends
    double thicknessPx = 0.0;  ///< height of its marks
    double score = 0.0;        ///< larger = more like an MRZ line; comparable within one picture

    double lengthPx() const;
};

/// Finds candidates that run roughly along a direction.
///
/// @param workSidePx    longer side the picture is resampled to: lines with 5 to 14 px a character *there* are found
/// @param directionDeg  expected reading direction, clockwise from the picture's x axis; lines within about 12 degrees
///                      of it are found
/// @return candidates, best first; at most a dozen
std::vector<TextLineCandidate> findTextLines(const PicturePyramid& pyramid, int workSidePx, double directionDeg);

}  // namespace rahdari::mrz
