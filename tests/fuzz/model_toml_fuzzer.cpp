// The reader may refuse anything; what it takes is written and read back equal, and written again the same.
#include "core/base/error_code.h"
#include "core/document/model/model_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using rahdari::document::DocumentModel;

bool same(const DocumentModel& one, const DocumentModel& other)
{
    return one.name == other.name && one.id == other.id && one.title == other.title && one.series == other.series &&
           one.version == other.version && one.side == other.side && one.size == other.size &&
           one.provenance == other.provenance && one.features == other.features && one.rules == other.rules &&
           one.knownDefects == other.knownDefects;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const auto model = document::parseModelToml({reinterpret_cast<const char*>(data), size});
    if (!model) {
        const bool known = model.error().code == toInt(base::ErrorCode::ModelInvalid);
        return known && !model.error().message.empty() ? 0 : (std::abort(), 1);
    }
    const std::string text = document::writeModelToml(*model);
    if (text.size() > 64U * 1024U) {
        return 0;  // what was written tersely may be too long when it is written at length
    }
    const auto again = document::parseModelToml(text);
    if (!again || !same(*again, *model) || document::writeModelToml(*again) != text) {
        std::abort();
    }
    return 0;
}
