#include "core/specimen/ink/relief.h"

#include "core/specimen/ink/layer_stack.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace rahdari::specimen {

namespace {

constexpr double unitsPerUm = 16.0;
constexpr double pixelUm = 1000.0 / masterPxPerMm;
/// Half of the light follows the slope.
constexpr double shareOfSlope = .5;
/// The lamp stands 25 degrees over the page: a shadow falls this many units a pixel.
constexpr int shadowFall = static_cast<int>(pixelUm * .466 * unitsPerUm);
/// Depth below the edge of the shadow, in units, at which it is full; a soft edge, as lamps are wide.
constexpr int shadowDepth = 160;
constexpr int darkestShadow = 14'000;  ///< of 32768

}  // namespace

void raise(HeightRow& heights, const Share* cover, float reliefUm, Span span)
{
    const int units = std::clamp(static_cast<int>(reliefUm * 16.0F), -30'000, 30'000);
    const auto begin = static_cast<std::size_t>(span.begin);
    for (std::size_t i = 0; i < span.count(); ++i) {
        const int raised = heights[begin + i] + ((cover[i] / 2 * units) >> 15);
        heights[begin + i] = static_cast<std::int16_t>(std::clamp(raised, -30'000, 30'000));
    }
}

ObliqueShade::ObliqueShade(bool fromLeft) : fromLeft_(fromLeft)
{
    factors_.reserve(2 * steepest + 1);
    for (int rise = -steepest; rise <= steepest; ++rise) {
        const double slope = rise / unitsPerUm / (4.0 * pixelUm);
        const double facing = (fromLeft ? slope : -slope) / std::sqrt(1.0 + slope * slope);
        factors_.push_back(static_cast<std::uint16_t>(32'768.0 * (1.0 + shareOfSlope * facing) + .5));
    }
}

void ObliqueShade::apply(const HeightRow& heights, ColourRows& light) const
{
    const auto count = static_cast<int>(heights.size());
    const auto at = [&](int x) {
        return static_cast<int>(heights[static_cast<std::size_t>(std::clamp(x, 0, count - 1))]);
    };
    int horizon = at(fromLeft_ ? 0 : count - 1);
    for (int step = 0; step < count; ++step) {
        const int x = fromLeft_ ? step : count - 1 - step;
        const int rise = std::clamp(at(x + 2) - at(x - 2), -steepest, steepest);
        horizon = std::max(horizon - shadowFall, at(x));
        const int hidden = std::min(horizon - at(x), shadowDepth);
        if (rise == 0 && hidden == 0) {
            continue;
        }
        std::uint32_t factor = *(factors_.data() + steepest + rise);
        factor -= factor * static_cast<std::uint32_t>(hidden) / shadowDepth * darkestShadow / 32'768U;
        for (auto& row : light) {
            Share& value = row[static_cast<std::size_t>(x)];
            value = static_cast<Share>(std::min<std::uint32_t>(value * factor >> 15U, fullShare));
        }
    }
}

}  // namespace rahdari::specimen
