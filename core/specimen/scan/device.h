#pragma once

#include "core/image/light.h"
#include "core/specimen/chance/chance.h"
#include "core/specimen/ink/layer_stack.h"
#include "core/specimen/scan/point_spread.h"
#include "core/specimen/scan/scanner_profile.h"

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// How evenly a light falls: a polynomial over the picture, whose sides lie at -1 and 1.
struct FieldShape {
    float level = 1;
    float x = 0;
    float y = 0;
    float xx = 0;
    float xy = 0;
    float yy = 0;
};

/// A grain on the glass.
struct Speck {
    cv::Point2f place;  ///< share of the picture's width and height, 0-1
    float radiusUm = 50;
    float cover = .7F;  ///< share of what lies behind that it hides
    float level = .3F;  ///< its own reflectance
    float glow = 0;     ///< under UV, bluish; 1 = white reference
};

/// What tells one device of a make from the next.
struct Device {
    std::string name;                                                    ///< "desk_a #3"
    cv::Matx33f colour;                                                  ///< BGR to BGR; leaves greys nearly grey
    std::array<FieldShape, image::allLights.size()> fields;              ///< by light
    std::array<std::array<float, 4>, image::allLights.size()> rimLight;  ///< by light, on the page's four edges
    std::vector<Speck> dust;
    float visibleLeak = 0;
    std::uint64_t patternSeed = 0;  ///< of the unevenness from pixel to pixel

    const FieldShape& field(image::Light light) const { return fields[static_cast<std::size_t>(light)]; }
};

/// The same make and number give the same device, whatever is made of it.
Device deviceOf(const ScannerProfile& profile, std::uint64_t number);

/// Grains as many as fall on so large a picture.
std::vector<Speck> drawDust(double perSquareDm, double areaSquareDm, Chance chance);

/// What lies around the page under a light.
/// @param leak, ambient  share of visible light under UV
Bed bedUnder(image::Light light, const ScannerProfile& profile, const Device& device, const LayerStack& page,
             float leak, float ambient);

}  // namespace rahdari::specimen
