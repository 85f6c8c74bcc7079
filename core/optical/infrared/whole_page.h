#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"

namespace rahdari::optical {

/// B5, "optical.ir_generic": everything seen under infrared light, or nothing. Copies are made with one set of inks;
/// genuine pages mix inks that vanish with inks that stay.
///   "ground_share"     what the fine coloured print of the ground keeps under infrared light, 0 to 1
///   "ground_likeness"  how much the ground under infrared looks like the ground in white light, -1 to 1
///   "ink_share"        what dark print keeps, 0 to 1
/// The ground has limits that hold without a model.
check::Measured measureWholePage(const check::Evidence& evidence);

}  // namespace rahdari::optical
