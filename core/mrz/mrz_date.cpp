#include "core/mrz/mrz_date.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <string>

namespace rahdari::mrz {

namespace {

using std::chrono::year_month_day;

/// One of the three parts of a date as printed.
struct Part {
    bool readable = false;  ///< two digits or "<<"
    std::optional<int> value;
};

Part readPart(std::string_view two)
{
    if (two == "<<") {
        return {true, std::nullopt};
    }
    const auto isDigit = [](char each) { return each >= '0' && each <= '9'; };
    if (!std::all_of(two.begin(), two.end(), isDigit)) {
        return {};
    }
    return {true, (two[0] - '0') * 10 + (two[1] - '0')};
}

year_month_day makeDate(int year, unsigned month, unsigned day)
{
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

PartialDate invalid(std::string_view text)
{
    PartialDate date;
    date.original = base::Personal(std::string(text));
    date.state = DateState::Invalid;
    return date;
}

/// Whether known month and day can stand together in some year, or in the year given.
bool isPossible(std::optional<int> year, std::optional<unsigned> month, std::optional<unsigned> day)
{
    if (month && (*month < 1 || *month > 12)) {
        return false;
    }
    if (day && (*day < 1 || *day > 31)) {
        return false;
    }
    return !month || !day || makeDate(year.value_or(2000), *month, *day).ok();
}

/// The latest year of these two digits in which the known parts do not lie after today.
int birthYear(int twoDigits, std::optional<unsigned> month, std::optional<unsigned> day, year_month_day today)
{
    int year = static_cast<int>(today.year()) / 100 * 100 + twoDigits;
    if (makeDate(year, month.value_or(1U), day.value_or(1U)) > today) {
        year -= 100;
    }
    return year;
}

}  // namespace

std::optional<year_month_day> PartialDate::date() const
{
    if (state != DateState::Complete || !year || !month || !day) {
        return std::nullopt;
    }
    return makeDate(*year, *month, *day);
}

PartialDate resolveBirthDate(std::string_view yymmdd, year_month_day today)
{
    if (yymmdd.size() != 6) {
        return invalid(yymmdd);
    }
    const Part yy = readPart(yymmdd.substr(0, 2));
    const Part mm = readPart(yymmdd.substr(2, 2));
    const Part dd = readPart(yymmdd.substr(4, 2));
    if (!yy.readable || !mm.readable || !dd.readable) {
        return invalid(yymmdd);
    }
    PartialDate birth;
    birth.original = base::Personal(std::string(yymmdd));
    const bool known = yymmdd != "000000";  // a year 2000 without month and day reads "00<<<<"
    if (known && mm.value.value_or(0) != 0) {
        birth.month = static_cast<unsigned>(*mm.value);
    }
    if (known && dd.value.value_or(0) != 0) {
        birth.day = static_cast<unsigned>(*dd.value);
    }
    if (known && yy.value) {
        birth.year = birthYear(*yy.value, birth.month, birth.day, today);
        const int earlier = *birth.year - 100;
        const bool young = static_cast<int>(today.year()) - earlier <= maximumAgeYears;
        if (young && isPossible(earlier, birth.month, birth.day)) {
            birth.otherYear = earlier;
        }
    }
    if (!isPossible(birth.year, birth.month, birth.day)) {
        return invalid(yymmdd);
    }
    const int parts = int{birth.year.has_value()} + int{birth.month.has_value()} + int{birth.day.has_value()};
    birth.state = parts == 3 ? DateState::Complete : parts == 0 ? DateState::Unknown : DateState::Partial;
    return birth;
}

base::Result<year_month_day> expiryDate(std::string_view yymmdd, year_month_day today, int windowYears)
{
    const base::Error error{base::toInt(base::ErrorCode::MrzDateInvalid), "the date of expiry names no calendar day",
                            "read the date in the visual zone"};
    if (yymmdd.size() != 6) {
        return error;
    }
    const Part yy = readPart(yymmdd.substr(0, 2));
    const Part mm = readPart(yymmdd.substr(2, 2));
    const Part dd = readPart(yymmdd.substr(4, 2));
    if (!yy.value || !mm.value || !dd.value) {
        return error;
    }
    const int current = static_cast<int>(today.year());
    int year = current / 100 * 100 + *yy.value;
    if (year < current) {
        year += 100;
    }
    if (year > current + windowYears) {
        year -= 100;
    }
    const year_month_day date = makeDate(year, static_cast<unsigned>(*mm.value), static_cast<unsigned>(*dd.value));
    if (!date.ok()) {
        return error;
    }
    return date;
}

PartialDate resolveExpiryDate(std::string_view yymmdd, year_month_day today)
{
    PartialDate expiry;
    expiry.original = base::Personal(std::string(yymmdd));
    if (yymmdd == "<<<<<<") {
        return expiry;
    }
    const base::Result<year_month_day> date = expiryDate(yymmdd, today);
    if (!date) {
        return invalid(yymmdd);
    }
    expiry.state = DateState::Complete;
    expiry.year = static_cast<int>(date->year());
    expiry.month = static_cast<unsigned>(date->month());
    expiry.day = static_cast<unsigned>(date->day());
    return expiry;
}

}  // namespace rahdari::mrz
