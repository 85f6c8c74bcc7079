#pragma once

#include <string>

namespace rahdari::ui::cli {

/// Empty when the text names a day, else what is wrong.
std::string complainOfDay(const std::string& text);

/// Empty when the text is a width that can be written in, else what is wrong.
std::string complainOfWidth(const std::string& text);

}  // namespace rahdari::ui::cli
