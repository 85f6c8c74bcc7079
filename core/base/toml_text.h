#pragma once

#include "core/base/result.h"

#include <string_view>

namespace rahdari::base {

/// Whether a text may be given to toml++ at all. Version 3.3 of it, which Debian 12 has, must not see
///
/// - a letter from U+00A0 to U+0499 outside of texts and comments: whether it is white space is decided in an
///   unreachable branch (undefined behaviour; `"""` texts are decided there too);
/// - a key with tens of thousands of dots: its tables lie in each other, and taking them down overflows the stack.
///
/// So letters beyond ASCII are for "texts" and comments only, a line has at most 32 dots, a file 64 KiB. What is
/// wrong with the TOML itself is left to toml++.
/// @return Error 1002; its message begins with "line 7: " where a line is to blame
Result<void> checkTomlText(std::string_view text);

}  // namespace rahdari::base
