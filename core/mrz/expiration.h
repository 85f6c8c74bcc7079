#pragma once

#include "core/mrz/mrz_document.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rahdari::mrz {

enum class ExpiryState : std::uint8_t {
    Valid,  ///< the day of inspection is the day of expiry or lies before it
    Expired,
    Unreadable,  ///< no date could be read, or the format states none
};

/// "valid", "expired", "unreadable".
std::string_view toString(ExpiryState state);

/// The expiry of a document on a day (TR-03135-1 5.7.1).
struct ExpiryJudgement {
    ExpiryState state = ExpiryState::Unreadable;
    std::optional<std::chrono::year_month_day> date;
    int daysLeft = 0;          ///< until the date; negative when expired, 0 without a date
    bool digitAgrees = false;  ///< the date's own check digit is right

    bool operator==(const ExpiryJudgement&) const = default;
};

/// Judges a day of expiry, wherever it was read; says nothing of a check digit.
ExpiryJudgement judgeExpiryDay(std::chrono::year_month_day expiry, std::chrono::year_month_day today);

/// Judges the expiry printed in the zone. The century is chosen anew for the day given.
ExpiryJudgement judgeExpiry(const MrzDocument& document, std::chrono::year_month_day today);

}  // namespace rahdari::mrz
