#pragma once

#include "core/check/evidence.h"
#include "core/mrz/mrz_document.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::combined {

/// The lines of the zone that DG1 holds as one text: 90 characters are three of 30 (TD1), 72 two of 36 (TD2), 88 two of
/// 44 (TD3). None for any other length.
std::vector<std::string> linesOfDg1(std::string_view text);

/// The machine-readable zone of the chip, from DG1 of the `chip::ChipReading` in the evidence.
/// @param today  day of inspection, for the centuries of the dates
/// @return none when there is no chip, DG1 was not read, or is malformed
std::optional<mrz::MrzDocument> zoneOfChip(const check::Evidence& evidence, std::chrono::year_month_day today);

}  // namespace rahdari::combined
