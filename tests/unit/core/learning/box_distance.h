#pragma once

#include "core/image/geometry.h"

#include <algorithm>
#include <cmath>

namespace rahdari::test {

/// How far, in mm, the side that differs most lies from its like.
inline double farthestSide(const image::RectMm& a, const image::RectMm& b)
{
    return std::max({std::abs(a.x - b.x), std::abs(a.y - b.y), std::abs(a.x + a.width - b.x - b.width),
                     std::abs(a.y + a.height - b.y - b.height)});
}

}  // namespace rahdari::test
