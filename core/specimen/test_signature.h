#pragma once

#include "core/base/bytes.h"
#include "core/crypto/random.h"
#include "core/crypto/signature.h"
#include "core/specimen/test_key.h"

#include <string>

namespace rahdari::specimen {

crypto::SignatureScheme rsaPkcs1(crypto::DigestAlgorithm digest);
/// Mask digest = digest, salt as long as the digest.
crypto::SignatureScheme rsaPss(crypto::DigestAlgorithm digest);
crypto::SignatureScheme ecdsa(crypto::DigestAlgorithm digest);
/// With the identifiers of BSI TR-03111, the signature r || s.
crypto::SignatureScheme ecdsaPlain(crypto::DigestAlgorithm digest);
crypto::SignatureScheme dsa(crypto::DigestAlgorithm digest);

/// What fits the key: RSA PKCS#1 v1.5, ECDSA or DSA.
crypto::SignatureScheme schemeFor(const KeySpec& key, crypto::DigestAlgorithm digest);

/// Signs. Nonces and salts come from `random` alone: the same octets give the same signature.
base::Bytes sign(const TestKey& key, const crypto::SignatureScheme& scheme, base::ByteSpan octets,
                 const crypto::RandomSource& random);

/// The bare RSA operation number ^ d mod n, as long as the modulus (Active Authentication).
base::Bytes rsaPrivateOperation(const TestKey& key, base::ByteSpan number);

/// DER AlgorithmIdentifier of a scheme; `bareKeyOid` gives rsaEncryption or id-ecPublicKey.
base::Bytes signatureAlgorithm(const crypto::SignatureScheme& scheme);

/// DER AlgorithmIdentifier of a digest.
base::Bytes digestAlgorithm(crypto::DigestAlgorithm digest);

}  // namespace rahdari::specimen
