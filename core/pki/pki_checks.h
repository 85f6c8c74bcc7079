#pragma once

#include "core/check/check_entry.h"

namespace rahdari::pki {

// Checks over the evidence `PassiveAuthentication` (BSI TR-03135-1 v2.5 5.6.4.2 to 5.6.4.5). Where nothing was
// performed, because there is no chip, each is *not supported* with the reason "no chip was read".

/// `chip.pa.sod_hash`, 5.6.4.2.2: the signed digest is that of EF.SOD's content.
check::CheckResult checkSodHash(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pa.sod_signature`, 5.6.4.2.2: the DS's key signed EF.SOD.
check::CheckResult checkSodSignature(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pa.ds_signature`, 5.6.4.3.3: a kept CSCA signed the DS certificate.
check::CheckResult checkDsSignature(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pa.validity`, 5.6.4.3.4: DS and CSCA are valid at the time of checking.
check::CheckResult checkCertificateValidity(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pa.ds_revocation`, 5.6.4.3.5.
check::CheckResult checkRevocation(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pa.trust`, 5.6.4.3.6: successful = trusted, failed = not trusted.
check::CheckResult checkTrust(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pa.com_sod`, 5.6.4.4.1: EF.COM and EF.SOD name the same data groups.
check::CheckResult checkComAgainstSod(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pa.dg_integrity`, 5.6.4.4.2: one finding for each data group.
check::CheckResult checkDataGroupIntegrity(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pa.card_security`, 5.6.4.2 and 5.6.4.3 over EF.CardSecurity, and its content against EF.CardAccess. Not
/// supported when the chip has no EF.CardSecurity.
check::CheckResult checkCardSecurity(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `chip.pa.issuing_state`, 5.6.4.5: the state of DG1 is that of the DS certificate.
check::CheckResult checkIssuingState(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::pki
