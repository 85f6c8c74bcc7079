#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::base {

/// Octets of chips, certificates and seals. Pictures keep `std::byte` (see core/image/byte_view.h).
using Bytes = std::vector<std::uint8_t>;
using ByteSpan = std::span<const std::uint8_t>;

/// Upper-case hexadecimal, two digits an octet, no spaces.
std::string toHex(ByteSpan bytes);

/// The octets of a hexadecimal text of either case; spaces and line ends are passed over.
/// @return none when anything else stands in it, or the number of digits is odd
std::optional<Bytes> fromHex(std::string_view text);

/// Whether two runs of octets are equal, in a time that depends on their length only.
bool equalInConstantTime(ByteSpan one, ByteSpan other);

}  // namespace rahdari::base
