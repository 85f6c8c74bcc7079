#pragma once

#include "core/check/check_entry.h"

namespace rahdari::combined {

/// `document.expiration`, TR-03135-1 5.7.1: successful up to and including the day of expiry, failed after it,
/// undetermined when no date can be read or its check digit is wrong.
check::CheckResult checkExpiration(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::combined
