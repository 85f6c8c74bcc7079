#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"

namespace rahdari::optical {

/// B3, "optical.ir_id": the ink of every personalised field of the model, as far as it is black. A blank that was
/// stolen and filled in by other means shows genuine print everywhere, but in its fields the wrong ink; an altered
/// entry shows two inks in one field.
///   "ir_share"       what a field's print keeps of its white contrast, 0 to 1
///   "against_others" its share against the middle one of the page's fields, as a ratio less 1
///   "palest_part"    the part of a field (about a character) with the least share, against the field's middle one
///   "darkest_part"   the part with the most
check::Measured measurePersonalPrint(const check::Evidence& evidence);

}  // namespace rahdari::optical
