#pragma once

#include "core/base/result.h"
#include "scanners/simulated/chip_folder.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace rahdari::scanners {

/// chip.toml: what a simulated chip knows beside its files, and how it behaves.
std::string describeChip(const ChipFolder& chip);

/// Reads what describeChip() wrote; the files are not in it.
/// @return Error 1002, its message naming the line
base::Result<ChipFolder> parseChipDescription(std::string_view toml);

/// @return Error 1003
base::Result<void> writeOctets(const std::filesystem::path& path, base::ByteSpan octets);
base::Result<void> makeFolder(const std::filesystem::path& folder);

}  // namespace rahdari::scanners
