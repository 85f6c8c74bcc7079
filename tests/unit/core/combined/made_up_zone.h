#pragma once

#include "core/check/evidence.h"
#include "core/chip/chip_reading.h"
#include "core/mrz/mrz_reading.h"

#include <chrono>
#include <string>
#include <vector>

/// Zones of page and chip, made up for the tests of combined checks.
namespace rahdari::test {

using Lines = std::vector<std::string>;

/// A zone read without doubt; every character has a place.
mrz::LightReading zoneOf(const Lines& lines, std::chrono::year_month_day today);

/// A dump whose DG1 holds these lines.
chip::ChipReading chipWith(const Lines& lines);

/// Puts page and chip; empty lines = none of them.
void put(check::Evidence& evidence, const Lines& page, const Lines& chip, std::chrono::year_month_day today);

}  // namespace rahdari::test
