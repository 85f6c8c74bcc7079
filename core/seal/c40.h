#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>

namespace rahdari::seal {

/// The text of octets in C40 encoding (ISO/IEC 16022, ICAO Doc 9303-13 2.5.1): three characters in two octets, a last
/// single character in ASCII behind FE. All four character sets are taken, though seals use the basic one only.
/// @return none when they are no C40
std::optional<std::string> decodeC40(base::ByteSpan octets);

}  // namespace rahdari::seal
