#pragma once

#include "core/base/bytes.h"
#include "core/lds/deviation.h"
#include "core/lds/lds_file.h"
#include "core/lds/security_object.h"
#include "core/pki/chain_link.h"
#include "core/pki/defect_list.h"
#include "core/pki/partial_result.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::pki {

/// Where BSI TR-03105-5.1 and BSI TR-03135-1 demand different things, or a post may want more than the field bears.
struct PassiveAuthenticationRules {
    /// TR-03105-5.1 LDS_H_60/61: a DS certificate without AKI fails. TR-03135-1 (default): look for the CSCA by name.
    bool authorityKeyIdRequired = false;
};

/// What is judged.
struct PassiveAuthenticationInput {
    /// The files as read. EF.SOD, EF.COM, data groups, EF.CardSecurity, EF.CardAccess; any may be absent.
    std::map<lds::LdsFile, base::Bytes> files;
    std::chrono::sys_seconds checkedAt;  ///< from a reliable clock, or the day a trainer sets
    PassiveAuthenticationRules rules;

    /// The assignment table of TR-03135-1 5.6.4.5: issuing state as in the MRZ without fillers ("D", "UTO") to the two
    /// upper-case letters of certificates. The caller fills it from models/countries/states.tsv.
    std::map<std::string, std::string> stateCodes;
};

/// The integrity of one data group (TR-03135-1 5.6.4.4).
enum class DataGroupState : std::uint8_t {
    Identical,
    NotIdentical,
    PresentNotRead,  ///< EF.SOD has a hash, and the group was not read
    NotPresent,      ///< read, or listed in EF.COM, but EF.SOD has no hash for it
    NonConformant,   ///< identical or not, its encoding breaks the standard
    Aborted,
};

/// The partial results over one security object (EF.SOD or EF.CardSecurity), cut as BSI TR-03135-1 v2.5 5.6.4 cuts
/// them. Every part is always there.
struct SecurityObjectResult {
    PartialResult hash;         ///< 5.6.4.2: messageDigest attribute against the content
    PartialResult signature;    ///< 5.6.4.2
    PartialResult dsSignature;  ///< 5.6.4.3.3
    PartialResult validity;     ///< 5.6.4.3.4: DS and CSCA
    PartialResult dsRevocation;
    PartialResult trust;           ///< trust status of the DS: successful = trusted, failed = not trusted
    std::vector<ChainLink> chain;  ///< DS first; as far as it was found

    bool operator==(const SecurityObjectResult&) const = default;
};

/// Evidence: Passive Authentication.
struct PassiveAuthentication {
    bool performed = false;  ///< there was a chip or a dump
    SecurityObjectResult sod;
    std::optional<SecurityObjectResult> cardSecurity;  ///< when EF.CardSecurity was read
    std::optional<lds::SecurityObject> securityObject;
    PartialResult comAgainstSod;  ///< 5.6.4.4
    PartialResult integrity;      ///< 5.6.4.4, over all data groups
    std::map<int, DataGroupState> dataGroups;
    std::map<int, std::string> dataGroupReasons;
    PartialResult cardSecurityAgainstCardAccess;
    PartialResult issuingState;  ///< 5.6.4.5: DG1 against DS
    std::vector<lds::Deviation> deviations;
    std::vector<KnownDefect> knownDefects;  ///< of the signer's documents; those of AA and CA are for their checks
    std::vector<std::string> defects;       ///< known defects of the issuer that were applied, one sentence each

    bool operator==(const PassiveAuthentication&) const = default;
};

/// Performs Passive Authentication. Pure but for looking into the store; never ends early: what cannot be judged is
/// *undetermined* with its reason. Any thread.
PassiveAuthentication authenticatePassively(const PassiveAuthenticationInput& input, const TrustStore& store);

}  // namespace rahdari::pki
