// set.json and a holder's file may hold anything; a wish that is taken can be written and read back equal.
#include "core/base/error_code.h"
#include "core/specimen/collection/holder_file.h"
#include "core/specimen/collection/set_record.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto record = specimen::parseSetRecord(text);
    if (record) {
        const auto again = specimen::parseSetRecord(writeSetRecord(record->wish, "models", {}));
        if (!again || again->wish != record->wish) {
            std::abort();
        }
    } else if (record.error().code != toInt(base::ErrorCode::FileInvalid)) {
        std::abort();
    }
    const auto holder = specimen::parseHolder(text, {});
    if (!holder && holder.error().code != toInt(base::ErrorCode::FileInvalid)) {
        std::abort();
    }
    return 0;
}
