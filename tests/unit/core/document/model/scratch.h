#pragma once

#include <filesystem>
#include <string>

#include <unistd.h>

namespace rahdari::tests {

/// A folder of its own, removed at the end.
class Scratch {
public:
    Scratch()
    {
        std::string name = (std::filesystem::temp_directory_path() / "rahdari_model_XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace rahdari::tests
