#pragma once

#include "core/inspection/evidence_step.h"
#include "core/mrz/glyph_atlas.h"

#include <memory>

namespace rahdari::inspection {

/// "mrz_print": measures how the zone is printed, under infrared and white light, and puts `mrz::MrzPrint`.
class PrintStep final : public EvidenceStep {
public:
    explicit PrintStep(std::shared_ptr<const mrz::GlyphAtlas> atlas) : atlas_(std::move(atlas)) {}

    std::string_view id() const override { return "mrz_print"; }
    std::span<const std::string_view> needs() const override;
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override;

private:
    std::shared_ptr<const mrz::GlyphAtlas> atlas_;
};

}  // namespace rahdari::inspection
