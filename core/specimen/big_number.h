#pragma once

#include "core/base/bytes.h"
#include "core/crypto/openssl_handles.h"
#include "core/crypto/random.h"

#include <cstddef>

namespace rahdari::specimen {

// Big-endian octets and OpenSSL's numbers. Only a lack of memory makes these fail; that throws std::bad_alloc.

crypto::BigNumberHandle newNumber();
crypto::BigNumberHandle toNumber(base::ByteSpan octets);
crypto::BigNumberContextHandle newNumberContext();

/// In as few octets as it needs, or with zeros in front up to `length`.
base::Bytes toOctets(const BIGNUM* number, std::size_t length = 0);

/// Throws where a function of OpenSSL that cannot fail otherwise says it failed.
void require(bool succeeded);

/// (one * other) mod modulus, and so on; octets as long as the modulus.
base::Bytes multiplyModulo(base::ByteSpan one, base::ByteSpan other, base::ByteSpan modulus);
base::Bytes addModulo(base::ByteSpan one, base::ByteSpan other, base::ByteSpan modulus);
base::Bytes powerModulo(base::ByteSpan number, base::ByteSpan exponent, base::ByteSpan modulus);
/// @return empty when there is none
base::Bytes inverseModulo(base::ByteSpan number, base::ByteSpan modulus);

/// Draws octets until they make a number from 1 to below `limit`. As many octets as the limit has; where the limit
/// fills its first octet partly, the bits above are dropped.
base::Bytes drawBelow(base::ByteSpan limit, const crypto::RandomSource& random);

}  // namespace rahdari::specimen
