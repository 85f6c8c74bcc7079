#include "core/mrz/expiration.h"

namespace rahdari::mrz {

std::string_view toString(ExpiryState state)
{
    switch (state) {
    case ExpiryState::Valid: return "valid";
    case ExpiryState::Expired: return "expired";
    case ExpiryState::Unreadable: break;
    }
    return "unreadable";
}

ExpiryJudgement judgeExpiryDay(std::chrono::year_month_day expiry, std::chrono::year_month_day today)
{
    ExpiryJudgement judged;
    judged.date = expiry;
    judged.daysLeft = static_cast<int>((std::chrono::sys_days(expiry) - std::chrono::sys_days(today)).count());
    judged.state = judged.daysLeft >= 0 ? ExpiryState::Valid : ExpiryState::Expired;
    return judged;
}

ExpiryJudgement judgeExpiry(const MrzDocument& document, std::chrono::year_month_day today)
{
    const auto date = expiryDate(document.expiryDate.original.reveal(), today);
    ExpiryJudgement judged = date ? judgeExpiryDay(date.value(), today) : ExpiryJudgement{};
    const CheckDigitResult* digit = document.findCheckDigit(FieldId::ExpiryDateCheck);
    judged.digitAgrees = digit != nullptr && digit->agrees();
    return judged;
}

}  // namespace rahdari::mrz
