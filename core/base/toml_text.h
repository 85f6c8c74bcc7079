#pragma once

#include "core/base/result.h"

#include <string_view>

namespace rahdari::base {

/// Whether a text may be given to toml++ at all. Version 3.3 of it, which Debian 12 has, must not see
///
/// - a letter from U+00A0 to U+0499 where it looks for white space, as in keys, numbers and `"""` texts: that is
/// decided
///   in an unreachable branch, so it is undefined behaviour;
/// - a key with tens of thousands of dots: its tables lie in each other, and taking them down overflows the stack.
///
/// So letters beyond ASCII may stand only in lines like `name = "text"  # comment` and `# comment`, with no text of
/// several lines before them; a line has at most 32 dots, a file 64 KiB. What else is wrong is left to toml++.
/// @return Error 1002; its message begins with "line 7: " where a line is to blame
Result<void> checkTomlText(std::string_view text);

}  // namespace rahdari::base
