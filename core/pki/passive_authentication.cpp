#include "core/pki/passive_authentication.h"

#include "core/lds/file_examination.h"
#include "core/pki/data_group_integrity.h"
#include "core/pki/file_comparisons.h"
#include "core/pki/security_object_check.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace rahdari::pki {

namespace {

using check::Outcome;
using lds::LdsFile;

constexpr std::string_view ldsSecurityObjectOid = "2.23.136.1.1.1";
constexpr std::string_view securityObjectOid = "0.4.0.127.0.7.3.2.1";

base::ByteSpan bytesOf(const PassiveAuthenticationInput& input, LdsFile file)
{
    const auto found = input.files.find(file);
    return found == input.files.end() ? base::ByteSpan() : base::ByteSpan(found->second);
}

bool wasRead(const PassiveAuthenticationInput& input, LdsFile file) { return input.files.count(file) != 0; }

template <typename T>
void append(std::vector<T>& list, std::vector<T> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(list));
}

SecurityObjectJudgement withoutContent(Outcome outcome, const std::string& reason)
{
    SecurityObjectJudgement judgement;
    judgement.result = unreadable(outcome, reason);
    return judgement;
}

SecurityObjectJudgement judgeSod(const PassiveAuthenticationInput& input, const TrustStore& store)
{
    const base::ByteSpan file = bytesOf(input, LdsFile::Sod);
    if (!wasRead(input, LdsFile::Sod)) {
        return withoutContent(Outcome::Undetermined, "EF.SOD was not read");
    }
    if (file.empty()) {
        return withoutContent(Outcome::Failed, "EF.SOD is empty");
    }
    const auto content = lds::contentOfSodFile(file);
    if (!content) {
        return withoutContent(Outcome::Failed, "EF.SOD cannot be read: " + content.error().message);
    }
    return judgeSecurityObject({"EF.SOD", "sod", ldsSecurityObjectOid, *content}, input.rules, input.checkedAt, store);
}

/// One of the hashed groups is the chip's word for what its content should be; the object may be broken all the same.
base::Result<lds::SecurityObject> securityObjectOf(const SecurityObjectJudgement& sod)
{
    return sod.content ? lds::parseSecurityObject(*sod.content)
                       : base::Result<lds::SecurityObject>(base::Error{0, sod.result.hash.reason, ""});
}

void compareDataGroups(const PassiveAuthenticationInput& input, const SecurityObjectJudgement& sod,
                       PassiveAuthentication& result)
{
    const auto object = securityObjectOf(sod);
    if (!object) {
        result.integrity = sod.content ? failed("EF.SOD's list of hashes is malformed: " + object.error().message)
                                       : undetermined(object.error().message);
        return;
    }
    DataGroupIntegrity integrity = checkIntegrity(input.files, *object, sod.isVerified(), sod.defects);
    result.securityObject = *object;
    result.integrity = std::move(integrity.overall);
    result.dataGroups = std::move(integrity.states);
    result.dataGroupReasons = std::move(integrity.reasons);
    append(result.deviations, std::move(integrity.deviations));
    append(result.defects, std::move(integrity.appliedDefects));
}

void compareCom(const PassiveAuthenticationInput& input, const SecurityObjectJudgement& sod,
                PassiveAuthentication& result)
{
    const lds::SecurityObject* object = result.securityObject ? &*result.securityObject : nullptr;
    result.comAgainstSod = compareComWithSod(bytesOf(input, LdsFile::Com), object);
    const bool known = findDefect(sod.defects, DefectType::ComSodDiscrepancy) != nullptr;
    if (known && result.comAgainstSod.isFailed()) {
        result.comAgainstSod = notSupported("the issuer's defect list knows of it: " + result.comAgainstSod.reason);
        result.defects.emplace_back("known defect: EF.COM and EF.SOD do not agree");
    }
}

void judgeCardSecurity(const PassiveAuthenticationInput& input, const TrustStore& store, PassiveAuthentication& result)
{
    if (!wasRead(input, LdsFile::CardSecurity)) {
        result.cardSecurityAgainstCardAccess = notSupported("EF.CardSecurity was not read");
        return;
    }
    const base::ByteSpan file = bytesOf(input, LdsFile::CardSecurity);
    SecurityObjectJudgement judgement =
        file.empty() ? withoutContent(Outcome::Failed, "EF.CardSecurity is empty")
                     : judgeSecurityObject({"EF.CardSecurity", "card_security", securityObjectOid, file}, input.rules,
                                           input.checkedAt, store);
    const base::Bytes signedInfos = judgement.content.value_or(base::Bytes());
    result.cardSecurityAgainstCardAccess =
        compareCardSecurityWithCardAccess(signedInfos, bytesOf(input, LdsFile::CardAccess));
    result.cardSecurity = std::move(judgement.result);
    append(result.deviations, std::move(judgement.deviations));
    append(result.defects, std::move(judgement.appliedDefects));
}

void judgeIssuingState(const PassiveAuthenticationInput& input, const SecurityObjectJudgement& sod,
                       PassiveAuthentication& result)
{
    const std::string corrected = correctedCountry(sod.defects);
    if (!corrected.empty()) {
        result.defects.push_back("known defect: the documents' issuing country is " + corrected);
    }
    result.issuingState = compareIssuingState(bytesOf(input, LdsFile::Dg1), sod.signer ? &*sod.signer : nullptr,
                                              input.stateCodes, corrected);
}

/// Peculiarities of the files that are no data groups; those are looked at with their hashes.
void noteOtherFiles(const PassiveAuthenticationInput& input, PassiveAuthentication& result)
{
    for (const LdsFile file : {LdsFile::Com, LdsFile::CardAccess}) {
        const base::ByteSpan bytes = bytesOf(input, file);
        if (!bytes.empty()) {
            append(result.deviations, lds::examineFile(file, bytes).deviations);
        }
    }
}

/// The same certificate stands behind EF.SOD and EF.CardSecurity more often than not.
void dropRepeated(std::vector<lds::Deviation>& deviations)
{
    std::vector<lds::Deviation> kept;
    for (lds::Deviation& deviation : deviations) {
        if (std::find(kept.begin(), kept.end(), deviation) == kept.end()) {
            kept.push_back(std::move(deviation));
        }
    }
    deviations = std::move(kept);
}

}  // namespace

PassiveAuthentication authenticatePassively(const PassiveAuthenticationInput& input, const TrustStore& store)
{
    PassiveAuthentication result;
    result.performed = true;
    SecurityObjectJudgement sod = judgeSod(input, store);
    result.sod = sod.result;
    append(result.deviations, sod.deviations);
    append(result.defects, sod.appliedDefects);
    result.knownDefects = sod.defects;
    compareDataGroups(input, sod, result);
    compareCom(input, sod, result);
    judgeCardSecurity(input, store, result);
    judgeIssuingState(input, sod, result);
    noteOtherFiles(input, result);
    dropRepeated(result.deviations);
    return result;
}

}  // namespace rahdari::pki
