#include "core/crypto/key_derivation.h"

#include "core/crypto/digest.h"

#include <array>
#include <bit>

namespace rahdari::crypto {

namespace {

/// Each octet of a DES key has an odd number of bits set; the lowest one makes up for it.
void adjustParity(base::Bytes& key)
{
    for (std::uint8_t& octet : key) {
        const auto upper = static_cast<std::uint8_t>(octet & 0xFEU);
        octet = static_cast<std::uint8_t>(upper | (std::popcount(upper) % 2 == 0 ? 1U : 0U));
    }
}

}  // namespace

base::Bytes deriveKey(CipherAlgorithm algorithm, base::ByteSpan secret, KeyPurpose purpose)
{
    const bool isLong = algorithm == CipherAlgorithm::Aes192 || algorithm == CipherAlgorithm::Aes256;
    Hasher hasher(isLong ? DigestAlgorithm::Sha256 : DigestAlgorithm::Sha1);
    hasher.add(secret);
    hasher.add(std::array<std::uint8_t, 4>{0, 0, 0, static_cast<std::uint8_t>(purpose)});
    base::Bytes key = hasher.value();
    key.resize(keyLength(algorithm));
    if (algorithm == CipherAlgorithm::TripleDes) {
        adjustParity(key);
    }
    return key;
}

}  // namespace rahdari::crypto
