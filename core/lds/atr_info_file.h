#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>

namespace rahdari::lds {

/// Extended length information, tag 7F66 (ISO/IEC 7816-4): how long whole APDUs may be, in octets.
struct ApduLengths {
    std::uint32_t command = 0;
    std::uint32_t response = 0;

    bool operator==(const ApduLengths&) const = default;
};

/// EF.ATR/INFO (ICAO Doc 9303-10 3.11).
struct AtrInfoFile {
    std::optional<ApduLengths> apduLengths;
    std::optional<base::Bytes> cardCapabilities;  ///< tag 47

    bool operator==(const AtrInfoFile&) const = default;
};

/// Zeros behind the objects are passed over.
/// @return Error 3000, or 3010 the length information is not two numbers
base::Result<AtrInfoFile> parseAtrInfoFile(base::ByteSpan bytes);

}  // namespace rahdari::lds
