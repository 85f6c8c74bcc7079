// The reader may refuse anything; what it takes has a name and demands only checks that exist.
#include "core/base/error_code.h"
#include "core/inspection/profile.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

rahdari::check::CheckEntry named(std::string_view id)
{
    rahdari::check::CheckEntry entry;
    entry.id = id;
    return entry;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    static const std::array catalogue{named("mrz.consistency"), named("mrz.ocr_b"), named("document.detection"),
                                      named("a")};
    const auto profile = inspection::readProfile({reinterpret_cast<const char*>(data), size}, catalogue);
    if (!profile) {
        const bool known = profile.error().code == toInt(base::ErrorCode::ProfileInvalid) ||
                           profile.error().code == toInt(base::ErrorCode::ProfileUnknownCheck);
        return known && !profile.error().message.empty() ? 0 : (std::abort(), 1);
    }
    if (profile->name.empty() || profile->version.empty() || profile->obligations.size() > catalogue.size()) {
        std::abort();
    }
    for (const auto& [id, obligation] : profile->obligations) {
        const bool exists = std::any_of(catalogue.begin(), catalogue.end(),
                                        [&wanted = id](const auto& entry) { return entry.id == wanted; });
        if (!exists || profile->obligationOf(id) != obligation) {
            std::abort();
        }
    }
    return 0;
}
