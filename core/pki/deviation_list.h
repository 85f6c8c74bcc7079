#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/digest.h"
#include "core/pki/certificate.h"
#include "core/pki/signer_identity.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// What of the documents departs from the standard (ICAO Doc 9303-12 10.2).
struct DeviationDescription {
    std::string text;         ///< of the issuer, may be empty
    std::string oid;          ///< dotted
    base::Bytes parameters;   ///< as encoded; empty when absent
    base::Bytes nationalUse;  ///< as encoded; empty when absent

    bool operator==(const DeviationDescription&) const = default;
};

/// Which documents are meant - every part that is there must fit - and what is wrong with them.
struct DeviationEntry {
    std::string documentType;  ///< empty: any
    SignerIdentity signer;
    base::Bytes certificateHash;  ///< of the signer's certificate, by the list's hash
    std::optional<std::chrono::sys_seconds> firstIssued;
    std::optional<std::chrono::sys_seconds> lastIssued;
    std::vector<std::string> documentNumbers;  ///< empty: any
    std::vector<DeviationDescription> descriptions;

    bool operator==(const DeviationEntry&) const = default;
};

/// The content of a deviation list.
struct DeviationList {
    int version = 0;
    std::optional<crypto::DigestAlgorithm> hash;
    std::vector<DeviationEntry> entries;

    bool operator==(const DeviationList&) const = default;
};

inline constexpr std::string_view deviationListOid = "2.23.136.1.1.7";

/// Reads the content (inside the SignedData). @return Error 3101
base::Result<DeviationList> parseDeviationList(base::ByteSpan content);

/// "the certificate of the signer is encoded wrongly", or the OID where it is not known.
std::string deviationText(const DeviationDescription& description);

/// What is published of documents signed by this certificate, from every deviation list of the store. Entries that
/// name no signer are passed over: whether they fit cannot be told from the certificate.
/// @return Error 3110, 3111
base::Result<std::vector<DeviationDescription>> publishedDeviationsOf(const Certificate& certificate,
                                                                      const TrustStore& store);

}  // namespace rahdari::pki
