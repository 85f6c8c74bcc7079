#include "core/seal/seal_checks.h"

#include "core/base/error_code.h"
#include "core/seal/seal_verification.h"

#include <algorithm>
#include <array>
#include <string>

namespace rahdari::seal {

namespace {

using check::CheckResult;
using check::Outcome;

constexpr std::array worstFirst{Outcome::Failed, Outcome::Aborted, Outcome::Undetermined, Outcome::Successful,
                                Outcome::NotSupported};

CheckResult resultOf(const std::string& id, const PartialResult& part)
{
    switch (part.outcome) {
    case Outcome::Successful: return CheckResult::successful(id, part.reason);
    case Outcome::Failed: return CheckResult::failed(id, part.reason);
    case Outcome::Undetermined: return CheckResult::undetermined(id, part.reason);
    case Outcome::NotSupported: return CheckResult::notSupported(id, part.reason);
    default: return CheckResult::aborted(id, {toInt(base::ErrorCode::Unexpected), part.reason, ""});
    }
}

const SealVerification* worst(const SealVerifications& verifications, PartialResult SealResults::*part)
{
    for (const Outcome outcome : worstFirst) {
        const auto found =
            std::find_if(verifications.seals.begin(), verifications.seals.end(),
                         [&](const SealVerification& seal) { return (seal.results.*part).outcome == outcome; });
        if (found != verifications.seals.end()) {
            return &*found;
        }
    }
    return nullptr;
}

CheckResult checkPart(const check::Evidence& evidence, const std::string& id, PartialResult SealResults::*part)
{
    const auto verifications = evidence.find<SealVerifications>();
    const SealVerification* seal = verifications ? worst(*verifications, part) : nullptr;
    if (seal == nullptr) {
        return CheckResult::notSupported(id, "there is no digital seal on the page");
    }
    CheckResult result = resultOf(id, seal->results.*part);
    if (!seal->outlinePx.empty()) {
        result.withRegion({seal->light, seal->outlinePx, std::nullopt, "digital seal"});
    }
    return result;
}

}  // namespace

CheckResult checkSealPresence(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.presence", &SealResults::presence);
}

CheckResult checkSealTechnology(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.technology", &SealResults::technology);
}

CheckResult checkSealConversion(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.conversion", &SealResults::conversion);
}

CheckResult checkSealStructure(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.structure", &SealResults::structure);
}

CheckResult checkSealSemantics(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.semantics", &SealResults::semantics);
}

CheckResult checkSealMrzCheckDigits(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.mrz_check_digits", &SealResults::mrzCheckDigits);
}

CheckResult checkSealSignerSignature(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.signer_signature", &SealResults::signerSignature);
}

CheckResult checkSealSignerValidity(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.signer_validity", &SealResults::signerValidity);
}

CheckResult checkSealAuthorityValidity(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.authority_validity", &SealResults::authorityValidity);
}

CheckResult checkSealSignerTrust(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.signer_trust", &SealResults::signerTrust);
}

CheckResult checkSealSignature(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.signature", &SealResults::signature);
}

CheckResult checkSealDigest(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.digest", &SealResults::digest);
}

CheckResult checkSealMrzSignerIssuer(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.mrz_signer_issuer", &SealResults::mrzSignerIssuer);
}

CheckResult checkSealMrzSignerSubject(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.mrz_signer_subject", &SealResults::mrzSignerSubject);
}

CheckResult checkSealSubjectIssuer(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    return checkPart(evidence, "seal.subject_issuer", &SealResults::subjectIssuer);
}

}  // namespace rahdari::seal
