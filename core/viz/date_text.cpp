#include "core/viz/date_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <utility>
#include <vector>

namespace rahdari::viz {

namespace {

using document::DateOrder;

struct MonthName {
    std::string_view letters;
    int month;
};

/// Longest first where one is the beginning of another.
constexpr auto monthNames = std::to_array<MonthName>({
    {"JANV", 1}, {"JAN", 1},  {"ENE", 1},  {"GEN", 1},  {"FEB", 2},  {"FEV", 2},  {"FV", 2},   {"MARS", 3}, {"MAR", 3},
    {"MRZ", 3},  {"MRT", 3},  {"MAA", 3},  {"APR", 4},  {"AVR", 4},  {"ABR", 4},  {"MAY", 5},  {"MAI", 5},  {"MEI", 5},
    {"MAG", 5},  {"JUIN", 6}, {"JUN", 6},  {"GIU", 6},  {"JUIL", 7}, {"JUL", 7},  {"LUG", 7},  {"AUG", 8},  {"AOU", 8},
    {"AOT", 8},  {"AGO", 8},  {"SEPT", 9}, {"SEP", 9},  {"SET", 9},  {"OCT", 10}, {"OKT", 10}, {"OTT", 10}, {"OUT", 10},
    {"NOV", 11}, {"DEC", 12}, {"DEZ", 12}, {"DIC", 12}, {"DC", 12},
});

/// A run of letters or digits of the text.
struct Token {
    std::string text;
    int digits = 0;
};

char upperAscii(char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); }

bool isDigit(char c) { return c >= '0' && c <= '9'; }

char digitLike(char c)
{
    switch (c) {
    case 'O':
    case 'Q':
    case 'D': return '0';
    case 'I':
    case 'L': return '1';
    case 'Z': return '2';
    case 'S': return '5';
    case 'G': return '6';
    case 'B': return '8';
    default: return c;
    }
}

char letterLike(char c)
{
    switch (c) {
    case '0': return 'O';
    case '1': return 'I';
    case '2': return 'Z';
    case '5': return 'S';
    case '6': return 'G';
    case '8': return 'B';
    default: return c;
    }
}

std::vector<Token> tokensOf(std::string_view text)
{
    std::vector<Token> tokens;
    bool open = false;
    for (const char raw : text) {
        const char c = raw == '|' ? 'I' : upperAscii(raw);
        if (!isDigit(c) && (c < 'A' || c > 'Z')) {
            open = open && static_cast<unsigned char>(raw) >= 0x80;  // an accent within a month's name
            continue;
        }
        if (!open) {
            tokens.emplace_back();
            open = true;
        }
        tokens.back().text += c;
        tokens.back().digits += isDigit(c) ? 1 : 0;
    }
    return tokens;
}

int monthOf(const std::string& token)
{
    std::string letters;
    for (const char c : token) {
        letters += letterLike(c);
    }
    for (const MonthName& name : monthNames) {
        if (letters.starts_with(name.letters)) {
            return name.month;
        }
    }
    return 0;
}

/// The token as a number, letters that look like digits taken for them; none when it is no number.
std::optional<int> numberOf(const std::string& token)
{
    int value = 0;
    for (const char c : token) {
        const char digit = digitLike(c);
        if (!isDigit(digit)) {
            return std::nullopt;
        }
        value = value * 10 + (digit - '0');
    }
    return token.empty() || token.size() > 8 ? std::nullopt : std::optional(value);
}

bool plausible(const PrintedDate& date)
{
    const bool year = date.yearDigits == 2 || (date.year >= 1850 && date.year < 2200);
    return year && date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12;
}

std::optional<PrintedDate> checked(const PrintedDate& date)
{
    return plausible(date) ? std::optional(date) : std::nullopt;
}

int yearDigitsOf(const std::string& token) { return token.size() == 4 ? 4 : token.size() == 2 ? 2 : 0; }

/// Day, name of the month (perhaps in two languages), year.
std::optional<PrintedDate> withMonthName(const std::vector<Token>& tokens)
{
    const auto day = numberOf(tokens.front().text);
    const auto year = numberOf(tokens.back().text);
    const int month = tokens.size() >= 3 ? monthOf(tokens[1].text) : 0;
    const int yearDigits = yearDigitsOf(tokens.back().text);
    if (!day || !year || month == 0 || yearDigits == 0 || tokens.front().text.size() > 2) {
        return std::nullopt;
    }
    for (std::size_t i = 2; i + 1 < tokens.size(); ++i) {
        if (tokens[i].digits > 1) {
            return std::nullopt;
        }
    }
    return checked({*day, month, *year, yearDigits, false});
}

std::optional<PrintedDate> ofNumbers(const std::array<std::string, 3>& parts)
{
    std::array<int, 3> values{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto value = numberOf(parts[i]);
        if (!value) {
            return std::nullopt;
        }
        values[i] = *value;
    }
    if (parts[0].size() == 4) {
        return checked({values[2], values[1], values[0], 4, false});
    }
    const bool either = values[0] <= 12 && values[1] <= 12 && values[0] != values[1];
    PrintedDate date{values[0], values[1], values[2], yearDigitsOf(parts[2]), either};
    if (date.month > 12 && date.day <= 12) {
        std::swap(date.day, date.month);
        date.order = DateOrder::MonthFirst;
    } else if (date.day > 12) {
        date.order = DateOrder::DayFirst;
    }
    return date.yearDigits == 0 || parts[0].size() > 2 || parts[1].size() > 2 ? std::nullopt : checked(date);
}

/// Blanks a reader lost or put in: everything in one row, "28JUL1992".
std::vector<Token> splitAtLetters(const std::string& text)
{
    std::size_t first = 0;
    while (first < text.size() && first < 2 && isDigit(digitLike(text[first]))) {
        ++first;
    }
    std::size_t last = text.size();
    while (last > first && text.size() - last < 4 && isDigit(digitLike(text[last - 1]))) {
        --last;
    }
    return {{text.substr(0, first), 0}, {text.substr(first, last - first), 0}, {text.substr(last), 0}};
}

}  // namespace

