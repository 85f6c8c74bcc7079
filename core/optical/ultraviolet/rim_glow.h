#pragma once

#include "core/image/geometry.h"
#include "core/optical/ultraviolet/uv_comparison.h"

#include <optional>

namespace rahdari::optical {

/// How much brighter in blue the ground close around a picture is than the ground a few millimetres farther off,
/// against what the model expects of both: the natural logarithm of the ratio, the middle one of the picture's sides.
/// Whoever scrapes a picture off opens the ground around it too, and glue reaches beyond what it holds; stains and
/// stamps lie on one side, and what lamp and age do to the page they do to both rings.
/// @return none where fewer than two sides can be seen
std::optional<double> rimGlow(const UvComparison& both, const image::RectMm& picture);

}  // namespace rahdari::optical
