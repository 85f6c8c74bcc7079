#pragma once

#include "core/base/error.h"

#include <vector>

namespace rahdari::ui::cli {

/// Says on standard error which document models are left out, and why.
/// @param complaints  what the shelf did not take
void tellLeftOut(const std::vector<base::Error>& complaints);

}  // namespace rahdari::ui::cli
