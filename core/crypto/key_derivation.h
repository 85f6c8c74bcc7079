#pragma once

#include "core/base/bytes.h"
#include "core/crypto/block_cipher.h"

#include <cstdint>

namespace rahdari::crypto {

/// What a key is derived for (ICAO Doc 9303-11 9.7.1): the counter behind the secret.
enum class KeyPurpose : std::uint8_t { Encryption = 1, Mac = 2, Password = 3 };

/// The key derivation function of ICAO Doc 9303-11 9.7.1: SHA-1 for 3DES and AES-128, SHA-256 for longer keys, parity
/// bits of DES keys adjusted.
base::Bytes deriveKey(CipherAlgorithm algorithm, base::ByteSpan secret, KeyPurpose purpose);

}  // namespace rahdari::crypto
