#pragma once

#include "core/report/terminal_text.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace rahdari::ui::cli {

/// Text for a terminal, wrapped, every line behind the same blanks.
inline std::string indented(std::string_view text, std::size_t blanks, std::size_t width)
{
    std::string block;
    for (const std::string& line :
         report::wrapped(report::printable(text), std::max<std::size_t>(width, 40) - blanks)) {
        block += std::string(blanks, ' ') + line + '\n';
    }
    return block;
}

}  // namespace rahdari::ui::cli
