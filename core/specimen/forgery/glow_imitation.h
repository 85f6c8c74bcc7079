#pragma once

#include "core/specimen/forgery/forgery.h"

#include <vector>

namespace rahdari::specimen {

/// How far an imitation of UV print is from the genuine one.
struct GlowFaults {
    double wrongHue = 0;    ///< 0-1: share of the way to another hue
    double wideningMm = 0;  ///< of lines, each side
    double dots = 0;        ///< 0-1: depth of the drops an ink-jet printer leaves
    double shiftMm = 0;     ///< against the rest of the page
};

/// The UV print of a page drawn once more by hand: layers to be laid over it. Fibres and the safeguard are left out.
std::vector<Layer> imitatedGlow(const LayerStack& page, const SideDesign& side, const GlowFaults& faults,
                                Chance chance);

/// Another hue of the same brightness: the colours change places.
Bgr otherHue(const Bgr& emission);

}  // namespace rahdari::specimen
