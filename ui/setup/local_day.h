#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace rahdari::ui::setup {

/// Today by the local calendar: the one clock of the program, asked once, in main().
std::chrono::year_month_day localDay();

/// A day written as YYYY-MM-DD, or none when the text names no calendar day.
std::optional<std::chrono::year_month_day> parseDay(std::string_view text);

}  // namespace rahdari::ui::setup
