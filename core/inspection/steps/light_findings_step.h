#pragma once

#include "core/inspection/evidence_step.h"

namespace rahdari::inspection {

/// "light_findings": works out what several checks would each work out for themselves, and puts it:
/// `optical::CoaxialSurplus`, `optical::UvFindings` and `optical::PageDepartures`, where page and model call for them.
class LightFindingsStep final : public EvidenceStep {
public:
    std::string_view id() const override { return "light_findings"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;
};

}  // namespace rahdari::inspection
