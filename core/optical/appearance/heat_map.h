#pragma once

#include "core/check/evidence.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::optical {

/// Where a page differs from genuine specimens, for the officer's eye: CV_8UC1, 0 = as expected, 255 = eight spreads
/// off or more, one pixel for each square of `heatCellMm` from the page's upper left corner. Nothing is judged by it.
/// @return empty without a model that was learned from specimens under that light, without the light, and where the
///         page does not lie well enough on its model to compare places
cv::Mat heatCells(const check::Evidence& evidence, image::Light light);

/// The same in the model's raster, from cell to cell without a step.
cv::Mat heatMap(const check::Evidence& evidence, image::Light light);

inline constexpr double heatCellMm = 2.0;

}  // namespace rahdari::optical
