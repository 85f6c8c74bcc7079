#pragma once

#include "core/base/result.h"
#include "ui/cli/chip_options.h"
#include "ui/cli/inspect_report.h"
#include "ui/cli/terminal.h"
#include "ui/setup/inspection_setup.h"

#include <memory>
#include <string>
#include <string_view>

namespace rahdari::ui::cli {

/// Finds models, profile and trust store. @return the setup, or what is missing
base::Result<setup::ChipInspectionSetup> loadChipSetup(const ChipJudgingOptions& options);

/// Where the result of one chip is told.
std::unique_ptr<InspectReport> makeChipReport(const ChipJudgingOptions& options);

/// Says on the progress line how far a chip is read.
class ChipProgress final : public inspection::InspectionObserver {
public:
    void stepStarted(std::string_view id) override;
    void stepProgressed(std::string_view id, const inspection::StepProgress& progress) override;
    void judged(const inspection::Judgement& judgement) override;

private:
    ProgressLine line_;
};

/// "chip: DG2, 12,345 of 15,083 bytes".
std::string chipProgressText(const inspection::StepProgress& progress);

}  // namespace rahdari::ui::cli
