#pragma once

#include "core/base/bytes.h"
#include "core/crypto/random.h"
#include "core/specimen/test_key.h"

#include <cstddef>

namespace rahdari::specimen {

/// A prime p of so many bits with its two highest bits set and p - 1 prime to the exponent. The same random octets
/// give the same prime; good for keys of specimens, not for keys that protect anything.
base::Bytes drawRsaPrime(std::size_t bits, int exponent, const crypto::RandomSource& random);

/// The pair of two primes.
TestKey rsaKeyOf(const KeySpec& spec, base::Bytes primeP, base::Bytes primeQ);

}  // namespace rahdari::specimen
