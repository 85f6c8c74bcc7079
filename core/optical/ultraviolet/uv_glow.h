#pragma once

#include "core/check/measurement.h"
#include "core/image/geometry.h"
#include "core/optical/ultraviolet/uv_comparison.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace rahdari::optical {

/// How blue-white the ground of a page glows: of the light of its tiles, blue less the mean of green and red, linear;
/// the value that two fifths of the tiles stay below, so that a patch does not count. Dull paper is near 0, brightened
/// office paper 0.15 and more.
double blueGlow(const GroundTiles& tiles);

/// How much brighter in blue a place is than the page's plain ground, against what the model expects of both: the
/// natural logarithm of the ratio. The brightest tenth of the page's own ground is the measure, so a page that glows in
/// patches does not make every place suspect.
double glowOverPage(const UvComparison& both, const image::RectMm& box);

/// Something compact that glows where nothing should.
struct FalseGlow {
    image::RectMm where;
    double areaMm2 = 0.0;
    double confinement = 0.0;  ///< share of it that lies within personalised places, [0, 1]
};

/// @param personal  CV_8UC1 in the model's raster: personalised places with some room around
std::vector<FalseGlow> findFalseGlow(const UvComparison& both, const cv::Mat& personal);

}  // namespace rahdari::optical
