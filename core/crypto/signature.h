#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/crypto/openssl_handles.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::crypto {

enum class SignatureKind : std::uint8_t { RsaPkcs1, RsaPss, Ecdsa, Dsa };

/// How a signature was made, wholly: nothing is taken from the key or from elsewhere later on.
struct SignatureScheme {
    SignatureKind kind = SignatureKind::Ecdsa;
    DigestAlgorithm digest = DigestAlgorithm::Sha256;
    DigestAlgorithm maskDigest = DigestAlgorithm::Sha256;  ///< RSA-PSS: of MGF1
    std::size_t saltLength = 0;                            ///< RSA-PSS, in octets, as the parameters say
    bool plainEcdsa = false;  ///< the signature is r || s (BSI OIDs, TR-03110, seals) instead of DER
    bool bareKeyOid = false;  ///< the identifier named the key only (rsaEncryption): the digest came from elsewhere

    bool operator==(const SignatureScheme&) const = default;
};

/// "RSASSA-PSS with SHA-256", "ECDSA with SHA-384", ...
std::string toString(const SignatureScheme& scheme);

/// The scheme of a signature algorithm identifier: PKCS#1 v1.5 and PSS with SHA-1 to SHA-512, ECDSA with ANSI and BSI
/// (0.4.0.127.0.7.1.1.4.1.x, plain) identifiers, DSA with SHA-1/224/256, and bare rsaEncryption / id-ecPublicKey.
/// @param oid         dotted
/// @param parameters  DER of the parameters; may be empty
/// @param otherwise   the digest for identifiers that name none
/// @return Error 3105 unknown, not allowed, or parameters that cannot be read
base::Result<SignatureScheme> signatureScheme(std::string_view oid, base::ByteSpan parameters,
                                              std::optional<DigestAlgorithm> otherwise);

/// What a key is, beside its use.
struct PublicKey {
    KeyHandle key;
    std::string kind;   ///< "RSA", "EC", "DSA", "DH"
    std::string curve;  ///< "brainpoolP256r1", "P-256" ("prime256v1" is never used); empty for others
    int bits = 0;
    bool explicitParameters = false;  ///< EC: given by value, and found equal to the named curve
};

/// Reads a SubjectPublicKeyInfo. Explicit EC parameters are taken only when they are those of a known curve
/// (CVE-2020-0601). RSA keys under id-RSASSA-PSS are read as RSA.
/// @return Error 3106 not a key, or parameters of no known curve
base::Result<PublicKey> readPublicKey(base::ByteSpan subjectPublicKeyInfo);

/// Whether the key made this signature over these octets. A signature that cannot be decoded is a wrong one.
/// @return true, false, or Error 3105 when key and scheme do not fit together
base::Result<bool> verifySignature(const PublicKey& key, const SignatureScheme& scheme, base::ByteSpan signedOctets,
                                   base::ByteSpan signature);

/// As verifySignature() over octets that are already hashed with `scheme.digest`.
base::Result<bool> verifyDigestSignature(const PublicKey& key, const SignatureScheme& scheme, base::ByteSpan digest,
                                         base::ByteSpan signature);

}  // namespace rahdari::crypto
