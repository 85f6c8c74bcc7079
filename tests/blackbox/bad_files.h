#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace rahdari::blackbox {

/// A file that is no usable picture, and the error it must give.
struct BadFile {
    std::string name;
    int errorCode = 0;
};

/// Puts one of each kind into a folder: cut short, empty, 20,000 x 20,000 by its header, text with the name of a
/// picture, and a pipe nobody writes to, which must not be waited for.
std::vector<BadFile> makeBadFiles(const std::filesystem::path& folder);

}  // namespace rahdari::blackbox
