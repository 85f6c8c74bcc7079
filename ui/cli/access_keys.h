#pragma once

#include "core/base/result.h"
#include "core/chip/chip_reader.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// What an operator typed to open a chip.
struct GivenKeys {
    chip::AccessKeys keys;
    std::vector<std::string> zone;         ///< the lines, where a whole zone was given
    std::vector<std::string> wrongDigits;  ///< names of its check digits that are wrong: it was mistyped
};

/// Reads what `--mrz` and `--can` give; either may be empty.
/// @param mrz  two or three lines separated by "/" or line ends; or "NUMBER,YYMMDD,YYMMDD": document number, date of
///             birth, date of expiry
/// @param can  digits printed on the card
/// @return Error 1100, 1101 it is no zone that opens a chip; 2201 neither was given
base::Result<GivenKeys> readGivenKeys(const std::string& mrz, const std::string& can,
                                      std::chrono::year_month_day today);

}  // namespace rahdari::ui::cli
