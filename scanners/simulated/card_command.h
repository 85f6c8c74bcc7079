#pragma once

#include "scanners/simulated/chip_interference.h"

#include "core/base/bytes.h"

#include <optional>

namespace rahdari::scanners {

// Status words the simulated chip gives (ISO/IEC 7816-4 5.6).
inline constexpr std::uint16_t swOk = 0x9000;
inline constexpr std::uint16_t swEndOfFile = 0x6282;
inline constexpr std::uint16_t swAuthenticationFailed = 0x6300;
inline constexpr std::uint16_t swWrongLength = 0x6700;
inline constexpr std::uint16_t swSecurityStatus = 0x6982;
inline constexpr std::uint16_t swConditions = 0x6985;
inline constexpr std::uint16_t swNoCurrentFile = 0x6986;
inline constexpr std::uint16_t swProtectionMissing = 0x6987;
inline constexpr std::uint16_t swProtectionWrong = 0x6988;
inline constexpr std::uint16_t swWrongData = 0x6A80;
inline constexpr std::uint16_t swFileMissing = 0x6A82;
inline constexpr std::uint16_t swWrongParameters = 0x6A86;
inline constexpr std::uint16_t swReferenceMissing = 0x6A88;
inline constexpr std::uint16_t swWrongOffset = 0x6B00;
inline constexpr std::uint16_t swUnknownInstruction = 0x6D00;

/// Takes a command APDU apart, short or extended. None where the octets are no APDU.
std::optional<PlainCommand> parseCommand(base::ByteSpan apdu);

/// Data and status one after the other.
base::Bytes encodeResponse(const PlainResponse& response);

/// The value of the first data object with this tag in the command's data, or none.
std::optional<base::Bytes> findObject(base::ByteSpan data, std::uint32_t tag);

}  // namespace rahdari::scanners
