#pragma once

#include "core/check/check_entry.h"

namespace rahdari::seal {

// Checks over the evidence `SealVerifications` (BSI TR-03135-1 v2.5 5.9). With several seals on the page the worst one
// speaks. Where the page has no seal, each is *not supported* with the reason "there is no digital seal on the page".

/// `seal.presence`, 5.9.1.1.1. Not supported where none is found: which documents must have one is not known.
check::CheckResult checkSealPresence(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.technology`, 5.9.1.1.2: the code is of the sort the seal's profile wants.
check::CheckResult checkSealTechnology(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.conversion`, 5.9.1.1.3: the code could be turned into octets.
check::CheckResult checkSealConversion(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.structure`, 5.9.1.2.1: header, features and signature are built as the standard wants.
check::CheckResult checkSealStructure(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.semantics`, 5.9.1.2.2: the features the profile demands are there, with lengths and characters it allows.
check::CheckResult checkSealSemantics(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.mrz_check_digits`, 5.9.1.2.3: every check digit of the MRZ inside the seal.
check::CheckResult checkSealMrzCheckDigits(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.signer_signature`, 5.9.1.3.1: a kept authority signed the certificate of the seal's signer.
check::CheckResult checkSealSignerSignature(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.signer_validity`, 5.9.1.3.2: the signer's certificate is valid at the time of checking.
check::CheckResult checkSealSignerValidity(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.authority_validity`, 5.9.1.3.3: so is its authority's.
check::CheckResult checkSealAuthorityValidity(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.signer_trust`, 5.9.1.3.4: successful = trusted, failed = not trusted.
check::CheckResult checkSealSignerTrust(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.signature`, 5.9.1.4.1: the signer's key signed the seal.
check::CheckResult checkSealSignature(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.digest`, 5.9.1.4.2. Not supported: no known seal carries a digest of its own.
check::CheckResult checkSealDigest(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.mrz_signer_issuer`, 5.9.1.5.1: the issuing state of the seal's MRZ against the issuer of the signer.
check::CheckResult checkSealMrzSignerIssuer(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.mrz_signer_subject`, 5.9.1.5.2: the issuing state of the seal's MRZ against the signer.
check::CheckResult checkSealMrzSignerSubject(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `seal.subject_issuer`, 5.9.1.5.3: the signer's country against its issuer's.
check::CheckResult checkSealSubjectIssuer(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::seal
