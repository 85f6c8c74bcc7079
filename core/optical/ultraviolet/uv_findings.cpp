#include "core/optical/ultraviolet/uv_findings.h"

#include "core/document/registration/identification.h"

namespace rahdari::optical {

namespace {

std::optional<UvFindings> workOut(const check::Evidence& evidence)
{
    const auto page = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    if (page == nullptr || identification == nullptr || identification->model == nullptr) {
        return std::nullopt;
    }
    std::optional<UvComparison> both = compareUnderUv(*page, *identification->model);
    if (!both) {
        return std::nullopt;
    }
    UvFindings findings{std::move(*both), {}};
    for (const document::Feature* feature : identification->model->ofKind(document::FeatureKind::UvPrint)) {
        if (const std::optional<GlowMatch> match = matchGlow(findings.both, *feature)) {
            findings.prints.emplace_back(feature->name, *match);
        }
    }
    return findings;
}

}  // namespace

std::shared_ptr<const UvFindings> uvFindingsOf(const check::Evidence& evidence)
{
    if (auto known = evidence.find<UvFindings>()) {
        return known;
    }
    std::optional<UvFindings> findings = workOut(evidence);
    return findings ? std::make_shared<const UvFindings>(std::move(*findings)) : nullptr;
}

void putUvFindings(check::Evidence& evidence)
{
    if (std::optional<UvFindings> findings = workOut(evidence)) {
        evidence.put(std::move(*findings));
    }
}

}  // namespace rahdari::optical
