#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace rahdari::casefile {

using Octets = std::span<const std::byte>;

/// Files that are on the disk when a function returns, not on their way to it. Modes are 0600 and 0700. What the
/// system refuses becomes Error 5006, or 5007 where there is no room.

/// Writes a new file; leaves none behind where that fails. @return also Error 5006 when there is one already
base::Result<void> writeNewFile(const std::filesystem::path& path, Octets octets);

/// Replaces a file in one step: `path` holds the old octets or the new ones, never anything between.
base::Result<void> replaceFile(const std::filesystem::path& path, Octets octets);

/// Brings a folder's list of names to the disk.
base::Result<void> syncFolder(const std::filesystem::path& folder);

/// Makes a folder and those above it.
base::Result<void> makeFolders(const std::filesystem::path& folder);

/// Renames a folder where nothing of that name is. @return Error 5004 when there is
base::Result<void> moveIntoPlace(const std::filesystem::path& from, const std::filesystem::path& to);

/// The octets of a regular file; follows no link. @return Error 5000 no such file, 5006 not readable, 5008 longer than
/// `most`
base::Result<std::vector<std::byte>> readWholeFile(const std::filesystem::path& path, std::size_t most);

/// A file that one holder at a time has locked; the lock ends with the holder, also when that crashes.
class FileLock {
public:
    /// Takes the lock, makes its file where it is missing. @return Error 5005 where somebody else has it
    static base::Result<FileLock> take(const std::filesystem::path& path);

    FileLock(FileLock&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}

    int descriptor_ = -1;
};

}  // namespace rahdari::casefile
