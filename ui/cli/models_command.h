#pragma once

#include "ui/cli/exit_code.h"
#include "ui/cli/models_options.h"

namespace rahdari::ui::cli {

/// Sees, verifies, packs and unpacks document models.
ExitCode runModels(const ModelsOptions& options);

}  // namespace rahdari::ui::cli
