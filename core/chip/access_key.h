#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/chip/chip_reader.h"

#include <cstdint>

namespace rahdari::chip {

/// "MRZ information" (ICAO Doc 9303-11 4.3.2): number, birth, expiry, each with its check digit.
/// @return Error 2200 a part has characters that no MRZ has
base::Result<base::Bytes> mrzInformation(const MrzKey& key);

/// The document number, filled up to nine characters, and its check digit: how Terminal Authentication names a chip
/// that was opened by BAC. @return as mrzInformation()
base::Result<base::Bytes> numberWithCheckDigit(const MrzKey& key);

/// What PACE proves the knowledge of.
struct PacePassword {
    std::uint8_t reference = 0;  ///< in MSE:Set AT: 01 MRZ, 02 CAN
    base::Bytes secret;          ///< SHA-1 of the MRZ information, or the digits of the CAN
};

/// @return as mrzInformation()
base::Result<PacePassword> pacePassword(const MrzKey& key);
PacePassword pacePassword(const base::Personal& can);

}  // namespace rahdari::chip
