#include "core/seal/seal_verification.h"

#include <algorithm>

namespace rahdari::seal {

using check::Outcome;

const std::array<SealResultPart, 15>& sealResultParts()
{
    static const std::array<SealResultPart, 15> parts{{
        {"seal.presence", "TR-03135-1 5.9.1.1.1", "Presence of a digital seal", &SealResults::presence},
        {"seal.technology", "TR-03135-1 5.9.1.1.2", "Technology of the digital seal", &SealResults::technology},
        {"seal.conversion", "TR-03135-1 5.9.1.1.3", "Conversion of the digital seal", &SealResults::conversion},
        {"seal.structure", "TR-03135-1 5.9.1.2.1", "Structure of the digital seal", &SealResults::structure},
        {"seal.semantics", "TR-03135-1 5.9.1.2.2", "Semantics of the digital seal", &SealResults::semantics},
        {"seal.mrz_check_digits", "TR-03135-1 5.9.1.2.3", "Check digits of the MRZ in the seal",
         &SealResults::mrzCheckDigits},
        {"seal.signer_signature", "TR-03135-1 5.9.1.3.1", "Signature of the seal signer's certificate",
         &SealResults::signerSignature},
        {"seal.signer_validity", "TR-03135-1 5.9.1.3.2", "Validity of the seal signer's certificate",
         &SealResults::signerValidity},
        {"seal.authority_validity", "TR-03135-1 5.9.1.3.3", "Validity of the seal authority's certificate",
         &SealResults::authorityValidity},
        {"seal.signer_trust", "TR-03135-1 5.9.1.3.4", "Trust in the seal signer", &SealResults::signerTrust},
        {"seal.signature", "TR-03135-1 5.9.1.4.1", "Signature of the digital seal", &SealResults::signature},
        {"seal.digest", "TR-03135-1 5.9.1.4.2", "Digest of the digital seal", &SealResults::digest},
        {"seal.mrz_signer_issuer", "TR-03135-1 5.9.1.5.1", "MRZ in the seal against the signer's issuer",
         &SealResults::mrzSignerIssuer},
        {"seal.mrz_signer_subject", "TR-03135-1 5.9.1.5.2", "MRZ in the seal against the signer",
         &SealResults::mrzSignerSubject},
        {"seal.subject_issuer", "TR-03135-1 5.9.1.5.3", "Seal signer against its issuer", &SealResults::subjectIssuer},
    }};
    return parts;
}

Outcome SealVerification::outcome() const
{
    const auto any = [this](Outcome wanted) {
        return std::any_of(sealResultParts().begin(), sealResultParts().end(),
                           [&](const SealResultPart& part) { return (results.*part.part).outcome == wanted; });
    };
    for (const Outcome outcome : {Outcome::Failed, Outcome::Aborted, Outcome::Undetermined, Outcome::Successful}) {
        if (any(outcome)) {
            return outcome;
        }
    }
    return Outcome::NotSupported;
}

std::optional<SealMrz> sealMrz(const SealVerification& seal) { return seal.content.mrz; }

}  // namespace rahdari::seal
