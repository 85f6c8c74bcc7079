#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/agreement_group.h"
#include "core/crypto/block_cipher.h"
#include "core/crypto/random.h"

#include <cstddef>

namespace rahdari::crypto {

/// A private scalar and the element that belongs to it.
struct AgreementKeyPair {
    base::Bytes scalar;
    base::Bytes element;

    bool operator==(const AgreementKeyPair&) const = default;
};

/// Draws an ephemeral key pair.
/// @param generator  need not be the group's own: PACE maps it
/// @return Error 2204 the generator is no element of the group
base::Result<AgreementKeyPair> drawKeyPair(const AgreementGroup& group, base::ByteSpan generator,
                                           const RandomSource& random);

/// The secret that two keys have in common, as it goes into key derivation. @return Error 2204
base::Result<base::Bytes> agree(const AgreementGroup& group, base::ByteSpan scalar, base::ByteSpan element);

/// Comp(): a public key in short (BSI TR-03110-3 A.2.2.3), the x coordinate of a point, or SHA-1 of a number.
base::Bytes compressed(const AgreementGroup& group, base::ByteSpan element);

/// Generic Mapping (ICAO Doc 9303-11 4.4.3.3.1): nonce * generator + shared.
/// @param shared  the element that both sides agreed on
base::Result<base::Bytes> mapGenerically(const AgreementGroup& group, base::ByteSpan nonce, base::ByteSpan shared);

/// Integrated Mapping (ICAO Doc 9303-11 4.4.3.3.2): the element that stands for both nonces.
/// @param chipNonce      s: 16 octets with 3DES and AES-128, else 32
/// @param terminalNonce  t: as long as a key of the cipher
/// @return Error 2202 the group has no such mapping, 2204 a nonce of another length
base::Result<base::Bytes> mapIntegrated(const AgreementGroup& group, CipherAlgorithm cipher, base::ByteSpan chipNonce,
                                        base::ByteSpan terminalNonce);

/// Octets of the chip's nonce with Integrated Mapping.
std::size_t integratedNonceLength(CipherAlgorithm cipher);

/// R(s, t) of Integrated Mapping before it is taken modulo the prime: as many whole blocks as hold `bits`.
/// Throws std::invalid_argument when a nonce has another length than mapIntegrated() says.
base::Bytes pseudoRandomNumber(CipherAlgorithm cipher, base::ByteSpan chipNonce, base::ByteSpan terminalNonce,
                               std::size_t bits);

}  // namespace rahdari::crypto
