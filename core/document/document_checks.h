#pragma once

#include "core/check/check_entry.h"
#include "core/check/check_result.h"
#include "core/check/evidence.h"

namespace rahdari::document {

/// "document.detection" (TR-03135-1 5.5.2): was the page found, and is all of it in the picture? An upper side cut by
/// up to 5 mm counts as complete, as at the spine of a passport.
///
/// Needs `PageLocation`. Successful or failed; aborted with `EvidenceMissing` when no page was ever looked for.
check::CheckResult checkDetection(const check::Evidence& evidence, const check::CheckSettings& settings);

/// "document.quality": is the capture good enough for the checks that name gates?
///
/// Needs `check::CaptureGates`; uses `PageLocation` for the region. Successful when every gate passed, undetermined
/// otherwise, with one finding a gate. Aborted with `EvidenceMissing` when nothing was measured.
check::CheckResult checkQuality(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::document
