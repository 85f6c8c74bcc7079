#pragma once

#include "core/mrz/mrz_document.h"
#include "core/viz/field_match.h"
#include "core/viz/viz_reading.h"

namespace rahdari::viz {

/// Compares a field as read, other readings of it included: it is Same when one of them says so and is not outvoted,
/// and Different only when none says so, it was read surely, and at least three and most readings say the same other
/// thing. What was plainly misread is NotComparable: a date whose day alone differs and is of no calendar, a sex that
/// is none, a name in which nothing but digits differs.
FieldMatch judgeField(const VizField& field, const mrz::MrzDocument& zone);

/// Whether a field was read with confidence and most readings give the same characters: what it says may then be held
/// against a document.
bool isSurelyRead(const VizField& field);

}  // namespace rahdari::viz
