#pragma once

#include "core/base/personal.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rahdari::mrz {

/// A holder is taken to be younger than this, in years, when the century of a birth is chosen.
inline constexpr int maximumAgeYears = 110;

/// A document is taken to expire at most so many years ahead (TR-03135-1 5.7.1).
inline constexpr int expiryWindowYears = 15;

enum class DateState : std::uint8_t {
    Complete,  ///< a real calendar date
    Partial,   ///< parts are printed as unknown
    Unknown,   ///< nothing but fillers or zeros
    Invalid,   ///< names no date, or holds characters that are neither digit nor filler
};

/// A date of the zone, YYMMDD, in which parts may be unknown (Doc 9303-3, 4.8).
struct PartialDate {
    base::Personal original;  ///< the six characters as read
    DateState state = DateState::Unknown;
    std::optional<int> year;        ///< four digits, century resolved
    std::optional<unsigned> month;  ///< 1-12
    std::optional<unsigned> day;    ///< 1-31
    std::optional<int> otherYear;   ///< of a birth: a hundred years earlier, when that too gives a possible age

    /// The calendar date, only when the state is Complete.
    std::optional<std::chrono::year_month_day> date() const;

    bool operator==(const PartialDate&) const = default;
};

/// Places a date of birth in a century: the latest one that does not lie after today. Unknown parts are "<<"
/// (9303-3, 4.8) or, as met on documents, "00" for month and day.
/// @param yymmdd  six characters; anything else gives the state Invalid
PartialDate resolveBirthDate(std::string_view yymmdd, std::chrono::year_month_day today);

/// Places an expiry date in a century, keeping unreadable text. Only complete dates are dates here; six fillers give
/// the state Unknown (documents without expiry).
PartialDate resolveExpiryDate(std::string_view yymmdd, std::chrono::year_month_day today);

/// Places a two-digit expiry year in a century: it lies between the current year and 15 years ahead; any other year
/// is past.
/// @param yymmdd  six digits as printed, e.g. "150401"
/// @param today   day of inspection, local calendar of the post
/// @param windowYears  for document models with a longer validity, 0-99
/// @return        a real calendar date, or Error MrzDateInvalid when the digits name none
/// @see           BSI TR-03135-1 v2.5, 5.7.1
base::Result<std::chrono::year_month_day> expiryDate(std::string_view yymmdd, std::chrono::year_month_day today,
                                                     int windowYears = expiryWindowYears);

}  // namespace rahdari::mrz
