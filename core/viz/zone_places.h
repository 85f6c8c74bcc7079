#pragma once

#include "core/mrz/mrz_format.h"

#include <string_view>
#include <vector>

namespace rahdari::viz {

/// The fields of a zone that may say the same as a printed field, the likelier first; none where that format's zone
/// does not say it. Both names stand in one field, but not on the French card; a TD1 has a personal number in either
/// line.
/// @param content  of the printed field: "expiry_date", "surname" (document::Feature::content)
std::vector<const mrz::MrzField*> zoneFieldsOf(std::string_view content, mrz::MrzFormat format);

}  // namespace rahdari::viz
