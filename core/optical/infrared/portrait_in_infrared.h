#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"

namespace rahdari::optical {

/// B4, "optical.ir_ab_ph": the portrait (and the ghost) under infrared light. A portrait engraved by laser or printed
/// in toner stays, one of dyes vanishes; one put there by other means does the wrong thing.
///   "ir_share"   what light and dark of the picture keep under infrared light, 0 to 1
///   "likeness"   correlation of the pictures under both lights, drawn to 0 where infrared shows next to nothing
check::Measured measurePortraitInInfrared(const check::Evidence& evidence);

}  // namespace rahdari::optical
