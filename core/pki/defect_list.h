#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/pki/certificate.h"
#include "core/pki/signer_identity.h"
#include "core/pki/trust_store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// The known defects of BSI TR-03129-2 7.
enum class DefectType : std::uint8_t {
    CertificateRevoked,       ///< status: why, 0-5 or 32
    CertificateReplaced,      ///< replacement: the certificate to use instead
    ChipAuthKeyRevoked,       ///< the keys of Chip Authentication are compromised
    ActiveAuthKeyRevoked,     ///< the keys of Active Authentication are compromised
    ProtocolFailure,          ///< status: which authentication protocols are known to fail, 0-6
    ValidityPeriodIncorrect,  ///< status: whose, 0-2
    DataGroupMalformed,       ///< dataGroups: which
    SodInvalid,               ///< status: what of EF.SOD is wrong, 0-4 or 32
    ComSodDiscrepancy,
    WrongSignerIdentifier,  ///< correctedSigner: the identifier EF.SOD should hold
    IssuingCountry,         ///< country: the right one
    DocumentDefect,         ///< of the physical document or of another file; see the OID
    Other,
};

std::string_view toString(DefectType type);

/// One known defect of the documents of one signer.
struct KnownDefect {
    DefectType type = DefectType::Other;
    std::string oid;              ///< dotted
    std::optional<int> status;    ///< ENUMERATED parameter
    std::vector<int> dataGroups;  ///< DataGroupMalformed
    base::Bytes replacement;      ///< CertificateReplaced: DER
    std::optional<SignerIdentity> correctedSigner;
    std::string country;      ///< IssuingCountry
    base::Bytes parameters;   ///< as encoded, whatever they are
    std::string description;  ///< of the issuer, may be empty

    bool operator==(const KnownDefect&) const = default;
};

/// The documents that share a signer, and what is wrong with them.
struct DefectEntry {
    SignerIdentity signer;
    base::Bytes certificateHash;  ///< of the DER by the list's hash; empty when absent
    std::vector<KnownDefect> defects;

    bool operator==(const DefectEntry&) const = default;
};

/// The content of a defect list.
struct DefectList {
    int version = 0;  ///< 0: v1, 1: v2
    std::optional<crypto::DigestAlgorithm> hash;
    std::vector<DefectEntry> entries;

    bool operator==(const DefectList&) const = default;
};

inline constexpr std::string_view defectListOid = "0.4.0.127.0.7.3.1.5";

/// Reads the content (inside the SignedData). Defects of unknown kinds are kept as Other. @return Error 3101
base::Result<DefectList> parseDefectList(base::ByteSpan content);

/// Whether an entry speaks of this certificate: every part of the entry that is there must fit, and one must be.
bool concerns(const DefectEntry& entry, const DefectList& list, const Certificate& certificate);

/// The known defects of documents signed by this certificate, from every defect list of the store (their signatures
/// were verified on import). Where lists of one signer follow each other, only the newest counts.
/// @return Error 3110, 3111
base::Result<std::vector<KnownDefect>> knownDefectsOf(const Certificate& certificate, const TrustStore& store);

}  // namespace rahdari::pki
