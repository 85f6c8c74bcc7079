#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace rahdari::specimen {

// Files and folders that are there wholly or not at all: written under another name beside, then renamed.

/// What the name of something unfinished begins with; hidden from those who look for captures.
inline constexpr std::string_view draftPrefix = ".draft_";

/// @return Error 1003 with the path
base::Result<void> writeWholeFile(const std::filesystem::path& path, base::ByteSpan octets);
base::Result<void> writeWholeFile(const std::filesystem::path& path, std::string_view text);

/// @param fill  writes into the empty folder it is given
/// @return Error 1003, also where the folder is there already; what `fill` returns
base::Result<void> writeWholeFolder(const std::filesystem::path& folder,
                                    const std::function<base::Result<void>(const std::filesystem::path&)>& fill);

/// A file of a folder that is not in place yet. @return Error 1003
base::Result<void> writePlainFile(const std::filesystem::path& path, base::ByteSpan octets);

/// @return Error 1003
base::Result<void> makeFolders(const std::filesystem::path& folder);

/// Removes what an interrupted run left unfinished in a folder.
void clearDrafts(const std::filesystem::path& folder);

}  // namespace rahdari::specimen
