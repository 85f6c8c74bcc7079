#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::specimen {

/// "2026-06-01".
std::string dateText(const std::chrono::year_month_day& date);

/// @return none where the text names no day of the calendar
std::optional<std::chrono::year_month_day> dateOfText(std::string_view text);

}  // namespace rahdari::specimen
