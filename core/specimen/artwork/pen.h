#pragma once

#include "core/image/geometry.h"

#include <functional>
#include <vector>

namespace rahdari::specimen {

using Path = std::vector<image::PointMm>;

/// The outline of a line drawn along a path, with flat ends; corners are mitred up to twice the width. Always turns the
/// same way, so strokes may cross.
Path strokeOutline(const Path& path, double widthMm);

/// The same with a width that changes along the way.
/// @param widthAt  in mm, by the share of the path's points that lie behind: 0-1
Path strokeOutline(const Path& path, const std::function<double(double)>& widthAt);

/// Like strokeOutline(), for a path that ends where it begins: two outlines, a ring.
std::vector<Path> ringOutline(const Path& path, double widthMm);

/// A round dot that turns like a stroke.
Path discOutline(const image::PointMm& centre, double radiusMm, int corners = 32);

}  // namespace rahdari::specimen
