#pragma once

#include "ui/cli/exit_code.h"
#include "ui/cli/learn_options.h"

#include <stop_token>

namespace rahdari::ui::cli {

/// Learns a document model from captures of genuine specimens, or proposes what to learn.
ExitCode runLearn(const LearnOptions& options, const std::stop_token& stop);

}  // namespace rahdari::ui::cli
