#include "ui/cli/chip_judging.h"

#include "ui/cli/json_report.h"
#include "ui/cli/text_report.h"
#include "ui/setup/model_folder.h"

#include <iostream>

namespace rahdari::ui::cli {

namespace {

std::string grouped(std::size_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3) {
        text.insert(at - 3, 1, ',');
    }
    return text;
}

}  // namespace

base::Result<setup::ChipInspectionSetup> loadChipSetup(const ChipJudgingOptions& options)
{
    const auto models = setup::findModels(options.models);
    if (!models) {
        return models.error();
    }
    const auto profile = setup::chooseProfile(*models, options.profile);
    if (!profile) {
        return profile.error();
    }
    return setup::ChipInspectionSetup::load(*models, *profile, options.trust, options.today);
}

std::unique_ptr<InspectReport> makeChipReport(const ChipJudgingOptions& options)
{
    if (options.json) {
        return std::make_unique<JsonReport>(std::cout, true);
    }
    return std::make_unique<TextReport>(std::cout, std::cerr, terminalStyle(options.width, options.noColour));
}

std::string chipProgressText(const inspection::StepProgress& progress)
{
    std::string text = "chip: " + (progress.what.empty() ? "opening" : progress.what);
    if (progress.done > 0) {
        text += ", " + grouped(progress.done);
        text += progress.total > 0 ? " of " + grouped(progress.total) : std::string();
        text += " bytes";
    }
    return text;
}

void ChipProgress::stepStarted(std::string_view id)
{
    if (id == "chip") {
        line_.show("chip: opening ...");
    }
}

void ChipProgress::stepProgressed(std::string_view id, const inspection::StepProgress& progress)
{
    if (id == "chip") {
        line_.show(chipProgressText(progress));
    }
}

void ChipProgress::judged(const inspection::Judgement& /*judgement*/) { line_.clear(); }

}  // namespace rahdari::ui::cli
