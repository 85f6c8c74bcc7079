#include "core/mrz/other_side_zone.h"

#include "core/mrz/mrz_reading.h"

namespace rahdari::mrz {

std::optional<MrzDocument> zoneOfDocument(const check::Evidence& evidence)
{
    const auto reading = evidence.find<MrzReading>();
    const LightReading* const own = reading ? reading->primary() : nullptr;
    if (own != nullptr) {
        return own->document;
    }
    const auto other = evidence.find<OtherSideZone>();
    return other ? std::optional(other->document) : std::nullopt;
}

}  // namespace rahdari::mrz
