#include "core/specimen/artwork/screens.h"
#include "core/specimen/artwork/steady_wave.h"
#include "core/specimen/ink/layer_stack.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

namespace rahdari::specimen {

namespace {

constexpr int cellSteps = 64;
constexpr int cellShift = 26;  // phase of 32 bits -> cellSteps
constexpr int levels = 4096;   // cellSteps squared
constexpr int edge = 3;        // how steep a dot's rim is: 1/edge of the tone scale from paper to ink
constexpr int raggedness = levels / 9;

/// For every place in the cell the share of the cell that a dot has covered before it reaches it.
const std::array<int, levels>& growth()
{
    static const std::array<int, levels> ranks = [] {
        std::vector<double> height(levels);
        for (std::size_t i = 0; i < levels; ++i) {
            const double u = 2 * pi * (static_cast<double>(i % cellSteps) + 0.5) / cellSteps;
            const double v = 2 * pi * (static_cast<double>(i / cellSteps) + 0.5) / cellSteps;
            height[i] = steadyCos(u) + steadyCos(v);
        }
        std::vector<std::size_t> order(levels);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return height[a] > height[b]; });
        std::array<int, levels> found{};
        for (std::size_t rank = 0; rank < levels; ++rank) {
            found[order[rank]] = static_cast<int>(rank);
        }
        return found;
    }();
    return ranks;
}

/// How far dots have to grow so that, rims counted by their share, a tone's part of the cell is covered. Towards either
/// end a dot is nothing but rim.
int sizeFor(double tone)
{
    constexpr double halfRim = 0.5 / edge;
    const double lesser = std::min(tone, 1 - tone);
    const double size = lesser < halfRim ? std::sqrt(2 * lesser / edge) - halfRim : lesser;
    return static_cast<int>(std::floor(levels * (tone > 0.5 ? 1 - size : size) + 0.5));
}

const std::array<int, 256>& sizes()
{
    static const std::array<int, 256> table = [] {
        std::array<int, 256> found{};
        for (std::size_t i = 0; i < found.size(); ++i) {
            found[i] = sizeFor(static_cast<double>(i) / 255);
        }
        return found;
    }();
    return table;
}

std::uint32_t phaseStep(double cellsPerPixel)
{
    return static_cast<std::uint32_t>(static_cast<std::int64_t>(std::floor(cellsPerPixel * 4294967296.0 + 0.5)));
}

/// The phase of the grid in both directions, in 2^-32 of a cell.
struct Grid {
    std::uint32_t uByX;
    std::uint32_t uByY;

    Grid(double pitchMm, double angleDegrees)
        : uByX(phaseStep(steadyCos(toRadians(angleDegrees)) / toMasterPx(pitchMm))),
          uByY(phaseStep(steadySin(toRadians(angleDegrees)) / toMasterPx(pitchMm)))
    {
    }

    int growthAt(std::uint32_t u, std::uint32_t v) const
    {
        return growth()[std::size_t{v >> cellShift} * cellSteps + (u >> cellShift)];
    }
};

/// 0-255 of a pixel: four places in it, each with a soft rim.
int dotAt(const Grid& grid, std::uint32_t u, std::uint32_t v, int threshold)
{
    const auto halfU = static_cast<std::uint32_t>(static_cast<std::int32_t>(grid.uByX) / 2);
    const auto halfV = static_cast<std::uint32_t>(static_cast<std::int32_t>(grid.uByY) / 2);
    int sum = 0;
    for (int i = 0; i < 4; ++i) {
        const auto right = static_cast<std::uint32_t>(i & 1);
        const auto down = static_cast<std::uint32_t>(i >> 1);
        // v runs across u: v by x is -(u by y), v by y is u by x.
        const int grown = grid.growthAt(u + right * halfU + down * halfV, v - right * halfV + down * halfU);
        sum += std::clamp(levels / 2 + (threshold - grown) * edge, 0, levels);
    }
    return (sum * 255 / 4 + levels / 2) / levels;
}

}  // namespace

cv::Mat amplitudeScreen(const cv::Mat& plane, double pitchMm, double angleDegrees, const Chance& chance)
{
    cv::Mat dots(plane.size(), CV_8U);
    const Grid grid(pitchMm, angleDegrees);
    cv::parallel_for_(cv::Range(0, plane.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            Chance rough = chance.part("row", static_cast<std::uint64_t>(y));
            const auto* tone = plane.ptr<std::uint8_t>(y);
            auto* dot = dots.ptr<std::uint8_t>(y);
            std::uint64_t noise = 0;
            std::uint32_t u = grid.uByY * static_cast<std::uint32_t>(y);
            std::uint32_t v = grid.uByX * static_cast<std::uint32_t>(y);
            for (int x = 0; x < plane.cols; ++x) {
                noise = x % 8 == 0 ? rough.bits() : noise >> 8U;
                const int room = std::min<int>(tone[x], 255 - tone[x]);
                const int swing = raggedness * std::min(room, 64) / 64;
                const int ragged = (static_cast<int>(noise & 0xFFU) - 128) * swing / 128;
                dot[x] = static_cast<std::uint8_t>(dotAt(grid, u, v, sizes()[tone[x]] + ragged));
                u += grid.uByX;
                v -= grid.uByY;
            }
        }
    });
    return dots;
}

}  // namespace rahdari::specimen
