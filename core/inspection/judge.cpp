#include "core/inspection/judge.h"

#include "core/base/error_code.h"
#include "core/inspection/aggregation.h"
#include "core/inspection/spectral_groups.h"

#include <algorithm>
#include <string>
#include <utility>

namespace rahdari::inspection {

using check::Category;

namespace {

/// The category of a check that no catalogue entry describes, from the group in its id.
Category categoryOfGroup(std::string_view id)
{
    const std::string_view group = id.substr(0, id.find('.'));
    if (group == "chip") {
        return Category::Electronic;
    }
    if (group == "combined") {
        return Category::Combined;
    }
    return group == "seal" ? Category::Seal : Category::Optical;
}

}  // namespace

JudgedCheck judgedCheck(const check::CheckEntry& entry, Obligation obligation, check::CheckResult result)
{
    return {.result = std::move(result),
            .obligation = obligation,
            .category = entry.category,
            .clause = std::string(entry.clause),
            .title = std::string(entry.title)};
}

std::vector<JudgedCheck> missingMandatoryChecks(const Profile& profile, std::span<const check::CheckEntry> catalogue)
{
    std::vector<JudgedCheck> missing;
    for (const auto& [id, obligation] : profile.obligations) {
        const bool known = std::any_of(catalogue.begin(), catalogue.end(),
                                       [&wanted = id](const check::CheckEntry& entry) { return entry.id == wanted; });
        if (known || obligation != Obligation::Mandatory) {
            continue;
        }
        missing.push_back(
            {.result = check::CheckResult::aborted(id, {toInt(base::ErrorCode::EvidenceMissing),
                                                        "The profile demands this check, but it is not part of this "
                                                        "installation",
                                                        "Update the software, or choose another profile"}),
             .obligation = obligation,
             .category = categoryOfGroup(id),
             .clause = {},
             .title = id});
    }
    return missing;
}

void sumUp(Judgement& judgement)
{
    std::vector<ObligedOutcome> outcomes;
    outcomes.reserve(judgement.checks.size());
    for (const JudgedCheck& check : judgement.checks) {
        outcomes.push_back({check.category, check.obligation, check.result.outcome()});
    }
    judgement.categories = categoryOutcomes(outcomes);
    judgement.outcome = overallOutcome(judgement.categories);
    judgement.groups = spectralGroups(judgement.checks);
}

}  // namespace rahdari::inspection
