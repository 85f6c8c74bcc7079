#pragma once

#include "core/mrz/mrz_correction.h"

#include <span>
#include <string>
#include <vector>

namespace rahdari::mrz {

/// What rule (b) of `correctMrz` would change and what it could not decide.
struct Repair {
    std::vector<Correction> corrections;  ///< `read` is the character in the lines given
    std::vector<Ambiguity> ambiguities;
};

/// Finds the substitutions that explain the wrong check digits, from what the reader saw; see `correctMrz`, rule (b).
/// @param lines     after rule (a), in the shape of the format
/// @param readings  what was read, of the same shape
Repair repairByCheckDigits(MrzFormat format, std::span<const std::string> lines, std::span<const LineReading> readings);

/// Whether a check digit that agrees before does not agree after.
bool breaksCheckDigit(MrzFormat format, std::span<const std::string> before, std::span<const std::string> after);

}  // namespace rahdari::mrz
