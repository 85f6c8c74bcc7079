#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::optical {

/// C3, "optical.retro": features of kind Retro, a laminate that throws a pattern back to its source. Where it was cut
/// open or replaced the pattern is missing, along straight edges.
///   "pattern"   strength of the pattern over most of the laminate, as a share of the page's usual light
///   "hole_mm2"  largest area without the pattern
///   "cut_mm"    longest straight strip, upright or level, without the pattern
check::Measured measureRetroLaminate(const check::Evidence& evidence);

/// The pattern's fine part: a surplus without its colour and its slow changes. CV_32FC1.
cv::Mat retroPattern(const cv::Mat& surplus);

/// Its strength (root mean square) over windows of a size. CV_32FC1.
cv::Mat retroStrength(const cv::Mat& pattern, cv::Size windowPx);

}  // namespace rahdari::optical
