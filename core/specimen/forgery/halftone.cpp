#include "core/specimen/forgery/halftone.h"

#include "core/image/geometry.h"
#include "core/specimen/artwork/screens.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

cv::Mat screened(const cv::Mat& plane, const PrinterScreen& screen, const Chance& chance)
{
    const int depth = static_cast<int>(std::lround(std::clamp(screen.depth, 0.0, 1.0) * 256));
    if (depth == 0) {
        return plane.clone();
    }
    cv::Mat dots = screen.amplitude
                       ? amplitudeScreen(plane, image::mmPerInch / screen.linesPerInch, screen.angleDegrees, chance)
                       : frequencyScreen(plane, screen.plate);
    cv::parallel_for_(cv::Range(0, plane.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* const tone = plane.ptr<std::uint8_t>(y);
            auto* const dot = dots.ptr<std::uint8_t>(y);
            for (int x = 0; x < plane.cols; ++x) {
                dot[x] = static_cast<std::uint8_t>((tone[x] * (256 - depth) + dot[x] * depth + 128) >> 8);
            }
        }
    });
    return dots;
}

}  // namespace rahdari::specimen
