#pragma once

#include "core/specimen/chance/chance.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::specimen {

/// How a desk printer breaks tones into dots.
struct PrinterScreen {
    bool amplitude = false;  ///< toner: dots on a grid, growing; else ink drops scattered
    double linesPerInch = 150;
    double angleDegrees = 0;
    int plate = 0;     ///< which of the printer's inks: each has a scatter of its own
    double depth = 1;  ///< 0: even tone, 1: dots as sharp as they come
};

/// A plane of coverage (CV_8U) broken into dots; its mean stays.
cv::Mat screened(const cv::Mat& plane, const PrinterScreen& screen, const Chance& chance);

}  // namespace rahdari::specimen
