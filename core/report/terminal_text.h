#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::report {

/// Text that may stand on a terminal: without control characters (C0, C1, delete), without marks that turn the
/// writing direction, with U+FFFD for bytes that are not UTF-8. Line breaks and tabs become spaces.
std::string printable(std::string_view text);

/// Code points of a printable text; taken as the columns it needs.
std::size_t columnsOf(std::string_view text);

/// Breaks printable text between words into lines of at most `width` columns; a longer word is broken. At least one
/// line.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

}  // namespace rahdari::report
