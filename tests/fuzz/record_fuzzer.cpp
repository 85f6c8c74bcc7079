// The reader may refuse anything; what it takes is written and read back equal, and written again the same. No name in
// it leads out of the record's folder.
#include "core/base/error_code.h"
#include "core/casefile/record_document.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari::casefile;
    const auto document = readRecordDocument({reinterpret_cast<const char*>(data), size});
    if (!document) {
        const bool known =
            document.error().code == rahdari::base::toInt(rahdari::base::ErrorCode::RecordInvalid) ||
            document.error().code == rahdari::base::toInt(rahdari::base::ErrorCode::RecordVersionUnknown);
        return known && !document.error().message.empty() ? 0 : (std::abort(), 1);
    }
    for (const RecordFile& file : document->files) {
        if (file.name.find('/') != std::string::npos || file.name.front() == '.') {
            std::abort();
        }
    }
    const std::string text = writeRecordDocument(*document);
    const auto again = readRecordDocument(text);
    if (!again || *again != *document || writeRecordDocument(*again) != text) {
        std::abort();
    }
    return 0;
}
