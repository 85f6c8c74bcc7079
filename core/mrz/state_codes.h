#pragma once

#include "core/mrz/country_codes.h"

#include <optional>

namespace rahdari::mrz {

/// Evidence: what the table of states says of the codes in the zone. None where the zone has no such field or the
/// table no such code.
struct StateCodes {
    std::optional<CountryEntry> issuer;
    std::optional<CountryEntry> nationality;
};

}  // namespace rahdari::mrz
