#pragma once

#include "ui/cli/exit_code.h"
#include "ui/cli/seal_options.h"

namespace rahdari::ui::cli {

/// Takes the seals of a source apart, judges them and tells the result.
ExitCode runSealVerify(const SealVerifyOptions& options);

}  // namespace rahdari::ui::cli
