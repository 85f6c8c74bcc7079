#pragma once

#include "core/base/bytes.h"
#include "core/crypto/signature.h"

#include <optional>

namespace rahdari::crypto {

/// What stands in an RSA signature with message recovery (ISO/IEC 9796-2): signature ^ e mod n, as long as the modulus.
/// The signer may have given n - s instead of s; of both readings the one that ends with the nibble C is given.
/// @return none where the key is no RSA key, the signature is no number below the modulus, or no reading ends so
std::optional<base::Bytes> recoverFromRsa(const PublicKey& key, base::ByteSpan signature);

}  // namespace rahdari::crypto
