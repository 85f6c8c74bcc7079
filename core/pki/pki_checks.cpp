#include "core/pki/pki_checks.h"

#include "core/base/error_code.h"
#include "core/pki/passive_authentication.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace rahdari::pki {

namespace {

using check::CheckResult;
using check::Outcome;

CheckResult toResult(std::string id, const PartialResult& part)
{
    switch (part.outcome) {
    case Outcome::Successful: return CheckResult::successful(std::move(id), part.reason);
    case Outcome::Failed: return CheckResult::failed(std::move(id), part.reason);
    case Outcome::Undetermined: return CheckResult::undetermined(std::move(id), part.reason);
    case Outcome::NotSupported: return CheckResult::notSupported(std::move(id), part.reason);
    case Outcome::Aborted:
        return CheckResult::aborted(std::move(id), base::Error{base::toInt(base::ErrorCode::TrustStoreInvalid),
                                                               part.reason, "check the trust store"});
    }
    return CheckResult::undetermined(std::move(id), part.reason);
}

CheckResult nothingRead(std::string id) { return CheckResult::notSupported(std::move(id), "no chip was read"); }

/// The check that hands on one partial result.
template <typename Part>
CheckResult handOn(const check::Evidence& evidence, std::string id, Part part)
{
    const auto authentication = evidence.find<PassiveAuthentication>();
    if (!authentication || !authentication->performed) {
        return nothingRead(std::move(id));
    }
    return toResult(std::move(id), part(*authentication));
}

std::string_view toString(DataGroupState state)
{
    constexpr std::array<std::string_view, 6> words{"identical",   "not identical",   "present, not read",
                                                    "not present", "non conformance", "aborted"};
    return words.at(static_cast<std::size_t>(state));
}

struct NamedPart {
    std::string_view name;
    PartialResult part;
};

/// The parts of EF.CardSecurity that count. Revocation is in "trust" as far as it is known.
std::array<NamedPart, 6> partsOf(const SecurityObjectResult& object, const PartialResult& againstCardAccess)
{
    return {{{"hash", object.hash},
             {"signature", object.signature},
             {"DS signature", object.dsSignature},
             {"validity", object.validity},
             {"trust", object.trust},
             {"EF.CardAccess", againstCardAccess}}};
}

/// Failed before aborted before undetermined (BSI TR-03135-1 5.2); parts that are not supported do not count.
PartialResult worst(const std::array<NamedPart, 6>& parts)
{
    for (const Outcome outcome : {Outcome::Failed, Outcome::Aborted, Outcome::Undetermined}) {
        for (const NamedPart& named : parts) {
            if (named.part.outcome == outcome) {
                return named.part;
            }
        }
    }
    return successful("EF.CardSecurity is signed by a trusted document signer");
}

}  // namespace

CheckResult checkSodHash(const check::Evidence& evidence, const check::CheckSettings&)
{
    return handOn(evidence, "chip.pa.sod_hash", [](const PassiveAuthentication& pa) { return pa.sod.hash; });
}

CheckResult checkSodSignature(const check::Evidence& evidence, const check::CheckSettings&)
{
    return handOn(evidence, "chip.pa.sod_signature", [](const PassiveAuthentication& pa) { return pa.sod.signature; });
}

CheckResult checkDsSignature(const check::Evidence& evidence, const check::CheckSettings&)
{
    return handOn(evidence, "chip.pa.ds_signature", [](const PassiveAuthentication& pa) { return pa.sod.dsSignature; });
}

CheckResult checkCertificateValidity(const check::Evidence& evidence, const check::CheckSettings&)
{
    return handOn(evidence, "chip.pa.validity", [](const PassiveAuthentication& pa) { return pa.sod.validity; });
}

CheckResult checkRevocation(const check::Evidence& evidence, const check::CheckSettings&)
{
    return handOn(evidence, "chip.pa.ds_revocation",
                  [](const PassiveAuthentication& pa) { return pa.sod.dsRevocation; });
}

CheckResult checkTrust(const check::Evidence& evidence, const check::CheckSettings&)
{
    return handOn(evidence, "chip.pa.trust", [](const PassiveAuthentication& pa) { return pa.sod.trust; });
}

CheckResult checkComAgainstSod(const check::Evidence& evidence, const check::CheckSettings&)
{
    return handOn(evidence, "chip.pa.com_sod", [](const PassiveAuthentication& pa) { return pa.comAgainstSod; });
}

CheckResult checkDataGroupIntegrity(const check::Evidence& evidence, const check::CheckSettings&)
{
    CheckResult result =
        handOn(evidence, "chip.pa.dg_integrity", [](const PassiveAuthentication& pa) { return pa.integrity; });
    const auto authentication = evidence.find<PassiveAuthentication>();
    if (!authentication || !authentication->performed) {
        return result;
    }
    for (const auto& [number, state] : authentication->dataGroups) {
        const auto reason = authentication->dataGroupReasons.find(number);
        std::string found(toString(state));
        if (reason != authentication->dataGroupReasons.end()) {
            found += ": " + reason->second;
        }
        result.withFinding(
            {"DG" + std::to_string(number), "identical", std::move(found), state == DataGroupState::Identical});
    }
    return result;
}

CheckResult checkCardSecurity(const check::Evidence& evidence, const check::CheckSettings&)
{
    const std::string id = "chip.pa.card_security";
    const auto authentication = evidence.find<PassiveAuthentication>();
    if (!authentication || !authentication->performed) {
        return nothingRead(id);
    }
    if (!authentication->cardSecurity) {
        return CheckResult::notSupported(id, "the chip has no EF.CardSecurity, or it was not read");
    }
    const auto parts = partsOf(*authentication->cardSecurity, authentication->cardSecurityAgainstCardAccess);
    CheckResult result = toResult(id, worst(parts));
    for (const NamedPart& named : parts) {
        result.withFinding({std::string(named.name), "successful",
                            std::string(check::toString(named.part.outcome)) + ": " + named.part.reason,
                            named.part.isSuccessful()});
    }
    return result;
}

CheckResult checkIssuingState(const check::Evidence& evidence, const check::CheckSettings&)
{
    return handOn(evidence, "chip.pa.issuing_state", [](const PassiveAuthentication& pa) { return pa.issuingState; });
}

}  // namespace rahdari::pki
