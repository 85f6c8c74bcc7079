#pragma once

#include <cmath>
#include <optional>

namespace rahdari::report {

/// Decimals kept in JSON.
inline constexpr double marginSteps = 10'000.0;  ///< 4 decimals
inline constexpr double lengthSteps = 100.0;     ///< 2 decimals, for pixels and millimetres

/// Rounded to a multiple of 1 / steps; none when it is not finite or beyond a million. Rounding again changes nothing.
inline std::optional<double> rounded(double value, double steps)
{
    constexpr double limit = 1e6;
    if (!std::isfinite(value) || std::abs(value) > limit) {
        return std::nullopt;
    }
    return std::round(value * steps) / steps + 0.0;  // + 0.0 turns -0 into 0
}

}  // namespace rahdari::report
