#pragma once

#include "core/lds/deviation.h"
#include "core/pki/certificate.h"
#include "core/pki/partial_result.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::pki {

/// How the issuer of a certificate is looked for among the kept CAs.
struct IssuerSearchRules {
    TrustKind kind = TrustKind::Csca;
    std::chrono::sys_seconds checkedAt;   ///< of several certificates of one key, one valid then is taken
    bool authorityKeyIdRequired = false;  ///< without an AKI it fails (TR-03105-5.1 LDS_H_60/61)
    std::string correctedCountry;         ///< upper case, from a defect list; empty: the certificate's own is right
};

/// A kept CA whose key made the signature.
struct FoundIssuer {
    Certificate certificate;
    std::vector<Provenance> provenances;
};

struct IssuerSearch {
    PartialResult signature;  ///< BSI TR-03135-1 5.6.4.3.3
    std::optional<FoundIssuer> issuer;
    std::vector<lds::Deviation> deviations;
};

/// Looks for the CA that issued a certificate: by AKI and SKI with the countries compared; by name, every candidate
/// tried, where that finds nothing, and then it cannot fail. Link certificates serve as any other; their own signature
/// is not looked at. No CA at hand: undetermined; store out of order: aborted.
IssuerSearch findIssuer(const Certificate& certificate, const IssuerSearchRules& rules, const TrustStore& store);

}  // namespace rahdari::pki
