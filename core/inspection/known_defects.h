#pragma once

#include "core/check/check_result.h"
#include "core/check/evidence.h"

namespace rahdari::inspection {

/// A failed check that the identified document's issuer is known for, as one that is not counted: undetermined, with
/// everything that was found (TR-03135-1 5.8.1). A defect of certain numbers excuses documents of those numbers only,
/// and none whose number was not read. Any other result as it is.
check::CheckResult excused(const check::CheckResult& result, const check::Evidence& evidence);

}  // namespace rahdari::inspection
