#include "core/specimen/artwork/screens.h"
#include "core/specimen/artwork/steady_wave.h"
#include "core/specimen/ink/layer_stack.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace rahdari::specimen {

namespace {

constexpr double rowMm = 0.169;
constexpr double depth = 0.45;  // of the rows against the tone

}  // namespace

cv::Mat pulseRows(const cv::Mat& plane)
{
    cv::Mat pulses(plane.size(), CV_8U);
    cv::parallel_for_(cv::Range(0, plane.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const double beam = depth * steadyCos(2 * pi * (y + 0.5) / toMasterPx(rowMm));
            const int swing = static_cast<int>(std::floor(beam * 256 + 0.5));
            const auto* tone = plane.ptr<std::uint8_t>(y);
            auto* pulse = pulses.ptr<std::uint8_t>(y);
            for (int x = 0; x < plane.cols; ++x) {
                // No further than to none or full: the mean is kept.
                const int room = std::min<int>(tone[x], 255 - tone[x]);
                pulse[x] = static_cast<std::uint8_t>(tone[x] + (room * swing) / 256);
            }
        }
    });
    return pulses;
}

}  // namespace rahdari::specimen
