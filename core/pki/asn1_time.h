#pragma once

#include "core/base/bytes.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace rahdari::pki {

/// The moment of a UTCTime (two-digit years are 1950 to 2049, RFC 5280 4.1.2.5.1) or a GeneralizedTime. Seconds may be
/// missing, fractions are cut off, and an offset may stand in the place of "Z": the field has it all.
/// @param tag  17 or 18 (hexadecimal). @return none where it is no time
std::optional<std::chrono::sys_seconds> asn1Time(std::uint32_t tag, base::ByteSpan value);

}  // namespace rahdari::pki
