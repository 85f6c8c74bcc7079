#include "ui/cli/specimen_workshop.h"

#include "core/base/error_code.h"
#include "core/specimen/collection/chip_maker.h"
#include "core/specimen/collection/whole_files.h"
#include "scanners/simulated/chip_description.h"
#include "ui/cli/capture_sources.h"
#include "ui/setup/model_folder.h"

#include <algorithm>
#include <iostream>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::ErrorCode;
using base::Result;

Result<std::unique_ptr<const specimen::Workshop>> openWorkshop(const SpecimenSource& source)
{
    const auto models = setup::findModels(source.models);
    if (!models) {
        return models.error();
    }
    return specimen::Workshop::open(*models / "documents" / "utopia", source.portraits);
}

ExitCode endSpecimenWith(const base::Error& error)
{
    std::cerr << "rahdari: " << toSentence(error) << std::endl;
    switch (static_cast<ErrorCode>(error.code)) {
    case ErrorCode::Cancelled: return ExitCode::Stopped;
    case ErrorCode::SpecimenUnknown:
    case ErrorCode::SpecimenImpossible: return ExitCode::Usage;
    case ErrorCode::FileNotWritten:
    case ErrorCode::SpecimenSetOther: return ExitCode::NotWritten;
    default: return ExitCode::Setup;
    }
}

void chooseScanner(const specimen::Workshop& workshop, specimen::SpecimenOrder& order)
{
    const auto usual = std::ranges::find(workshop.scanners(), false, &specimen::ScannerProfile::heldOut);
    if (order.scanner.empty() && usual != workshop.scanners().end()) {
        order.scanner = usual->name;
    }
}

Result<void> addSimulatedChip(const fs::path& sideFolder, const specimen::Specimen& specimen)
{
    const std::string text = scanners::describeChip({*specimen.chip, {}});
    return scanners::writeOctets(sideFolder / "chip" / "chip.toml", base::Bytes(text.begin(), text.end()));
}

Result<void> writeTrustMaterial(const fs::path& folder, const specimen::Workshop& workshop,
                                std::chrono::year_month_day today)
{
    if (auto made = specimen::makeFolders(folder); !made) {
        return made;
    }
    for (const auto& [name, octets] : specimen::trustMaterial(workshop.authority(), today)) {
        if (auto written = specimen::writeWholeFile(folder / name, octets); !written) {
            return written;
        }
    }
    return {};
}

}  // namespace rahdari::ui::cli
