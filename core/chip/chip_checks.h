#pragma once

#include "core/check/check_entry.h"

namespace rahdari::chip {

// Checks over the evidence `ChipReading` (BSI TR-03135-1 v2.5 5.6.3 to 5.6.4.1). Without a chip each is *not supported*
// with the reason "no chip was read"; of a dump, so is each that is about a protocol. What Active and Chip
// Authentication and PACE-CAM prove, they prove with a key from a file: it counts only with a verified security object.

/// `chip.bac`, 5.6.3.1.1: successful, failed, not supported, aborted.
check::CheckResult checkBac(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pace`, 5.6.3.1.2: as chip.bac.
check::CheckResult checkPace(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.access`, 5.6.3.1: one of both opened the chip. As chip.bac.
check::CheckResult checkAccess(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.ta`, 5.6.3.2: undetermined when the post has no certificates for this chip. All five outcomes.
check::CheckResult checkTerminalAuthentication(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.aa`, 5.6.4.1.1: judged anew from what was exchanged, DG15 and DG14. All five outcomes.
check::CheckResult checkActiveAuthentication(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.ca`, 5.6.4.1.2. All five outcomes.
check::CheckResult checkChipAuthentication(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pace_cam`, 5.6.4.1.3. All five outcomes.
check::CheckResult checkPaceCam(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.authenticity`, 5.6.4.1 with Table 5.23: one of the three proves that the chip is no copy. A finding for each
/// of them. All five outcomes.
check::CheckResult checkChipAuthenticity(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.lds`: every file that was read is encoded as its standard wants. A finding for each file; failed when one does
/// not conform or could not be read although it had to be there, aborted when the machinery ended the reading.
check::CheckResult checkFiles(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::chip
