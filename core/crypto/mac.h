#pragma once

#include "core/base/bytes.h"
#include "core/crypto/block_cipher.h"

namespace rahdari::crypto {

/// Octets of every checksum and token of ICAO Doc 9303-11.
inline constexpr std::size_t macLength = 8;

/// ISO/IEC 9797-1 algorithm 3 with DES over data that is padded already: whole blocks of eight octets, else it throws
/// std::invalid_argument. Built from 3DES, so that no provider for single DES is needed.
/// @param key  16 octets
base::Bytes retailMac(base::ByteSpan key, base::ByteSpan paddedData);

/// AES-CMAC (NIST SP 800-38B) cut to eight octets; data of any length.
base::Bytes aesCmac(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan data);

/// The checksum of secure messaging and of authentication tokens over padded data: retail MAC with 3DES, else CMAC.
base::Bytes paddedMac(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan paddedData);

/// The authentication token of PACE and Chip Authentication: retail MAC over padded data with 3DES, CMAC over the data
/// as it is with AES.
base::Bytes tokenMac(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan data);

}  // namespace rahdari::crypto
