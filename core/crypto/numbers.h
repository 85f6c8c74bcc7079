#pragma once

#include "core/base/bytes.h"
#include "core/crypto/openssl_handles.h"

#include <cstddef>

namespace rahdari::crypto {

// Big numbers as values; every function throws std::bad_alloc when OpenSSL has no memory.

BigNumberHandle newNumber();
BigNumberContextHandle newNumberContext();
BigNumberHandle toNumber(base::ByteSpan bigEndian);

/// Big-endian with leading zeros up to a length; 0 = as short as it goes.
base::Bytes toOctets(const BIGNUM* number, std::size_t length = 0);

/// Takes what an OpenSSL function says of its success.
void demand(bool success);

}  // namespace rahdari::crypto
