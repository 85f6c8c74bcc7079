#pragma once

#include "core/specimen/portrait/person.h"

namespace rahdari::specimen {

/// How a style is grown.
struct Cut {
    int strands = 6000;
    float topMm = 50;   ///< lengths on the top
    float sideMm = 12;  ///< and beside the ears
    float stepMm = 4;
    float stiffness = .8F;
    float gravity = .05F;
    float lift = .3F;       ///< share of the first direction that stands off the head
    float thickMm = 8;      ///< of the hair over the scalp
    float curlMm = 0;       ///< size of waves
    float waveMm = 40;      ///< and their length
    float sideShare = .8F;  ///< of that thickness beside the face
    float jitter = .12F;
    float width = .38F;
    float lowest = 400;  ///< cut off below this y
};

Cut cutOf(const Person& person);

}  // namespace rahdari::specimen
