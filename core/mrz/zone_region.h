#pragma once

#include "core/check/check_result.h"
#include "core/mrz/mrz_reading.h"

#include <string>
#include <vector>

namespace rahdari::mrz {

/// The region of some characters of one line, from the first to the last.
check::Region regionOf(const LightReading& reading, int line, int firstColumn, int length, std::string label);

/// The same region in each light's picture, so that a finding is seen whichever picture is open: first where the
/// reading was made, then where the other lights have these characters or, without a reading, by the pictures' sizes.
std::vector<check::Region> regionsUnderAllLights(const MrzReading& readings, const LightReading& reading, int line,
                                                 int firstColumn, int length, const std::string& label);

/// The region of the whole zone in one light's picture, by the sizes of the pictures where it was not read there.
check::Region regionOfZoneUnder(const MrzReading& readings, const LightReading& reading, image::Light light,
                                std::string label);

/// The region of the whole zone.
check::Region regionOfZone(const LightReading& reading, std::string label);

}  // namespace rahdari::mrz
