#pragma once

#include "core/specimen/artwork/emblem.h"
#include "core/specimen/artwork/plate_frame.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::specimen {

/// Where a drawing lies on the page: as large as its box lets it be, in the middle.
struct EmblemPlace {
    image::PointMm at;  ///< of its frame's upper left corner
    double mmPerUnit = 1;
};

EmblemPlace placeIn(const EmblemArt& art, const image::RectMm& box);

/// A part's outlines on the page, mm.
std::vector<Path> outlinesOf(const EmblemPart& part, const EmblemPlace& place);

/// The tones as they are: CV_8U, 255 = full. For flat print and watermarks.
/// @param ground  what the drawing is laid on: 0-255
cv::Mat paintFilled(const EmblemArt& art, const EmblemPlace& place, const PlateFrame& frame, int ground = 0);

/// As an engraver does it: borders, and lines that swell with the tone.
cv::Mat paintEngraved(const EmblemArt& art, const EmblemPlace& place, const PlateFrame& frame, double lineMm);

/// Everything any part covers: CV_8U.
cv::Mat paintMask(const EmblemArt& art, const EmblemPlace& place, const PlateFrame& frame);

}  // namespace rahdari::specimen
