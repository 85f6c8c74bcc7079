#pragma once

#include <array>
#include <string>

namespace rahdari::specimen {

/// Blue, green, red: the order of OpenCV's pictures. Linear light, 0-1.
using Bgr = std::array<float, 3>;

/// How full coverage of an ink looks in each light; half a coverage lies half way. Starting values: checks.md and the
/// ink table of the specimen recipe; they live in models/documents/utopia/inks.toml.
struct Ink {
    std::string name;
    Bgr reflectance{1, 1, 1};        ///< under white light, as a factor on what lies below
    float infrared = 1;              ///< the same at 900 nm; 1 = gone
    float uvAbsorption = 0;          ///< share of the 365 nm light it keeps from what lies below
    Bgr emission{0, 0, 0};           ///< own glow under 365 nm; 1 = the scanner's white reference under that light
    float gloss = 0;                 ///< mirror reflection added under coaxial light
    float retro = 0;                 ///< light thrown back to its source: coaxial light only
    float reliefUm = 0;              ///< height over the page, for oblique light; negative = pressed in
    float transmission = 1;          ///< factor on light from behind
    bool opticallyVariable = false;  ///< OVI: under coaxial light `turned` stands for `reflectance`
    Bgr turned{1, 1, 1};
    bool diffractive = false;  ///< OVD: colour under coaxial and oblique light by the layer's grating

    bool operator==(const Ink&) const = default;
};

/// What an area of a page, or of something stuck on it, is made of.
struct Material {
    std::string name;
    Bgr reflectance{.90F, .91F, .90F};
    float infrared = .88F;
    Bgr emission{.05F, .04F, .03F};  ///< glow under 365 nm; brightened office paper is about (.85, .45, .35)
    float gloss = .05F;
    float density = 1.0F;  ///< optical density for light from behind (natural logarithm)
    float grain = .012F;   ///< deviation of the fine texture
    float clouds = .015F;  ///< deviation of the formation clouds, 2-5 mm

    bool operator==(const Material&) const = default;
};

}  // namespace rahdari::specimen
