#pragma once

#include "core/base/bytes.h"
#include "core/lds/tlv.h"
#include "core/pki/certificate.h"
#include "core/pki/distinguished_name.h"

#include <optional>
#include <string>

namespace rahdari::pki {

/// Which document signer certificate a list means: by issuer and serial number, or by its key identifier.
struct SignerIdentity {
    std::optional<DistinguishedName> issuer;
    base::Bytes serial;        ///< content octets of the INTEGER; empty with a key identifier
    base::Bytes subjectKeyId;  ///< empty with issuer and serial

    bool empty() const { return !issuer && subjectKeyId.empty(); }
    bool operator==(const SignerIdentity&) const = default;
};

/// Reads a SignerIdentifier (RFC 5652 5.3) whatever its tag: a name and a serial number inside, or a key identifier,
/// bare or wrapped. @return none where it is neither
std::optional<SignerIdentity> readSignerIdentity(const lds::Tlv& identifier);

/// Whether this certificate is the one that is meant; an empty identity means none.
bool isMeant(const SignerIdentity& identity, const Certificate& certificate);

/// The next object of a list: the dotted OID of a hash algorithm, bare or in an AlgorithmIdentifier.
std::optional<std::string> readDigestName(lds::TlvReader& reader);

}  // namespace rahdari::pki
