#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rahdari::crypto {

/// The block ciphers of ICAO Doc 9303-11.
enum class CipherAlgorithm : std::uint8_t { TripleDes, Aes128, Aes192, Aes256 };

/// "3DES", "AES-128", ...
std::string_view toString(CipherAlgorithm algorithm);

/// In octets: 16 for two-key 3DES and AES-128, 24, 32.
std::size_t keyLength(CipherAlgorithm algorithm);

/// In octets: 8 or 16.
std::size_t blockLength(CipherAlgorithm algorithm);

/// CBC without padding. The caller guarantees lengths: key and vector as above, data whole blocks; else it throws
/// std::invalid_argument (a defect of the caller).
base::Bytes encryptCbc(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan initialVector,
                       base::ByteSpan data);
base::Bytes decryptCbc(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan initialVector,
                       base::ByteSpan data);

/// One block, as for the initial vector of secure messaging with AES.
base::Bytes encryptBlock(CipherAlgorithm algorithm, base::ByteSpan key, base::ByteSpan block);

/// 80 00 ... up to a whole block; always at least one octet (ISO/IEC 9797-1 method 2).
base::Bytes padded(base::ByteSpan data, std::size_t blockLength);

/// Takes that padding off. @return Error 2204 where there is none
base::Result<base::Bytes> unpadded(base::ByteSpan data);

}  // namespace rahdari::crypto
