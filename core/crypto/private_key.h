#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/openssl_handles.h"
#include "core/crypto/signature.h"

#include <string>

namespace rahdari::crypto {

/// A key to sign with. Its public half is given as octets, for finding the certificate that belongs to it.
struct PrivateKey {
    KeyHandle key;
    std::string kind;     ///< "RSA", "EC"
    base::Bytes modulus;  ///< RSA
    base::Bytes point;    ///< EC, uncompressed
};

/// @param encoded  DER PKCS#8, or the older form of its kind
/// @return Error 3106
base::Result<PrivateKey> readPrivateKey(base::ByteSpan encoded);

/// Signs the octets; plain r || s where the scheme says so.
/// @return Error 3105 when key and scheme do not fit together
base::Result<base::Bytes> sign(const PrivateKey& key, const SignatureScheme& scheme, base::ByteSpan octets);

}  // namespace rahdari::crypto
