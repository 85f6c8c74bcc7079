#include "core/specimen/ink/diffraction.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rahdari::specimen {

namespace {

/// A step of the hue's circle; libm's last bit is lost in the rounding.
std::uint8_t hueStep(double circles)
{
    return static_cast<std::uint8_t>(static_cast<int>(std::lround(circles * 256.0)) & 255);
}

double azimuthOf(GratingLight light)
{
    switch (light) {
    case GratingLight::Left: return 1.1;
    case GratingLight::Right: return -1.1;
    case GratingLight::Coaxial: break;
    }
    return 0.0;
}

/// How much of a primary colour lies at a hue: the hexagon of saturated colours.
Share primary(int hue, int centre)
{
    const int apart = std::abs((hue - centre + 128 + 512) % 256 - 128);
    const double share = std::clamp((85.0 - apart) / 42.5, 0.0, 1.0);
    return toShare(static_cast<float>(.04 + .96 * share));
}

}  // namespace

DiffractionTable::DiffractionTable(GratingLight light, float turn, float tilt)
{
    const double azimuth = azimuthOf(light) + static_cast<double>(turn);
    for (std::size_t i = 0; i < 256; ++i) {
        const double angle = static_cast<double>(i) * std::numbers::pi / 256.0 - azimuth;
        const double lobe = std::cos(angle) * std::cos(angle);
        strengths_[i] = static_cast<Share>(std::lround((.12 + .68 * lobe) * 4096.0) * 15);
        // A degree of tilt moves the order by about a thirtieth of the rainbow.
        const double side = light == GratingLight::Coaxial ? 0.0 : .37;
        shifts_[i] = hueStep((static_cast<double>(tilt) * 2.0 + side) * std::cos(angle) + .25 * lobe);
        periods_[i] = hueStep(static_cast<double>(i) / 256.0);
        const int hue = static_cast<int>(i);
        rainbow_[i] = {primary(hue, 171), primary(hue, 85), primary(hue, 0)};
    }
}

}  // namespace rahdari::specimen
