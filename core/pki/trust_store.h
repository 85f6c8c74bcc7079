#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// What a kept item is for.
enum class TrustKind : std::uint8_t {
    Csca,            ///< self-signed or link certificate of a country signing CA
    DocumentSigner,  ///< from a PKD or a single file; replaces or completes what EF.SOD holds
    MasterListSigner,
    SealSigner,  ///< signs visible digital seals
    SealCa,      ///< issues seal signers; a CSCA serves too
    Cvca,        ///< card-verifiable: trust point and link certificates for Terminal Authentication
    Dv,          ///< card-verifiable: document verifier
    Terminal,    ///< card-verifiable: this inspection system
    Crl,
    DefectList,
    DeviationList,
};

std::string_view toString(TrustKind kind);
std::optional<TrustKind> trustKindFromString(std::string_view word);

/// Where an item came from. Kept for ever.
struct Provenance {
    std::string source;  ///< what it stood in: "DE master list", "LDIF", "single certificate"
    std::string file;    ///< the name of the imported file, without folders
    base::Bytes fileSha256;
    std::chrono::sys_seconds importedAt;
    std::string voucher;  ///< who vouched for it: the list signer's subject, or the operator's word

    bool operator==(const Provenance&) const = default;
};

/// One item of the store. The same octets are kept once a kind, with every provenance they ever had, the first one
/// first.
struct TrustItem {
    TrustKind kind = TrustKind::Csca;
    base::Bytes der;     ///< the certificate, CRL or list, as imported
    base::Bytes sha256;  ///< its name in the store
    std::vector<Provenance> provenances;
    bool removed = false;  ///< by an operator: not used for checking any more, but still listed

    bool operator==(const TrustItem&) const = default;
};

/// What is looked for. Empty parts are not looked at.
struct TrustQuery {
    std::optional<TrustKind> kind;
    base::Bytes subjectKeyId;
    base::Bytes issuerKeyId;  ///< of CRLs and certificates: their AKI
    base::Bytes subject;      ///< canonical name, see certificate.h
    base::Bytes issuer;       ///< canonical name
    std::string country;      ///< two letters, case does not matter
    std::string holder;       ///< certificate holder reference of card-verifiable certificates
    bool withRemoved = false;
};

/// The port of the trust store. What is in it was verified before it was put in (trust_import.h).
/// Any thread may look; who writes is alone.
class TrustStore {
public:
    virtual ~TrustStore() = default;

    /// In the order of import. @return Error 3110 the store is damaged, 3111 another program holds it
    virtual base::Result<std::vector<TrustItem>> find(const TrustQuery& query) const = 0;

    /// Keeps items, all or none of them. @return how many were new; Error 3110, 3111, 1003 disk full
    virtual base::Result<std::size_t> add(const std::vector<TrustItem>& items) = 0;

    /// Marks an item as removed. @return whether there was one; Error 3110, 3111, 1003
    virtual base::Result<bool> remove(base::ByteSpan sha256) = 0;
};

}  // namespace rahdari::pki
