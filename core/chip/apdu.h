#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace rahdari::chip {

/// A command to a chip (ISO/IEC 7816-4), before secure messaging.
struct CommandApdu {
    std::uint8_t cla = 0x00;
    std::uint8_t ins = 0x00;
    std::uint8_t p1 = 0x00;
    std::uint8_t p2 = 0x00;
    base::Bytes data;
    std::optional<std::size_t> expected;  ///< Le in octets, 1-65536; none: no Le field

    bool operator==(const CommandApdu&) const = default;
};

/// An answer of a chip.
struct ResponseApdu {
    base::Bytes data;
    std::uint16_t status = 0;
    bool wasProtected = false;  ///< came under secure messaging with a right checksum

    bool isSuccess() const { return status == 0x9000; }
    bool operator==(const ResponseApdu&) const = default;
};

/// Largest Le and Lc of a short APDU.
inline constexpr std::size_t largestShortLe = 256;
inline constexpr std::size_t largestShortLc = 255;

inline constexpr std::size_t largestLe = 65'536;
/// Octets of content that an answer of 256 octets holds under secure messaging with any cipher.
inline constexpr std::size_t largestProtectedShortLe = 223;

/// The octets of a command: short where lengths allow and `extended` is not set, else extended.
base::Bytes encodeCommand(const CommandApdu& command, bool extended);

/// @return Error 2204 fewer than two octets
base::Result<ResponseApdu> parseResponse(base::ByteSpan octets);

/// "6A82" for messages.
std::string statusText(std::uint16_t status);

}  // namespace rahdari::chip
