#pragma once

#include "core/base/result.h"
#include "core/specimen/collection/specimen_folder.h"
#include "core/specimen/collection/workshop.h"
#include "ui/cli/exit_code.h"
#include "ui/cli/specimen_options.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace rahdari::ui::cli {

/// @return Error 1000, 1001, 1002 of the models or the portraits
base::Result<std::unique_ptr<const specimen::Workshop>> openWorkshop(const SpecimenSource& source);

/// Says on standard error what went wrong, and how the program ends for it.
ExitCode endSpecimenWith(const base::Error& error);

/// The scanner of an order that names none: the first that is not held out.
void chooseScanner(const specimen::Workshop& workshop, specimen::SpecimenOrder& order);

/// Writes chip.toml beside a chip's files, so that --reader sim:FOLDER/chip answers as the chip would.
/// @return Error 1003
base::Result<void> addSimulatedChip(const std::filesystem::path& sideFolder, const specimen::Specimen& specimen);

/// Writes what judges the chips and seals of specimens. @return Error 1003
base::Result<void> writeTrustMaterial(const std::filesystem::path& folder, const specimen::Workshop& workshop,
                                      std::chrono::year_month_day today);

}  // namespace rahdari::ui::cli
