#pragma once

#include <filesystem>

#include <sys/types.h>

namespace rahdari::tests {

/// A folder into which nobody can write while this lives, the superuser either: as such, the process works as nobody
/// meanwhile. What lies in it can be read, if the folders above can.
class WriteProtected {
public:
    explicit WriteProtected(std::filesystem::path folder);
    ~WriteProtected();
    WriteProtected(const WriteProtected&) = delete;
    WriteProtected& operator=(const WriteProtected&) = delete;

private:
    std::filesystem::path folder_;
    uid_t before_;
};

}  // namespace rahdari::tests