std::optional<std::chrono::year_month_day> PrintedDate::date() const
{
    const std::chrono::year_month_day value{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                            std::chrono::day(static_cast<unsigned>(day))};
    return yearDigits == 4 && value.ok() ? std::optional(value) : std::nullopt;
}

bool PrintedDate::means(std::chrono::year_month_day other) const
{
    const int otherYear = static_cast<int>(other.year());
    const int otherMonth = static_cast<int>(static_cast<unsigned>(other.month()));
    const int otherDay = static_cast<int>(static_cast<unsigned>(other.day()));
    const bool sameYear = yearDigits == 4 ? year == otherYear : year == otherYear % 100;
    const bool straight = day == otherDay && month == otherMonth;
    const bool crossed = orderUnknown && day == otherMonth && month == otherDay;
    return sameYear && (straight || crossed);
}

std::optional<PrintedDate> parsePrintedDate(std::string_view text)
{
    std::vector<Token> tokens = tokensOf(text);
    if (tokens.size() >= 3) {
        if (const auto date = withMonthName(tokens)) {
            return date;
        }
        if (tokens.size() == 3) {
            if (const auto date = ofNumbers({tokens[0].text, tokens[1].text, tokens[2].text})) {
                return date;
            }
        }
    }
    std::string joined;
    for (const Token& token : tokens) {
        joined += token.text;
    }
    if (joined.size() < 6 || joined.size() > 14) {
        return std::nullopt;
    }
    if (const auto date = withMonthName(splitAtLetters(joined))) {
        return date;
    }
    // A digit or two may have been read as letters; the name of a month is none of them.
    const auto digits = std::count_if(joined.begin(), joined.end(), isDigit);
    return joined.size() == 8 && digits >= 6 ? ofNumbers({joined.substr(0, 2), joined.substr(2, 2), joined.substr(4)})
                                             : std::nullopt;
}

std::optional<std::chrono::year_month_day> calendarDay(std::string_view text, DateOrder custom)
{
    auto printed = parsePrintedDate(text);
    if (!printed || (printed->orderUnknown && custom == DateOrder::Unknown)) {
        return std::nullopt;
    }
    if (printed->orderUnknown && custom == DateOrder::MonthFirst) {
        std::swap(printed->day, printed->month);
    }
    return printed->date();
}

std::string isoText(std::chrono::year_month_day date)
{
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

}  // namespace rahdari::viz
