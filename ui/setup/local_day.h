#pragma once

#include "core/casefile/moment.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace rahdari::ui::setup {

/// Now, as the clock of the post shows it.
casefile::Moment localMoment();

/// Today by the local calendar: asked once, in main().
std::chrono::year_month_day localDay();

/// A day written as YYYY-MM-DD, or none when the text names no calendar day.
std::optional<std::chrono::year_month_day> parseDay(std::string_view text);

}  // namespace rahdari::ui::setup
