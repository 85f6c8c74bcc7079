#pragma once

#include "core/document/registration/tile_shifts.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

#include <optional>

namespace rahdari::document {

/// How far one light's picture lies from where white light has the page: the device's lenses and sensors.
struct LightShift {
    cv::Vec2d mm;
    double residualMm = 0.0;  ///< of the tiles that agree
};

/// The shift most tiles agree on; none when too few show enough, or when it is further than devices shift.
/// @param print  what is looked for: the model's print under this light, or the page's own under white light
/// @param page   CV_32FC1, the page under this light in the same raster, where white light has it
std::optional<LightShift> shiftOf(image::Light light, const PrintRaster& print, const cv::Mat& page);

}  // namespace rahdari::document
