#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rahdari::image {

/// The light a page was taken under (BSI TR-03135-1 4.1.2; ICAO Doc 9303-2 C.4.2).
enum class Light : std::uint8_t {
    White,         ///< VI, 400-700 nm
    Infrared,      ///< IR, B900: 900 nm +- 50 nm
    Ultraviolet,   ///< UV-A, 365 nm
    Coaxial,       ///< white, along the optical axis
    ObliqueLeft,   ///< white, from the left
    ObliqueRight,  ///< white, from the right
    Transmitted,   ///< white, from behind
};

inline constexpr std::array allLights{Light::White,       Light::Infrared,     Light::Ultraviolet, Light::Coaxial,
                                      Light::ObliqueLeft, Light::ObliqueRight, Light::Transmitted};

/// The short name used in files, JSON and profiles: "vi", "ir", "uv", "coax", "left", "right", "trans".
std::string_view shortName(Light light);

/// The light of a short name, or none.
std::optional<Light> lightFromShortName(std::string_view name);

}  // namespace rahdari::image
