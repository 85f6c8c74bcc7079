#include "core/inspection/aggregation.h"

#include <array>
#include <vector>

namespace rahdari::inspection {

using check::Outcome;

namespace {

/// Table 5.44 read from top to bottom: the first of these that occurs is the sum.
constexpr std::array precedence{Outcome::Failed, Outcome::Aborted, Outcome::Undetermined, Outcome::Successful};

}  // namespace

Outcome aggregate(std::span<const Outcome> outcomes)
{
    for (const Outcome candidate : precedence) {
        for (const Outcome outcome : outcomes) {
            if (outcome == candidate) {
                return candidate;
            }
        }
    }
    return Outcome::NotSupported;
}

std::optional<Outcome> countedOutcome(const ObligedOutcome& check)
{
    switch (check.obligation) {
    case Obligation::Mandatory: return check.outcome.value_or(Outcome::Aborted);
    case Obligation::Optional: return check.outcome == Outcome::NotSupported ? std::nullopt : check.outcome;
    case Obligation::Evaluatory:
    case Obligation::Off: break;
    }
    return std::nullopt;
}

std::map<check::Category, Outcome> categoryOutcomes(std::span<const ObligedOutcome> checks)
{
    std::map<check::Category, std::vector<Outcome>> counted;
    for (const ObligedOutcome& check : checks) {
        if (check.obligation != Obligation::Mandatory && check.obligation != Obligation::Optional) {
            continue;
        }
        std::vector<Outcome>& group = counted[check.category];
        if (const auto outcome = countedOutcome(check)) {
            group.push_back(*outcome);
        }
    }
    std::map<check::Category, Outcome> outcomes;
    for (const auto& [category, group] : counted) {
        outcomes.emplace(category, aggregate(group));
    }
    return outcomes;
}

Outcome overallOutcome(const std::map<check::Category, Outcome>& categories)
{
    std::vector<Outcome> outcomes;
    outcomes.reserve(categories.size());
    for (const auto& [category, outcome] : categories) {
        outcomes.push_back(outcome);
    }
    return aggregate(outcomes);
}

}  // namespace rahdari::inspection
