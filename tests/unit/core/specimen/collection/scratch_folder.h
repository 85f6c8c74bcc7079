#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace rahdari::tests {

/// A folder of its own, removed at the end.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

/// Sorted, hidden ones too.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// The bytes of every file below a folder, by its place there.
std::map<std::string, std::string> bytesBelow(const std::filesystem::path& folder);

}  // namespace rahdari::tests
