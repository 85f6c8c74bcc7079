#pragma once

#include "core/base/bytes.h"
#include "core/check/outcome.h"
#include "core/image/geometry.h"
#include "core/image/light.h"
#include "core/pki/partial_result.h"
#include "core/pki/passive_authentication.h"
#include "core/pki/trust_store.h"
#include "core/seal/barcode.h"
#include "core/seal/seal_content.h"

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::seal {

using pki::PartialResult;

/// The partial results over one seal, cut as BSI TR-03135-1 v2.5 5.9 cuts them. Every part is always there.
struct SealResults {
    PartialResult presence;           ///< 5.9.1.1.1
    PartialResult technology;         ///< 5.9.1.1.2
    PartialResult conversion;         ///< 5.9.1.1.3
    PartialResult structure;          ///< 5.9.1.2.1
    PartialResult semantics;          ///< 5.9.1.2.2
    PartialResult mrzCheckDigits;     ///< 5.9.1.2.3
    PartialResult signerSignature;    ///< 5.9.1.3.1: a kept authority signed the signer's certificate
    PartialResult signerValidity;     ///< 5.9.1.3.2
    PartialResult authorityValidity;  ///< 5.9.1.3.3
    PartialResult signerTrust;        ///< 5.9.1.3.4: successful = trusted, failed = not trusted
    PartialResult signature;          ///< 5.9.1.4.1
    PartialResult digest;             ///< 5.9.1.4.2
    PartialResult mrzSignerIssuer;    ///< 5.9.1.5.1
    PartialResult mrzSignerSubject;   ///< 5.9.1.5.2
    PartialResult subjectIssuer;      ///< 5.9.1.5.3

    bool operator==(const SealResults&) const = default;
};

/// A partial result with the id of its check and its clause.
struct SealResultPart {
    std::string_view id;      ///< "seal.signature"
    std::string_view clause;  ///< "TR-03135-1 5.9.1.4.1"
    std::string_view title;   ///< for people
    PartialResult SealResults::*part = nullptr;
};

/// All parts in the order of the guideline.
const std::array<SealResultPart, 15>& sealResultParts();

/// Evidence: one seal, taken apart and judged. What it says is personal data: never log it.
struct SealVerification {
    std::string symbology;       ///< of the code it was printed in; empty when it did not come from a picture
    image::PolygonPx outlinePx;  ///< where it stands on the page; empty when it did not come from a picture
    image::Light light = image::Light::White;
    SealContent content;                ///< what it says; as far as it could be read
    std::vector<pki::ChainLink> chain;  ///< "seal signer", then "seal CA"; as far as it was found
    SealResults results;

    bool operator==(const SealVerification&) const = default;

    /// The outcomes of all parts together: any failed, else any aborted, else any undetermined, else one successful.
    check::Outcome outcome() const;
};

/// Evidence: every seal on the page; empty after a search that found none.
struct SealVerifications {
    std::vector<SealVerification> seals;

    bool operator==(const SealVerifications&) const = default;
};

/// What a verification needs beside the seal.
struct SealVerificationSettings {
    std::chrono::sys_seconds checkedAt;  ///< from a reliable clock, or the day a trainer sets
    /// Issuing state as in an MRZ without fillers ("D", "UTO") to the two upper-case letters of certificates
    /// (models/countries/states.tsv).
    std::map<std::string, std::string> stateCodes;
};

/// Whether the octets of a code are those of a seal, be it a broken one. Other codes on a page are no seals.
bool looksLikeSeal(base::ByteSpan octets);

/// Judges the octets of one seal: binary (ICAO Doc 9303-13, BSI TR-03137-1) or JSON (VDS-NC). Never ends early: what
/// cannot be judged is *undetermined* or *not supported* with its reason.
/// @param symbology  of the code it was printed in ("Data Matrix"); empty when that is not known
/// @param store      signers of seals (TrustKind::SealSigner), their authorities (SealCa, Csca) and revocation lists
SealVerification verifySeal(base::ByteSpan octets, std::string_view symbology, const pki::TrustStore& store,
                            const SealVerificationSettings& settings);

/// Judges every seal among the barcodes of a page, in their order.
SealVerifications verifySeals(const Barcodes& barcodes, const pki::TrustStore& store,
                              const SealVerificationSettings& settings);

/// The lines of the MRZ inside a seal, filled up to their format's width; empty when it holds none. Personal data.
/// For the comparison with the page's own (TR-03135-1 5.7.7): of a visa only the first 28 characters of the second
/// line stand in a seal, see SealMrz::lastLineLength.
std::optional<SealMrz> sealMrz(const SealVerification& seal);

}  // namespace rahdari::seal
