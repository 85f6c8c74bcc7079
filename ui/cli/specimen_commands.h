#pragma once

#include "ui/cli/exit_code.h"
#include "ui/cli/specimen_options.h"

#include <stop_token>

namespace rahdari::ui::cli {

/// Lists the designs of Utopia, the simulated scanners and the families of forgeries.
ExitCode runSpecimenDesigns(const SpecimenDesignsOptions& options);

/// Makes one specimen: a capture folder and its manifest.
ExitCode runSpecimenMake(const SpecimenMakeOptions& options);

/// Makes a set, or goes on with one.
ExitCode runSpecimenSet(const SpecimenSetOptions& options, const std::stop_token& stop);

/// Draws contact sheets into one picture.
ExitCode runSpecimenSheet(const SpecimenSheetOptions& options, const std::stop_token& stop);

}  // namespace rahdari::ui::cli
