#pragma once

#include "core/mrz/mrz_document.h"

#include <vector>

namespace rahdari::mrz {

/// What is irregular about the form of the fields: characters outside their alphabet, fillers where text should be,
/// empty fields, malformed names.
/// @param document  with its lines, in the shape of its format; an empty answer otherwise
std::vector<Remark> remarksOnForm(const MrzDocument& document);

/// What is impossible about the dates: days no calendar has, an expiry before the birth.
std::vector<Remark> remarksOnDates(const MrzDocument& document);

}  // namespace rahdari::mrz
