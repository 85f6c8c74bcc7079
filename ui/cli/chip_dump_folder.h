#pragma once

#include "core/base/result.h"
#include "core/chip/chip_reading.h"

#include <filesystem>

namespace rahdari::ui::cli {

/// Whether a dump may be put there: nothing is there, or an earlier dump and nothing else.
/// @return Error 1003
base::Result<void> checkDumpPlace(const std::filesystem::path& folder);

/// Writes every file that was read as EF_*.bin into a folder. It is put in place as a whole; an earlier dump there is
/// replaced, a folder with anything else is left alone.
/// @return Error 1003
base::Result<void> writeChipDump(const chip::ChipReading& chip, const std::filesystem::path& folder);

}  // namespace rahdari::ui::cli
