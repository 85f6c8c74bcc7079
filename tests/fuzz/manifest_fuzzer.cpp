// The reader may refuse anything; what it takes is written and read back equal, and written again the same.
#include "core/base/error_code.h"
#include "core/specimen/collection/manifest.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const auto manifest = specimen::parseManifest({reinterpret_cast<const char*>(data), size});
    if (!manifest) {
        const bool known = manifest.error().code == toInt(base::ErrorCode::FileInvalid);
        return known && !manifest.error().message.empty() ? 0 : (std::abort(), 1);
    }
    const std::string text = specimen::writeManifest(*manifest);
    const auto again = specimen::parseManifest(text);
    if (!again || *again != *manifest || specimen::writeManifest(*again) != text) {
        std::abort();
    }
    return 0;
}
