#pragma once

#include "core/base/bytes.h"
#include "core/lds/deviation.h"
#include "core/pki/defect_list.h"
#include "core/pki/passive_authentication.h"
#include "core/pki/signed_data.h"
#include "core/pki/trust_store.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// A signed file of the chip.
struct SecurityObjectFile {
    std::string name;              ///< "EF.SOD", for sentences and deviations
    std::string deviationPrefix;   ///< "sod"
    std::string_view contentType;  ///< dotted, as it should be
    base::ByteSpan contentInfo;    ///< the CMS structure
};

/// What is to be said of it, and what the parts of Passive Authentication that follow need.
struct SecurityObjectJudgement {
    SecurityObjectResult result;
    std::optional<base::Bytes> content;  ///< what is signed, whether rightly or not
    std::optional<Certificate> signer;   ///< the DS certificate, or its replacement from a defect list
    std::vector<KnownDefect> defects;    ///< of the signer's documents
    std::vector<std::string> appliedDefects;
    std::vector<lds::Deviation> deviations;

    /// Hash and signature are right: the content is as its signer signed it.
    bool isVerified() const { return result.hash.isSuccessful() && result.signature.isSuccessful(); }
};

/// Judges a signed file as BSI TR-03135-1 5.6.4.2 and 5.6.4.3 cut it. Never ends early.
SecurityObjectJudgement judgeSecurityObject(const SecurityObjectFile& file, const PassiveAuthenticationRules& rules,
                                            std::chrono::sys_seconds checkedAt, const TrustStore& store);

/// Every part *undetermined*, or *failed*, for one reason: the file was not read, or is none.
SecurityObjectResult unreadable(check::Outcome outcome, const std::string& reason);

/// The country that a defect list gives in the place of the certificate's, in upper case; empty where none does.
std::string correctedCountry(const std::vector<KnownDefect>& defects);

/// The known defect of a type, or null.
const KnownDefect* findDefect(const std::vector<KnownDefect>& defects, DefectType type);

}  // namespace rahdari::pki
