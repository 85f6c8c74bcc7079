#pragma once

#include "core/pki/security_object_check.h"

#include <optional>

namespace rahdari::pki {

/// Judges the certificate that signed a file (BSI TR-03135-1 5.6.4.3): its issuer's signature, validity, revocation,
/// trust, and the chain. Reads `judgement.signer` and `judgement.defects`, writes the rest.
void judgeSigner(SecurityObjectJudgement& judgement, const PassiveAuthenticationRules& rules,
                 std::chrono::sys_seconds checkedAt, const TrustStore& store);

}  // namespace rahdari::pki
