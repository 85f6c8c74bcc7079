#include "core/mrz/check_digit.h"

#include "core/base/error_code.h"

#include <array>
#include <cstddef>

namespace rahdari::mrz {

base::Result<int> checkDigit(std::string_view text)
{
    static constexpr std::array weights{7, 3, 1};
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::optional<int> value = characterValue(text[i]);
        if (!value) {
            return base::Error{base::toInt(base::ErrorCode::MrzTextInvalid),
                               "a character of the machine-readable zone is neither letter, digit nor filler",
                               "read the zone again or type it in"};
        }
        sum = (sum + *value * weights[i % weights.size()]) % 10;
    }
    return sum;
}

}  // namespace rahdari::mrz
