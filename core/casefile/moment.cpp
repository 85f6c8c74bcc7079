#include "core/casefile/moment.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

namespace rahdari::casefile {

using namespace std::chrono;

namespace {

constexpr minutes farthest{16 * 60};

/// The digits of a text at a place as a number; none where there is anything else.
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(from, count)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

/// The numbers of a text where every `#` of the pattern is a digit and all else stands as in the pattern.
template <std::size_t Count>
std::optional<std::array<int, Count>> numbersIn(std::string_view text, std::string_view pattern)
{
    std::array<int, Count> numbers{};
    std::size_t number = 0;
    for (std::size_t i = 0; i < pattern.size();) {
        const std::size_t length = std::min(pattern.find_first_not_of('#', i), pattern.size()) - i;
        if (length == 0) {
            if (text[i] != pattern[i]) {
                return std::nullopt;
            }
            ++i;
            continue;
        }
        const auto value = digits(text, i, length);
        if (!value) {
            return std::nullopt;
        }
        numbers[number++] = *value;
        i += length;
    }
    return numbers;
}

}  // namespace

std::string toText(const Moment& moment)
{
    const auto local = moment.utc + moment.offset;
    const auto day = floor<days>(local);
    const year_month_day date{day};
    const hh_mm_ss time{floor<milliseconds>(local - day)};
    const int ahead = static_cast<int>(moment.offset.count());
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03d%c%02d:%02d", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
        static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
        static_cast<int>(time.subseconds().count()), ahead < 0 ? '-' : '+', std::abs(ahead) / 60, std::abs(ahead) % 60);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<Moment> momentFromText(std::string_view text)
{
    constexpr std::string_view pattern = "####-##-##T##:##:##.###+##:##";
    if (text.size() != pattern.size()) {
        return std::nullopt;
    }
    const std::size_t sign = pattern.find('+');
    std::string positive(text);
    if (positive[sign] == '-') {
        positive[sign] = '+';
    }
    const auto numbers = numbersIn<9>(positive, pattern);
    if (!numbers) {
        return std::nullopt;
    }
    const auto [y, mon, d, h, min, s, ms, offsetHours, offsetMinutes] = *numbers;
    const year_month_day date{year{y}, month{static_cast<unsigned>(mon)}, day{static_cast<unsigned>(d)}};
    const minutes ahead = hours(offsetHours) + minutes(offsetMinutes);
    if (!date.ok() || y < 1970 || h > 23 || min > 59 || s > 59 || offsetMinutes > 59 || ahead > farthest) {
        return std::nullopt;
    }
    const minutes offset = text[sign] == '-' ? -ahead : ahead;
    if (text[sign] == '-' && offset == minutes(0)) {
        return std::nullopt;  // "-00:00" says that the offset is not known
    }
    const auto local = sys_days(date) + hours(h) + minutes(min) + seconds(s) + milliseconds(ms);
    return Moment{local - offset, offset};
}

}  // namespace rahdari::casefile
