#pragma once

#include "core/capture/image_scanner.h"
#include "core/inspection/evidence_step.h"

#include <memory>

namespace rahdari::inspection {

/// "capture": takes the page from a scanner and puts `capture::Page`.
class CaptureStep final : public EvidenceStep {
public:
    CaptureStep(std::shared_ptr<capture::ImageScanner> scanner, capture::CaptureRequest request)
        : scanner_(std::move(scanner)), request_(std::move(request))
    {
    }

    std::string_view id() const override { return "capture"; }
    std::span<const std::string_view> needs() const override { return {}; }
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    std::shared_ptr<capture::ImageScanner> scanner_;
    capture::CaptureRequest request_;
};

}  // namespace rahdari::inspection
