#include "core/inspection/spectral_groups.h"

#include "core/inspection/aggregation.h"

#include <string_view>
#include <vector>

namespace rahdari::inspection {

namespace {

/// The group of an optical check; empty for what is none.
std::string groupOf(const JudgedCheck& judged)
{
    const std::string_view id = judged.result.id();
    if (!id.starts_with("optical.")) {
        return {};
    }
    if (judged.obligation == Obligation::Evaluatory) {
        return "GRP_EVAL_CHECK";
    }
    return id.starts_with("optical.uv_br_") ? "GRP_UV_DULLNESS" : "GRP_SSV_CHECK";
}

}  // namespace

std::map<std::string, check::Outcome> spectralGroups(std::span<const JudgedCheck> checks)
{
    std::map<std::string, std::vector<check::Outcome>> outcomes;
    for (const JudgedCheck& judged : checks) {
        if (const std::string group = groupOf(judged); !group.empty()) {
            outcomes[group].push_back(judged.result.outcome());
        }
    }
    std::map<std::string, check::Outcome> groups;
    for (const auto& [group, results] : outcomes) {
        groups[group] = aggregate(results);
    }
    return groups;
}

}  // namespace rahdari::inspection
