#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/lds/lds_file.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::scanners {

/// A chip's file cannot be longer than this; whatever is, is none.
inline constexpr std::size_t maxChipFileBytes = 4U * 1024U * 1024U;

/// The files of a chip as they lie on disk.
struct ChipFiles {
    std::map<lds::LdsFile, base::Bytes> files;
    std::vector<std::string> notices;  ///< what was passed over, and why
};

/// Reads every file of a folder whose name is that of a chip's file (lds::fileOfName): "EF_SOD.bin", "Datagroup1.bin".
/// Files of other names give a notice, but for chip.toml, text and hidden ones.
/// @return Error 1000 no such folder, 1001 not readable, 1002 no file of a chip in it, or one that is too long
base::Result<ChipFiles> readChipFolder(const std::filesystem::path& folder);

/// Reads one file of a chip: which one, its outermost tag says, else its name. A security object without the tag 77
/// around it is taken with a notice.
/// @return Error 1000, 1001, 1002 it is no file of a chip, or too long
base::Result<ChipFiles> readChipFile(const std::filesystem::path& file);

/// The sub-folder `chip` of a capture folder, where there is one.
std::optional<std::filesystem::path> chipFolderOf(const std::filesystem::path& capture);

}  // namespace rahdari::scanners
