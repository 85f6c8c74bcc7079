#pragma once

#include "core/document/model/date_order.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::viz {

/// A date as printed in the visual zone (Doc 9303-3, 4.2.2): the day, the month by its name or number, the year with
/// two or four digits.
struct PrintedDate {
    int day = 0;         ///< 1-31; 0 = printed as unknown
    int month = 0;       ///< 1-12; 0 = printed as unknown
    int year = 0;        ///< as printed: four digits, or 0-99
    int yearDigits = 0;  ///< 2 or 4
    /// Day and month are both numbers not above 12: which is which is the issuer's custom.
    bool orderUnknown = false;
    document::DateOrder order = document::DateOrder::Unknown;  ///< as its numbers show it, one of them being above 12

    /// A calendar date, when every part is known and the year has four digits.
    std::optional<std::chrono::year_month_day> date() const;

    /// Whether it may mean a date: two-digit years by their last digits, day and month either way where unknown.
    bool means(std::chrono::year_month_day other) const;

    bool operator==(const PrintedDate&) const = default;
};

/// Reads "28 JUL 1992", "28 JUL/JUIL 92", "28.07.1992", "1992-07-28", "28/07/1992", "28071992". Letters taken for
/// digits, and digits taken for letters, are put right where only one of them can stand (O for 0, I for 1, S for 5).
/// Month names: English, French, Spanish, German, Italian, Portuguese, Dutch, by their first letters.
/// @return none when it is not plainly a date
std::optional<PrintedDate> parsePrintedDate(std::string_view text);

/// The calendar day a text plainly prints: none where a part is missing or the order of day and month is not known.
/// @param custom  the issuer's order, for texts that do not show it themselves
std::optional<std::chrono::year_month_day> calendarDay(std::string_view text, document::DateOrder custom);

/// "1992-07-28".
std::string isoText(std::chrono::year_month_day date);

}  // namespace rahdari::viz
