#pragma once

#include "tests/conformance/conformance_case.h"

#include "core/specimen/cv_certificate_spec.h"
#include "core/specimen/test_key.h"
#include "core/specimen/utopian_authority.h"

#include <functional>
#include <string>
#include <string_view>

namespace rahdari::conformance {

// The fictitious state's authorities, made once in a process, and the two setups all cases are made from.

/// The day on which everything is inspected.
std::chrono::sys_days inspectionDay();

/// CSCA with a key on brainpoolP384r1, card-verifying CA with one on brainpoolP256r1.
const specimen::UtopianAuthority& ecAuthority();

/// CSCA with RSA, 2048 bit.
const specimen::UtopianAuthority& rsaAuthority();

/// CSCA with DSA. @param group  of specimen::dsaSpec()
const specimen::UtopianAuthority& dsaAuthority(const std::string& group, crypto::DigestAlgorithm digest);

/// As ecAuthority(), and a card-verifying CA of this kind.
const specimen::UtopianAuthority& cvAuthority(const specimen::KeySpec& key, std::string_view algorithm);

/// A document signer; the same wish gives the same one without making its key again. Not for wishes with an edit.
const specimen::IssuedCertificate& documentSigner(const specimen::UtopianAuthority& authority,
                                                  const specimen::DsWish& wish);

/// A TD3 passport with BAC (the plan's CFG.DFLT without EAC), DG1 and DG2, and a post that trusts its state.
Setup plainSetup(const specimen::UtopianAuthority& authority = ecAuthority());

/// A TD3 passport with BAC, Chip and Terminal Authentication, DG1 to DG4 and DG14 (CFG.DFLT.EAC), and a post that may
/// read the fingers and the irises.
Setup extendedSetup(const specimen::UtopianAuthority& authority = ecAuthority());

/// As extendedSetup(), opened with PACE (ECDH-GM-AES-128) instead of BAC.
Setup paceSetup(const specimen::UtopianAuthority& authority = ecAuthority());

/// Changes the octets of a finished file; EF.SOD agrees with them.
void editFile(Setup& setup, lds::LdsFile file, std::function<void(base::Bytes&)> change);

/// The same, and EF.SOD still tells of the file as it was.
void editFileAfterHashing(Setup& setup, lds::LdsFile file, std::function<void(base::Bytes&)> change);

/// Adds to the length in the head of a data object whose tag takes one octet.
std::function<void(base::Bytes&)> lengthened(int by);

/// Puts another octet in place of the one-octet tag a file begins with.
std::function<void(base::Bytes&)> retagged(std::uint8_t tag);

}  // namespace rahdari::conformance
