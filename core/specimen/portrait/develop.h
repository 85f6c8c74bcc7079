#pragma once

#include "core/specimen/portrait/scene.h"
#include "core/specimen/portrait/sitting.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::specimen {

/// Lens, sensor and development: averages the small pixels, blurs by the lens, exposes, adds grain.
/// @return CV_8UC3 BGR, sRGB
cv::Mat develop(const Plane<Rgb>& light, const Sitting& sitting);

}  // namespace rahdari::specimen
