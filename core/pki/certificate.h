#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/signature.h"
#include "core/pki/algorithm_identifier.h"
#include "core/pki/distinguished_name.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// The bits of keyUsage by their numbers (RFC 5280 4.2.1.3).
enum class KeyUsageBit : std::uint8_t {
    DigitalSignature = 0,
    ContentCommitment = 1,
    KeyEncipherment = 2,
    DataEncipherment = 3,
    KeyAgreement = 4,
    KeyCertSign = 5,
    CrlSign = 6,
    EncipherOnly = 7,
    DecipherOnly = 8,
};

struct KeyUsage {
    bool critical = false;
    std::uint16_t bits = 0;  ///< bit n stands for 1 << n

    bool has(KeyUsageBit bit) const { return ((bits >> static_cast<unsigned>(bit)) & 1U) != 0; }
    bool operator==(const KeyUsage&) const = default;
};

struct BasicConstraints {
    bool critical = false;
    bool ca = false;
    std::optional<std::uint32_t> pathLength;

    bool operator==(const BasicConstraints&) const = default;
};

struct CertificateExtension {
    std::string oid;  ///< dotted
    bool critical = false;
    base::Bytes value;  ///< inside the OCTET STRING

    bool operator==(const CertificateExtension&) const = default;
};

/// An X.509 certificate as its octets say, nothing corrected. An own reading, because OpenSSL's refuses what the field
/// uses and is slow over explicit curves: the key is left alone until somebody asks for it.
struct Certificate {
    base::Bytes der;
    base::Bytes tbs;              ///< the octets that are signed
    int version = 0;              ///< 1, 2, 3
    base::Bytes serial;           ///< the content octets of the INTEGER: big-endian, two's complement
    bool negativeSerial = false;  ///< found in the field, against RFC 5280 4.1.2.2
    AlgorithmIdentifier innerAlgorithm;
    AlgorithmIdentifier outerAlgorithm;
    DistinguishedName issuer;
    DistinguishedName subject;
    std::chrono::sys_seconds notBefore;
    std::chrono::sys_seconds notAfter;
    base::Bytes subjectPublicKeyInfo;
    base::Bytes signature;  ///< without the count of unused bits

    base::Bytes subjectKeyId;        ///< empty when absent
    base::Bytes authorityKeyId;      ///< empty when absent or without keyIdentifier
    bool hasAuthorityKeyId = false;  ///< the extension is there, with or without keyIdentifier
    std::optional<KeyUsage> keyUsage;
    std::optional<BasicConstraints> basicConstraints;
    std::vector<std::string> extendedKeyUsages;  ///< dotted
    std::vector<std::string> documentTypes;      ///< ICAO documentTypeList 2.23.136.1.1.6.2: "P", "I", ...
    bool nameChange = false;                     ///< ICAO nameChange 2.23.136.1.1.6.1 is there
    std::vector<CertificateExtension> extensions;
    std::vector<std::string> brokenExtensions;  ///< dotted; those above that are there but cannot be decoded

    bool operator==(const Certificate&) const = default;

    /// Issuer and subject have the same name. With an AKI other than the SKI it is a link certificate all the same.
    bool isSelfIssued() const { return issuer.isSame(subject); }

    /// The serial number as people compare it: hexadecimal without leading zero octets; "-" before a negative one.
    std::string serialHex() const;

    base::Bytes sha256() const;
};

/// Reads DER; BER inside is taken where it does no harm. What RFC 5280 demands and is missing (serial number, names,
/// validity, key, algorithms, signature) is an error; extensions that cannot be decoded are kept and named.
/// @return Error 3100 which part is missing or malformed
base::Result<Certificate> parseCertificate(base::ByteSpan der);

/// The scheme of the outer signature algorithm. @return Error 3105
base::Result<crypto::SignatureScheme> signatureSchemeOf(const Certificate& certificate);

/// The certificate's key. @return Error 3106
base::Result<crypto::PublicKey> publicKeyOf(const Certificate& certificate);

/// Whether this key made the certificate's signature. Looks at the signature only: neither names nor dates.
/// @return true, false, or Error 3105 when the algorithm is not supported or does not fit the key
base::Result<bool> isSignedBy(const Certificate& certificate, const crypto::PublicKey& key);

/// As above with the key of another certificate. @return also Error 3106
base::Result<bool> isSignedBy(const Certificate& certificate, const Certificate& issuer);

/// Whether two INTEGERs mean the same number: leading zero octets do not matter.
bool isSameSerial(base::ByteSpan one, base::ByteSpan other);

}  // namespace rahdari::pki
