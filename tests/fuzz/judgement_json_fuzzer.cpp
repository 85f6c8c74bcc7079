// The reader may refuse anything; what it takes is written and read back equal, and written again the same.
#include "core/base/error_code.h"
#include "core/report/judgement_json.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const auto judgement = report::readJudgement({reinterpret_cast<const char*>(data), size});
    if (!judgement) {
        const bool known = judgement.error().code == toInt(base::ErrorCode::ReportInvalid) ||
                           judgement.error().code == toInt(base::ErrorCode::ReportVersionUnknown);
        return known && !judgement.error().message.empty() ? 0 : (std::abort(), 1);
    }
    const std::string text = report::writeJudgement(*judgement);
    const auto again = report::readJudgement(text);
    if (!again || *again != *judgement || report::writeJudgement(*again) != text) {
        std::abort();
    }
    return 0;
}
