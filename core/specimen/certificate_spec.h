#pragma once

#include "core/base/bytes.h"
#include "core/crypto/random.h"
#include "core/crypto/signature.h"
#include "core/specimen/test_key.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

struct Validity {
    std::chrono::sys_seconds notBefore = {};
    std::chrono::sys_seconds notAfter = {};

    bool operator==(const Validity&) const = default;
};

struct CertificateExtension {
    std::string oid = {};
    bool critical = false;
    base::Bytes value = {};  ///< DER, without the OCTET STRING around it
};

/// A certificate in its parts, filled in wholly before an edit sees it: an edit takes a part away (`reset()`) or puts
/// another one there, and what comes out is signed over what is left.
struct CertificateSpec {
    std::optional<int> version = 2;                        ///< as encoded: 2 is v3
    std::optional<base::Bytes> serial = {};                ///< content octets of the INTEGER
    std::optional<base::Bytes> innerAlgorithm = {};        ///< tbsCertificate.signature, DER AlgorithmIdentifier
    std::optional<base::Bytes> issuer = {};                ///< DER Name
    std::optional<Validity> validity = {};                 ///< see `validityDer`
    std::optional<base::Bytes> subject = {};               ///< DER Name
    std::optional<base::Bytes> subjectPublicKeyInfo = {};  ///< DER
    std::vector<CertificateExtension> extensions = {};
    std::optional<base::Bytes> outerAlgorithm = {};  ///< signatureAlgorithm, DER AlgorithmIdentifier
    std::optional<base::Bytes> validityDer = {};     ///< stands for `validity` where set: broken times

    TestKey signingKey = {};              ///< with which it is signed really
    crypto::SignatureScheme scheme = {};  ///< how it is signed really
    bool breakSignature = false;          ///< the last octet of the signature is altered

    std::function<void(base::Bytes&)> editTbs = {};  ///< on the finished tbsCertificate, before it is signed

    CertificateExtension* findExtension(std::string_view oid);
    void removeExtension(std::string_view oid);
};

using CertificateEdit = std::function<void(CertificateSpec&)>;

/// DER Certificate.
base::Bytes encodeCertificate(const CertificateSpec& spec, const crypto::RandomSource& random);

// Identifiers of extensions, and their values.
inline constexpr std::string_view authorityKeyIdOid = "2.5.29.35";
inline constexpr std::string_view subjectKeyIdOid = "2.5.29.14";
inline constexpr std::string_view keyUsageOid = "2.5.29.15";
inline constexpr std::string_view basicConstraintsOid = "2.5.29.19";
inline constexpr std::string_view extendedKeyUsageOid = "2.5.29.37";
inline constexpr std::string_view documentTypeListOid = "2.23.136.1.1.6.2";

/// Bits of keyUsage, the first one (digitalSignature) being 0x80.
inline constexpr std::uint8_t digitalSignatureUsage = 0x80;
inline constexpr std::uint8_t certificateAndCrlSignUsage = 0x06;

CertificateExtension keyUsage(std::uint8_t bits, bool critical = true);
CertificateExtension authorityKeyId(base::ByteSpan keyId);
/// Names issuer and serial only: without keyIdentifier.
CertificateExtension authorityKeyIdWithoutKeyId(base::ByteSpan issuerName, base::ByteSpan serial);
CertificateExtension subjectKeyIdExtension(base::ByteSpan keyId);
CertificateExtension basicConstraints(bool authority, std::optional<int> pathLength);
CertificateExtension extendedKeyUsage(std::string_view oid, bool critical = true);
CertificateExtension documentTypeList(const std::vector<std::string>& types);

/// C=, O=, [OU=,] CN= in this order.
struct NameSpec {
    std::string country = "UT";
    std::string organisation = "State of Utopia";
    std::string unit = {};
    std::string common = {};
    std::string serialNumber = {};
};
base::Bytes encodeName(const NameSpec& name);

/// A certificate revocation list in its parts.
struct CrlSpec {
    base::Bytes issuer = {};  ///< DER Name
    std::chrono::sys_seconds thisUpdate = {};
    std::chrono::sys_seconds nextUpdate = {};
    std::vector<base::Bytes> revokedSerials = {};  ///< content octets
    std::uint32_t number = 1;
    base::Bytes authorityKeyId = {};
    TestKey signingKey = {};
    crypto::SignatureScheme scheme = {};
    bool breakSignature = false;
};
base::Bytes encodeCrl(const CrlSpec& spec, const crypto::RandomSource& random);

}  // namespace rahdari::specimen
