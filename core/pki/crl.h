#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/signature.h"
#include "core/pki/certificate.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::pki {

/// One revoked certificate of a CRL.
struct RevokedCertificate {
    base::Bytes serial;  ///< content octets of the INTEGER
    std::chrono::sys_seconds revokedAt;
    std::optional<int> reason;  ///< CRLReason (RFC 5280 5.3.1)

    bool operator==(const RevokedCertificate&) const = default;
};

/// A certificate revocation list (RFC 5280 5, profile of ICAO Doc 9303-12).
struct Crl {
    base::Bytes der;
    base::Bytes tbs;  ///< the octets that are signed
    DistinguishedName issuer;
    base::Bytes authorityKeyId;  ///< empty when absent
    std::chrono::sys_seconds thisUpdate;
    std::optional<std::chrono::sys_seconds> nextUpdate;
    AlgorithmIdentifier algorithm;
    base::Bytes signature;
    std::vector<RevokedCertificate> revoked;

    bool operator==(const Crl&) const = default;
};

/// Reads DER. @return Error 3100 which part is missing or malformed
base::Result<Crl> parseCrl(base::ByteSpan der);

/// Whether this key made the CRL's signature. @return true, false, or Error 3105
base::Result<bool> isSignedBy(const Crl& crl, const crypto::PublicKey& key);

/// Whether this certificate's key made the CRL's signature. @return true, false, or Error 3105, 3106
base::Result<bool> isSignedBy(const Crl& crl, const Certificate& issuer);

/// What is known of a certificate's revocation.
enum class RevocationState : std::uint8_t {
    Unknown,  ///< no CRL of its issuer at hand
    Good,     ///< a CRL is there and does not name it
    Revoked,
};

struct Revocation {
    RevocationState state = RevocationState::Unknown;
    std::optional<std::chrono::sys_seconds> revokedAt;
    std::optional<int> reason;
    std::optional<std::chrono::sys_seconds> thisUpdate;  ///< of the CRL that was used
    bool outdated = false;  ///< the CRL should have been replaced by now; what it revokes stays revoked

    bool operator==(const Revocation&) const = default;
};

/// Looks a certificate up in the store's CRLs: those signed by its issuer's key, or by another key of an issuer of the
/// same name. The newest of them decides; a certificate that any of them revokes is revoked.
/// @param issuer  the certificate's issuer as the chain has it; null when it is not known
/// @return Error 3110, 3111
base::Result<Revocation> isRevoked(const Certificate& certificate, const Certificate* issuer, const TrustStore& store,
                                   std::chrono::sys_seconds at);

}  // namespace rahdari::pki
