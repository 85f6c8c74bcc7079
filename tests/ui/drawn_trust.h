#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace rahdari::test {

/// Writes certificates and lists of made-up states into a folder: expired, soon to expire, valid, overdue, signed by
/// nobody known. Dates count from the day it runs.
/// @return the files
std::vector<std::string> writeTrustFiles(const std::filesystem::path& folder);

}  // namespace rahdari::test
