#pragma once

#include "core/specimen/chance/chance.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::specimen {

// Ways to print a tone with an ink that can only be there or not. Each takes a plane of coverage (CV_8U) and gives dots
// whose mean is the plane's.

/// Round dots on a grid, larger where it is darker: laser printers. Ragged like toner.
/// @param pitchMm  from dot to dot
cv::Mat amplitudeScreen(const cv::Mat& plane, double pitchMm, double angleDegrees, const Chance& chance);

/// Scattered dots of one size, more where it is darker: inkjet printers.
/// @param plate  which of the printer's inks: each has a scatter of its own
cv::Mat frequencyScreen(const cv::Mat& plane, int plate);

/// Rows of pulses of a laser, each as strong as the tone: polycarbonate.
cv::Mat pulseRows(const cv::Mat& plane);

}  // namespace rahdari::specimen
