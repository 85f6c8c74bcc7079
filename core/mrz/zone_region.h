#pragma once

#include "core/check/check_result.h"
#include "core/mrz/mrz_reading.h"

#include <string>

namespace rahdari::mrz {

/// The region of some characters of one line, from the first to the last.
check::Region regionOf(const LightReading& reading, int line, int firstColumn, int length, std::string label);

/// The region of the whole zone.
check::Region regionOfZone(const LightReading& reading, std::string label);

}  // namespace rahdari::mrz
