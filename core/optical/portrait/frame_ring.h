#pragma once

#include "core/image/geometry.h"
#include "core/optical/print/compared_page.h"

#include <optional>

namespace rahdari::optical {

/// The ground around a portrait, close to it against further away.
struct FrameRing {
    double rimStep = 0.0;   ///< grey levels: strip of 0.2 to 0.6 mm outside against the ground beyond, worst side
    double nearStep = 0.0;  ///< the same of the strip of 0.6 to 1.7 mm
    std::optional<double> patternLoss;     ///< of the ground's pattern in that strip, worst side; 0 = none, 1 = all
    std::optional<double> patternShiftMm;  ///< of that pattern against the ground beyond, worst side
    image::RectMm worst;                   ///< the side with the largest step
};

/// @param box  the portrait as the model has it
/// @return none where less than two sides have ground to be compared
std::optional<FrameRing> frameRing(const ComparedLight& light, const image::RectMm& box);

}  // namespace rahdari::optical
