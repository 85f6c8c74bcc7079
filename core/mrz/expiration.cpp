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

ExpiryJudgement judgeExpiry(const MrzDocument& document, std::chrono::year_month_day today)
{
    ExpiryJudgement judged;
    const CheckDigitResult* digit = document.findCheckDigit(FieldId::ExpiryDateCheck);
    judged.digitAgrees = digit != nullptr && digit->agrees();
    const auto date = expiryDate(document.expiryDate.original.reveal(), today);
    if (!date) {
        return judged;
    }
    judged.date = date.value();
    judged.daysLeft = static_cast<int>((std::chrono::sys_days(*judged.date) - std::chrono::sys_days(today)).count());
    judged.state = judged.daysLeft >= 0 ? ExpiryState::Valid : ExpiryState::Expired;
    return judged;
}

}  // namespace rahdari::mrz
