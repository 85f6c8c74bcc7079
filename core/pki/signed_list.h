#pragma once

#include "core/base/result.h"
#include "core/pki/anchor_search.h"
#include "core/pki/certificate.h"
#include "core/pki/signed_data.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// What a kind of signed list demands of its signer.
struct SignedListRules {
    std::string_view what;         ///< "master list", for sentences
    std::string_view contentType;  ///< dotted
    std::string_view signerUsage;  ///< extended key usage of the signer; empty: none is demanded
};

inline constexpr SignedListRules masterListRules{"master list", "2.23.136.1.1.2", "2.23.136.1.1.3"};
inline constexpr SignedListRules deviationListRules{"deviation list", "2.23.136.1.1.7", "2.23.136.1.1.8"};
inline constexpr SignedListRules defectListRules{"defect list", "0.4.0.127.0.7.3.1.5", ""};

/// A list whose signature holds and whose signer leads to an anchor.
struct VerifiedList {
    base::Bytes content;
    Certificate signer;
    std::vector<Certificate> intermediates;  ///< that came with the list, from the signer upwards
    std::optional<std::chrono::sys_seconds> signingTime;
    std::vector<std::string> remarks;  ///< departures from the standard, and what has expired since

    bool operator==(const VerifiedList&) const = default;
};

/// Verifies the signature over a list, the signer's certificate up to an anchor, its usage, its validity - now, or when
/// it signed, if it has expired since - and that no CRL of the store revokes it. A CSCA that came with the list counts
/// only when it is an anchor itself or leads to one.
/// @return Error 3101 malformed or another kind of list, 3102 signature wrong, 3103 the signer is not to be trusted
///         (its advice names the CSCA that is needed), 3104 not signed at all, 3105, 3110, 3111
base::Result<VerifiedList> verifySignedList(const SignedData& signedData, const SignedListRules& rules,
                                            AnchorSearch& anchors, const TrustStore& store,
                                            std::chrono::sys_seconds now);

}  // namespace rahdari::pki
