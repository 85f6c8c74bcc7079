#pragma once

#include "core/check/check_entry.h"

namespace rahdari::combined {

/// `document.expiration`, TR-03135-1 5.7.1: successful up to and including the day of expiry, failed after it,
/// undetermined when no date can be read or its check digit is wrong. The zone of the page decides; where it gives no
/// date, DG1 of the chip does, then the zone of a card's other side.
check::CheckResult checkExpiration(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `combined.mrz_dg1`, TR-03135-1 5.7.2: the zone of the page against DG1, one finding for each element. *Undetermined*
/// when only optional data differs, or when the difference lies where the page was hard to read; *not supported* when
/// the CAN opened the chip, or there is no chip or no zone.
check::CheckResult checkMrzAgainstDg1(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `combined.mrz_seal`, TR-03135-1 5.7.7: the zone of the page against that in a digital seal, one finding for each
/// line. *Undetermined* where the difference lies in what was hard to read.
check::CheckResult checkMrzAgainstSeal(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `combined.portrait_chip`, TR-03135-1 5.7.6: the portrait on the page against the face in DG2. *Undetermined* in the
/// band where one person and two cannot be told apart; *not supported* without a portrait, a chip with a face, or a
/// face model.
check::CheckResult checkPortraitAgainstChip(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::combined
