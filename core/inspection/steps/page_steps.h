#pragma once

#include "core/inspection/evidence_step.h"

namespace rahdari::inspection {

/// "page_location": finds the page in the picture and puts `document::PageLocation` and `check::PagePlanes`.
class PageLocationStep final : public EvidenceStep {
public:
    std::string_view id() const override { return "page_location"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;
};

/// "capture_quality": measures the gates and puts `check::CaptureGates`.
class CaptureQualityStep final : public EvidenceStep {
public:
    std::string_view id() const override { return "capture_quality"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;
};

}  // namespace rahdari::inspection
