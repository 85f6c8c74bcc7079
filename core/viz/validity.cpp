#include "core/viz/validity.h"

#include <cstdlib>

namespace rahdari::viz {

std::optional<int> wholeMonths(std::chrono::year_month_day issued, std::chrono::year_month_day expires)
{
    using std::chrono::days;
    using std::chrono::sys_days;
    if (!issued.ok() || !expires.ok() || sys_days(expires) <= sys_days(issued)) {
        return std::nullopt;
    }
    const auto monthsBetween = [&](std::chrono::year_month_day until) {
        return (static_cast<int>(until.year()) - static_cast<int>(issued.year())) * 12 +
               static_cast<int>(static_cast<unsigned>(until.month())) -
               static_cast<int>(static_cast<unsigned>(issued.month()));
    };
    // The day before the first of a month belongs to the month before: both are tried.
    const int nominal = monthsBetween(expires);
    for (const int months : {nominal, nominal + 1, nominal - 1}) {
        const auto month = std::chrono::year_month(issued.year(), issued.month()) + std::chrono::months(months);
        // A day that does not exist counts on into the next month; that or the month's last is meant.
        const auto day = sys_days(month / std::chrono::day(1)) + (days(static_cast<unsigned>(issued.day())) - days(1));
        const auto apart = (sys_days(expires) - day).count();
        const bool exists = (month / issued.day()).ok();
        if (months > 0 && (apart == 0 || apart == -1 || (!exists && apart >= -3 && apart <= 0))) {
            return months;
        }
    }
    return std::nullopt;
}

bool endsWithTheMonth(int months, std::chrono::year_month_day issued, std::chrono::year_month_day expires)
{
    using std::chrono::days;
    using std::chrono::sys_days;
    constexpr days most{4};
    if (!issued.ok() || !expires.ok() || static_cast<unsigned>(issued.day()) <= 28U) {
        return false;
    }
    const auto month = std::chrono::year_month(issued.year(), issued.month()) + std::chrono::months(months);
    const auto end = sys_days(month / std::chrono::day(1)) + (days(static_cast<unsigned>(issued.day())) - days(1));
    return sys_days(expires) <= end && end - sys_days(expires) <= most;
}

}  // namespace rahdari::viz
