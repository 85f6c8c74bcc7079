// The reader may refuse anything; what it takes has a name, a light, and numbers a scan can be made with.
#include "core/base/error_code.h"
#include "core/specimen/scan/scanner_profile.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace rahdari;
    const auto profile = specimen::parseScannerProfile({reinterpret_cast<const char*>(data), size});
    if (!profile) {
        const bool known = profile.error().code == toInt(base::ErrorCode::FileInvalid);
        return known && !profile.error().message.empty() ? 0 : (std::abort(), 1);
    }
    const std::set<image::Light> lights(profile->lights.begin(), profile->lights.end());
    const bool named = !profile->name.empty() && !profile->title.empty();
    const bool lit = !lights.empty() && lights.size() == profile->lights.size();
    // The safeguard: no specimen is scanned finer than 500 dpi.
    const bool coarse = profile->dpi >= 150 && profile->dpi <= 500;
    const bool bounded = profile->gamma >= 1 && profile->fullWell >= 500 && profile->marginMm <= 40 &&
                         profile->rotationDegrees <= 45 && std::isfinite(profile->pointSpreadUm);
    if (!named || !lit || !coarse || !bounded) {
        std::abort();
    }
    return 0;
}
