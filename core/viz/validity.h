#pragma once

#include <chrono>
#include <optional>

namespace rahdari::viz {

/// The period of validity in whole months: an expiry on the day of issue so many months later, the day before it, or,
/// where that day does not exist, a neighbour of it (29 February).
/// @return none when the dates are no whole number of months apart, or in the wrong order
std::optional<int> wholeMonths(std::chrono::year_month_day issued, std::chrono::year_month_day expires);

/// Whether a document issued on the 29th or later expires so many months later, up to four days early: issuers count
/// the last days of months each in their own way, and few specimens were issued on one.
bool endsWithTheMonth(int months, std::chrono::year_month_day issued, std::chrono::year_month_day expires);

}  // namespace rahdari::viz
