#include "core/mrz/mrz_consistency.h"

#include <algorithm>

namespace rahdari::mrz {

MrzConsistency judgeConsistency(const MrzDocument& document)
{
    MrzConsistency judged;
    int wrong = 0;
    for (const CheckDigitResult& digit : document.checkDigits) {
        std::string expected = digit.expected ? std::to_string(*digit.expected) : std::string();
        if (digit.state == CheckDigitState::Absent) {
            expected = "0 or <";
        }
        judged.findings.push_back({digit.digit, digit.name, std::move(expected), std::string(1, digit.found),
                                   digit.agrees(), digit.line, digit.column});
        wrong += digit.agrees() ? 0 : 1;
    }
    const CheckDigitResult* composite = document.findCheckDigit(FieldId::CompositeCheck);
    judged.consistent = wrong == 0 && !judged.findings.empty();
    judged.onlyCompositeWrong = wrong == 1 && composite != nullptr && !composite->agrees();
    return judged;
}

}  // namespace rahdari::mrz
