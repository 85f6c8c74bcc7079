#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rahdari::scanners {

/// Ciphers of secure messaging and PACE (ICAO Doc 9303-11 9.7 and 9.8). Written for the chip's side alone; the
/// terminal has its own in core/chip.
enum class SessionCipher : std::uint8_t { TripleDes, Aes128, Aes192, Aes256 };

/// By the last number of a protocol's identifier: 1 3DES, 2 AES-128, 3 AES-192, 4 AES-256.
std::optional<SessionCipher> cipherOfProtocol(std::string_view oid);

std::size_t blockLength(SessionCipher cipher);
std::size_t keyLength(SessionCipher cipher);

enum class KeyUse : std::uint8_t { Encryption = 1, Mac = 2, Password = 3 };

/// KDF (9303-11 9.7.1).
base::Bytes deriveKey(SessionCipher cipher, base::ByteSpan secret, KeyUse use);

/// CBC without padding. An empty start value stands for zeros. The length must be one of whole blocks.
base::Bytes encryptBlocks(SessionCipher cipher, base::ByteSpan key, base::ByteSpan plain, base::ByteSpan start = {});
base::Bytes decryptBlocks(SessionCipher cipher, base::ByteSpan key, base::ByteSpan secret, base::ByteSpan start = {});

/// Retail MAC of octets padded already for 3DES, CMAC for AES; eight octets.
base::Bytes macOf(SessionCipher cipher, base::ByteSpan key, base::ByteSpan octets);

/// 80 and zeros up to a whole block (ISO/IEC 9797-1 method 2).
base::Bytes padded(base::ByteSpan octets, std::size_t block);
std::optional<base::Bytes> unpadded(base::ByteSpan octets);

}  // namespace rahdari::scanners
