#pragma once

#include "core/check/check_entry.h"
#include "core/check/check_result.h"
#include "core/check/evidence.h"

namespace rahdari::inspection {

/// Performs one check and holds it to its entry. Never throws.
///
/// @return the check's result; or *undetermined* with the reason of the first gate of the entry that did not pass
///         (the check is then not run); or *aborted* with Error 1511 when it has no function, throws, returns another
///         id than its own or an outcome its table does not allow. *Aborted* is always allowed.
check::CheckResult performCheck(const check::CheckEntry& entry, const check::Evidence& evidence,
                                const check::CheckSettings& settings);

/// The result with `boundsMm` filled in where it is missing and the evidence knows the page's plane (PagePlanes)
/// in the picture of the region's light.
check::CheckResult withBoundsMm(const check::CheckResult& result, const check::Evidence& evidence);

}  // namespace rahdari::inspection
