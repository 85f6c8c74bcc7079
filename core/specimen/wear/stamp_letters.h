#pragma once

#include "core/image/geometry.h"

#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// A line drawn without lifting the pen.
using Stroke = std::vector<image::PointMm>;

/// Capitals, digits and "-./" as the strokes of a rubber stamp, standing on y = 0 (upwards is negative) from x = 0;
/// other characters are blanks.
struct StampText {
    std::vector<Stroke> strokes;
    double widthMm = 0;
};
StampText stampText(std::string_view text, double capHeightMm);

/// The text bent around the origin, its middle over it or below it; upright in both places.
StampText bentText(const StampText& text, double radiusMm, bool below);

}  // namespace rahdari::specimen
