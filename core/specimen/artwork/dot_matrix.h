#pragma once

#include <array>
#include <string_view>

namespace rahdari::specimen {

/// A character of five by seven holes, a row a text of '#' and '.'.
using DotLetter = std::array<std::string_view, 7>;

/// Capital letters and digits; null for anything else.
const DotLetter* dotLetter(char character);

}  // namespace rahdari::specimen
