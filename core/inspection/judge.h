#pragma once

#include "core/check/check_entry.h"
#include "core/check/check_result.h"
#include "core/inspection/judgement.h"
#include "core/inspection/profile.h"

#include <span>
#include <vector>

namespace rahdari::inspection {

/// A result with what entry and profile say of the check.
JudgedCheck judgedCheck(const check::CheckEntry& entry, Obligation obligation, check::CheckResult result);

/// One aborted result (Error 1510) for each check that the profile demands but `catalogue` does not have, in the
/// order of their ids: a mandatory check whose result is missing counts as aborted, and is seen to.
std::vector<JudgedCheck> missingMandatoryChecks(const Profile& profile, std::span<const check::CheckEntry> catalogue);

/// Sets categories, groups and overall outcome from the checks of the judgement, see aggregation.h.
void sumUp(Judgement& judgement);

}  // namespace rahdari::inspection
