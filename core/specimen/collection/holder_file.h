#pragma once

#include "core/base/result.h"
#include "core/specimen/holder/holder.h"

#include <string_view>

namespace rahdari::specimen {

/// Reads whom a specimen is to be made for:
///
///     surname = "LINDQVIST"
///     given_names = "MIRA SOLVEIG"
///     sex = "F"                    # "F", "M" or "X"
///     birth_date = 1988-03-14
///     birth_place = "Amaurot"
///     personal_number = "88031402"
///     face = 17                    # which portrait
///     surname_urdu = "..."         # and given_names_urdu, birth_place_urdu
///
/// @param otherwise  what holds where a key is absent
/// @return Error 1002 naming the line and what may stand there
base::Result<Holder> parseHolder(std::string_view toml, const Holder& otherwise);

}  // namespace rahdari::specimen
