#include "core/pki/asn1_time.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace rahdari::pki {

namespace {

using namespace std::chrono;

/// Reads numbers of a fixed count of digits from the front of a text.
class Digits {
public:
    explicit Digits(base::ByteSpan text) : rest_(text) {}

    /// Negative, now and ever after, once there were not enough digits.
    int take(std::size_t count)
    {
        if (broken_ || !startsWithDigits(count)) {
            broken_ = true;
            return -1;
        }
        int number = 0;
        for (const std::uint8_t digit : rest_.first(count)) {
            number = number * 10 + (digit - '0');
        }
        rest_ = rest_.subspan(count);
        return number;
    }

    bool startsWithDigits(std::size_t count) const
    {
        return rest_.size() >= count && std::all_of(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(count),
                                                    [](std::uint8_t octet) { return octet >= '0' && octet <= '9'; });
    }

    bool startsWith(char letter) const { return !rest_.empty() && rest_[0] == static_cast<std::uint8_t>(letter); }
    void skip() { rest_ = rest_.subspan(1); }
    bool atEnd() const { return rest_.empty(); }
    bool broken() const { return broken_; }

private:
    base::ByteSpan rest_;
    bool broken_ = false;
};

void skipFraction(Digits& digits)
{
    if (!digits.startsWith('.') && !digits.startsWith(',')) {
        return;
    }
    digits.skip();
    while (digits.startsWithDigits(1)) {
        digits.skip();
    }
}

/// "Z", nothing, "+0100" or "-0530"; none for anything else.
std::optional<minutes> takeOffset(Digits& digits)
{
    if (digits.atEnd()) {
        return minutes(0);
    }
    const bool behind = digits.startsWith('-');
    const bool zulu = digits.startsWith('Z');
    if (!behind && !zulu && !digits.startsWith('+')) {
        return std::nullopt;
    }
    digits.skip();
    minutes offset(0);
    if (!zulu) {
        const int hour = digits.take(2);
        const int minute = digits.take(2);
        offset = hours(hour) + minutes(minute);
    }
    return digits.broken() || !digits.atEnd() ? std::nullopt : std::optional(behind ? -offset : offset);
}

}  // namespace

std::optional<sys_seconds> asn1Time(std::uint32_t tag, base::ByteSpan value)
{
    constexpr std::uint32_t utcTimeTag = 0x17;
    constexpr std::uint32_t generalizedTimeTag = 0x18;
    if (tag != utcTimeTag && tag != generalizedTimeTag) {
        return std::nullopt;
    }
    Digits digits(value);
    const int given = digits.take(tag == utcTimeTag ? 2 : 4);
    const int yearNumber = tag == generalizedTimeTag ? given : given + (given < 50 ? 2000 : 1900);
    const auto monthNumber = static_cast<unsigned>(digits.take(2));
    const auto dayNumber = static_cast<unsigned>(digits.take(2));
    const int hour = digits.take(2);
    const int minute = digits.take(2);
    const int second = digits.startsWithDigits(2) ? digits.take(2) : 0;
    skipFraction(digits);
    const auto offset = takeOffset(digits);
    const year_month_day date{year(yearNumber), month(monthNumber), day(dayNumber)};
    if (digits.broken() || !offset || !date.ok() || hour > 23 || minute > 59 || second > 60) {
        return std::nullopt;
    }
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second) - *offset;
}

}  // namespace rahdari::pki
