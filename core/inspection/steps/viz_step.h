#pragma once

#include "core/inspection/evidence_step.h"
#include "core/viz/text_reader.h"

#include <memory>
#include <utility>

namespace rahdari::inspection {

/// "viz": reads the printed fields where the model has them and puts `viz::VizReading`; without a model it is empty.
class VizStep final : public EvidenceStep {
public:
    /// @param reader  null: Tesseract is not installed
    explicit VizStep(std::shared_ptr<const viz::TextReader> reader) : reader_(std::move(reader)) {}

    std::string_view id() const override { return "viz"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    std::shared_ptr<const viz::TextReader> reader_;
};

}  // namespace rahdari::inspection
