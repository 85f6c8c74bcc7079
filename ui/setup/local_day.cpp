#include "ui/setup/local_day.h"

#include <ctime>

namespace rahdari::ui::setup {

namespace {

/// Digits only: from_chars alone would take a minus sign.
std::optional<int> parseDigits(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

casefile::Moment localMoment()
{
    const auto now = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    std::tm local{};
    localtime_r(&seconds, &local);
    return {std::chrono::floor<std::chrono::milliseconds>(now), std::chrono::minutes(local.tm_gmtoff / 60)};
}

std::chrono::year_month_day localDay()
{
    const casefile::Moment now = localMoment();
    return std::chrono::floor<std::chrono::days>(now.utc + now.offset);
}

std::optional<std::chrono::year_month_day> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto year = parseDigits(text.substr(0, 4));
    const auto month = parseDigits(text.substr(5, 2));
    const auto day = parseDigits(text.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

}  // namespace rahdari::ui::setup
