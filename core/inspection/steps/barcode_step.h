#pragma once

#include "core/inspection/evidence_step.h"

namespace rahdari::inspection {

/// "barcodes": finds the barcodes on the page under white light (else infrared) and puts `seal::Barcodes`. Lets the
/// zone be read and the page be found first: the officer, the chip and most checks wait for them.
class BarcodeStep final : public EvidenceStep {
public:
    std::string_view id() const override { return "barcodes"; }
    std::span<const std::string_view> needs() const override;
    std::span<const std::string_view> after() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;
};

}  // namespace rahdari::inspection
