#pragma once

#include <string_view>

namespace rahdari::document {

/// Whether a model's version comes before another: numbers between dots are compared one by one, "1.9" before "1.10",
/// "1" before "1.1". Of versions in any other form nobody can tell: no.
bool isOlderVersion(std::string_view version, std::string_view than);

}  // namespace rahdari::document
