#pragma once

#include "core/check/check_entry.h"

#include <span>

namespace rahdari::inspection {

/// Every check of the house, in the order in which judgements list them. The only place that knows all checks.
/// Lives as long as the program; any thread.
std::span<const check::CheckEntry> catalogue();

}  // namespace rahdari::inspection
