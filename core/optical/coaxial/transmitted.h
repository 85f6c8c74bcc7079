#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace rahdari::optical {

/// A5, "optical.watermark": features of kind Watermark.
///   "shape"     correlation of light and dark, finer than .5 mm smoothed away, with the model's, -1 to 1
///   "strength"  its deviation against the model's, 1 = as strong
///   "in_white"  correlation of the same shape with the white picture: a printed imitation shows there too
check::Measured measureWatermark(const check::Evidence& evidence);

/// A6, "optical.perforation": features of kind Perforation.
///   "holes"        how many
///   "pitch_mm"     middle distance of a hole to the nearest other
///   "diameter_mm"  middle diameter
check::Measured measurePerforation(const check::Evidence& evidence);

/// A hole light comes through.
struct Hole {
    image::PointMm centre;
    double diameterMm = 0.0;
};

/// Small round places of a transmitted picture far lighter than their surroundings.
/// @param raw   CV_8UC3 or CV_8UC1, in the model's raster
/// @param part  to look in
std::vector<Hole> holesIn(const cv::Mat& raw, cv::Rect part);

/// Density of what light comes through, smoothed by .5 mm, less its slow changes. CV_32FC1.
cv::Mat softShapes(const cv::Mat& raw);

}  // namespace rahdari::optical
