#pragma once

#include "core/specimen/design/design.h"

#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// Where a side must stay legible: its machine readable zone.
std::vector<image::RectMm> zonesOf(const Design& design, std::string_view side);

/// Where its portraits are.
std::vector<image::RectMm> picturesOf(const Design& design, std::string_view side);

/// Whether two areas share a point once the second is widened on all sides.
bool touches(const image::RectMm& area, const image::RectMm& other, double marginMm);

}  // namespace rahdari::specimen
