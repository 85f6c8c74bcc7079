#pragma once

#include "core/specimen/ink/light_rows.h"

#include <opencv2/core/types.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace rahdari::specimen {

/// Where the light comes from that a grating breaks up.
enum class GratingLight : std::uint8_t { Coaxial, Left, Right };

/// The colours of a diffractive layer. A grating throws a pure colour of the rainbow back when its lines lie across the
/// light (a cosine lobe), another one when the page is turned or tilted. Cells that fail are for the artwork to
/// leave out.
class DiffractionTable {
public:
    DiffractionTable(GratingLight light, float turn, float tilt);

    /// @param grating  angle and period, as Layer::grating
    std::array<Share, 3> colour(cv::Vec2b grating) const
    {
        const Share strength = strengths_[grating[0]];
        const auto& pure = rainbow_[static_cast<std::uint8_t>(shifts_[grating[0]] + periods_[grating[1]])];
        return {product(pure[0], strength), product(pure[1], strength), product(pure[2], strength)};
    }

private:
    std::array<Share, 256> strengths_{};       ///< by angle
    std::array<std::uint8_t, 256> shifts_{};   ///< of the hue, by angle
    std::array<std::uint8_t, 256> periods_{};  ///< hue by period
    std::array<std::array<Share, 3>, 256> rainbow_{};
};

}  // namespace rahdari::specimen
