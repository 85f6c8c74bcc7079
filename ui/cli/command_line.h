#pragma once

#include "ui/cli/checks_command.h"
#include "ui/cli/chip_options.h"
#include "ui/cli/evaluate_command.h"
#include "ui/cli/exit_code.h"
#include "ui/cli/inspect_command.h"
#include "ui/cli/learn_options.h"
#include "ui/cli/models_options.h"
#include "ui/cli/mrz_command.h"
#include "ui/cli/report_options.h"
#include "ui/cli/seal_options.h"
#include "ui/cli/specimen_options.h"
#include "ui/cli/trust_options.h"

#include <chrono>
#include <variant>

namespace rahdari::ui::cli {

/// What the command line asks for; an exit code when all was said already (help, version, wrong usage).
using Command = std::variant<ExitCode, InspectOptions, MrzOptions, ChecksOptions, ChipReadOptions, ChipCheckOptions,
                             ChipServeOptions, ChipSpecimenOptions, ChipReadersOptions, TrustOptions, SealVerifyOptions,
                             SpecimenDesignsOptions, SpecimenMakeOptions, SpecimenSetOptions, SpecimenSheetOptions,
                             ModelsOptions, LearnOptions, EvaluateOptions, ReportOptions>;

/// Reads the command line. Help and version go to standard output, what is wrong to standard error.
/// @param today  the day of inspection where none is given
Command readCommandLine(int argc, const char* const* argv, std::chrono::year_month_day today);

}  // namespace rahdari::ui::cli
