#pragma once

#include "core/base/bytes.h"
#include "core/crypto/openssl_handles.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::tests {

/// A key pair of OpenSSL's making, with its SubjectPublicKeyInfo in the form wanted.
struct TestKey {
    crypto::KeyHandle key;
    base::Bytes publicKeyInfo;

    TestKey() = default;
    TestKey(crypto::KeyHandle pair, base::Bytes info) : key(std::move(pair)), publicKeyInfo(std::move(info)) {}
};

/// @param curve  OpenSSL's name, e.g. "brainpoolP256r1". @param byValue  explicit parameters in the key info
TestKey makeEcKey(const char* curve, bool byValue = false);

/// @param forPss  the key info stands under id-RSASSA-PSS
TestKey makeRsaKey(int bits, bool forPss = false);

/// 1024 bits, 160 bits.
TestKey makeDsaKey();

/// How something is signed: the AlgorithmIdentifier as it is written, and what OpenSSL is asked to do.
struct TestScheme {
    std::string oid;  ///< dotted
    base::Bytes parameters;
    const char* digest = "SHA256";  ///< OpenSSL's name
    int pssSalt = -1;               ///< RSASSA-PSS with a salt of so many octets; below 0: another scheme
    bool plainEcdsa = false;        ///< r || s
};

/// RSASSA-PSS parameters (RFC 4055 3.1) with one digest for both purposes. @param digestOid  dotted
base::Bytes pssParameters(std::string_view digestOid, int salt);

/// A signature by OpenSSL.
base::Bytes sign(const TestKey& key, const TestScheme& scheme, base::ByteSpan octets);

/// ecdsa-with-SHA256.
TestScheme ecdsaSha256();

/// A certificate to write; every part may be wrong or missing on purpose.
struct CertificateDraft {
    int version = 2;  ///< as encoded; below 0: left out
    std::optional<base::Bytes> serial = base::Bytes{0x11};
    TestScheme scheme = ecdsaSha256();
    std::optional<TestScheme> innerScheme;  ///< when it differs from the outer one
    bool hasInnerAlgorithm = true;
    bool hasOuterAlgorithm = true;
    std::optional<base::Bytes> issuer;   ///< Name; none: left out
    std::optional<base::Bytes> subject;  ///< Name; none: left out
    bool hasValidity = true;
    std::string notBefore = "200101000000Z";  ///< UTCTime
    std::string notAfter = "300101000000Z";
    bool hasKey = true;
    base::Bytes subjectKeyId;              ///< empty: no extension
    std::optional<base::Bytes> authority;  ///< the value of authorityKeyIdentifier; none: no extension
    std::optional<std::string> keyUsage;   ///< hexadecimal BIT STRING content, e.g. "0780" = digitalSignature
    bool keyUsageCritical = true;
    bool ca = false;               ///< with basicConstraints
    std::string extendedKeyUsage;  ///< dotted; empty: no extension
};

/// The value of an AKI extension with this key identifier.
base::Bytes authorityKeyId(base::ByteSpan keyId);

/// A Name of (OID, text) pairs, one a set, as PrintableString.
base::Bytes nameOf(const std::vector<std::pair<std::string_view, std::string_view>>& attributes);

base::Bytes makeCertificate(const CertificateDraft& draft, const TestKey& subjectKey, const TestKey& issuerKey);

/// An LDSSecurityObject (Doc 9303-10 4.6.2.3) over data groups.
base::Bytes makeSecurityObject(std::string_view digestOid, const std::map<int, base::Bytes>& hashes, int version = 0);

/// A signed structure to write.
struct SignedDraft {
    base::Bytes content;
    std::string contentType = "2.23.136.1.1.1";
    int version = 3;
    int signerVersion = 1;
    std::string digestOid = "2.16.840.1.101.3.4.2.1";
    TestScheme scheme = ecdsaSha256();
    std::vector<base::Bytes> certificates;
    base::Bytes issuer;  ///< Name, with serial; or
    base::Bytes serial;
    base::Bytes subjectKeyId;  ///< instead of issuer and serial
    bool hasMessageDigest = true;
    bool sortAttributes = true;      ///< as they stand there
    bool signSorted = true;          ///< what is signed is in DER's order, however they stand
    bool indefiniteLengths = false;  ///< BER around the content
    /// Changes the octets before they are wrapped; for mutations that leave the signature as it is.
    std::function<void(base::Bytes& content)> alterContent;
};

/// ContentInfo.
base::Bytes makeSignedData(const SignedDraft& draft, const TestKey& signerKey);

/// EF.SOD: tag 77 around it.
base::Bytes makeSodFile(base::ByteSpan contentInfo);

/// EF.COM with LDS version 1.7, Unicode 4.0.0, and these tags.
base::Bytes makeComFile(base::ByteSpan dataGroupTags);

}  // namespace rahdari::tests
