#pragma once

#include "ui/cli/exit_code.h"
#include "ui/cli/trust_options.h"

#include <chrono>
#include <stop_token>

namespace rahdari::ui::cli {

/// Imports into a trust store, lists and shows what is in it, removes, verifies.
/// @param now  the time of import, and the time at which certificates are to be valid
ExitCode runTrust(const TrustOptions& options, std::chrono::sys_seconds now, const std::stop_token& stop);

}  // namespace rahdari::ui::cli
