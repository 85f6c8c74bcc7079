#pragma once

#include "ui/cli/exit_code.h"

#include <filesystem>

namespace rahdari::ui::cli {

/// What `rahdari checks` was asked for.
struct ChecksOptions {
    bool json = false;
    std::filesystem::path models;  ///< empty = look for them
};

/// Lists the catalogue of checks: id, category, clause, possible outcomes, and what each profile demands.
ExitCode runChecks(const ChecksOptions& options);

}  // namespace rahdari::ui::cli
