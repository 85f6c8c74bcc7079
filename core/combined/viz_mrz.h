#pragma once

#include "core/check/check_entry.h"

namespace rahdari::combined {

/// `combined.viz_mrz`, TR-03135-1 5.7.5: every printed field the model names against the zone of the page, names by the
/// transliterations and truncations of Doc 9303-3 and -4. One finding a field, with the rule under which it agrees.
/// *Failed* only for what was read surely and alike in several pictures; *undetermined* where either side was hard to
/// read; *not supported* without model, zone, reader, or a field to compare.
check::CheckResult checkVizAgainstMrz(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `combined.viz_dg1`, TR-03135-1 5.7.6: the same against the zone in DG1 of the chip.
check::CheckResult checkVizAgainstDg1(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::combined
