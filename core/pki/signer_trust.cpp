#include "core/pki/signer_trust.h"

#include "core/pki/certificate_profile.h"
#include "core/pki/chain_link.h"
#include "core/pki/crl.h"
#include "core/pki/issuer_search.h"

#include <utility>

namespace rahdari::pki {

namespace {

using check::Outcome;

/// Why a certificate is not valid at a moment, or empty.
std::string invalidity(std::string_view role, const Certificate& certificate, std::chrono::sys_seconds moment)
{
    if (moment < certificate.notBefore) {
        return "the " + std::string(role) + " certificate is not valid before " + isoDate(certificate.notBefore);
    }
    if (moment > certificate.notAfter) {
        return "the " + std::string(role) + " certificate expired on " + isoDate(certificate.notAfter);
    }
    return "";
}

std::string joined(const std::string& one, const std::string& other)
{
    return one.empty() || other.empty() ? one + other : one + "; " + other;
}

PartialResult validityOf(const Certificate& signer, const std::optional<FoundIssuer>& issuer,
                         std::chrono::sys_seconds moment)
{
    const std::string broken = joined(invalidity("DS", signer, moment),
                                      issuer ? invalidity("CSCA", issuer->certificate, moment) : std::string());
    if (!broken.empty()) {
        return failed(broken);
    }
    if (!issuer) {
        return undetermined("the DS certificate is valid until " + isoDate(signer.notAfter) +
                            ", but its CSCA certificate is not known");
    }
    return successful("DS valid until " + isoDate(signer.notAfter) + ", CSCA until " +
                      isoDate(issuer->certificate.notAfter));
}

/// BSI TR-03135-1 5.8.2.1.1: what a status code of "certificate revoked" says of trust.
Outcome outcomeOfRevocationStatus(int status)
{
    return status == 0 || (status >= 2 && status <= 4) ? Outcome::Failed : Outcome::Undetermined;
}

PartialResult revocationByDefect(const KnownDefect& defect)
{
    const int status = defect.status.value_or(0);
    return {outcomeOfRevocationStatus(status),
            "a defect list says that the DS certificate is revoked, status " + std::to_string(status)};
}

PartialResult revocationByCrl(const Certificate& signer, const std::optional<FoundIssuer>& issuer,
                              const TrustStore& store, std::chrono::sys_seconds moment)
{
    const auto revocation = isRevoked(signer, issuer ? &issuer->certificate : nullptr, store, moment);
    if (!revocation) {
        return aborted(revocation.error().message);
    }
    const std::string day = revocation->thisUpdate ? isoDate(*revocation->thisUpdate) : "a day unknown";
    if (revocation->state == RevocationState::Revoked) {
        return failed("the issuer revoked the DS certificate" +
                      (revocation->revokedAt ? " on " + isoDate(*revocation->revokedAt) : std::string()));
    }
    if (revocation->state == RevocationState::Unknown) {
        return undetermined("no revocation list of the issuer is kept");
    }
    if (revocation->outdated) {
        return undetermined("not revoked by the issuer's list of " + day + ", which is out of date");
    }
    return successful("not revoked by the issuer's list of " + day);
}

/// What a part says against the certificate: its first failure, then its first doubt.
PartialResult trustOf(const Certificate& signer, const SecurityObjectResult& result)
{
    if (const auto breach = signerProfileBreach(signer)) {
        return failed("not trusted: " + *breach);
    }
    if (result.dsSignature.outcome == Outcome::Aborted) {
        return result.dsSignature;
    }
    if (result.dsSignature.isFailed()) {
        return failed("not trusted: " + result.dsSignature.reason);
    }
    if (result.dsRevocation.isFailed()) {
        return failed("not trusted: " + result.dsRevocation.reason);
    }
    if (!result.dsSignature.isSuccessful()) {
        return undetermined("trust is not known: " + result.dsSignature.reason);
    }
    return successful("trusted: " + result.dsSignature.reason);
}

void append(std::vector<lds::Deviation>& list, std::vector<lds::Deviation> more)
{
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

IssuerSearch searchIssuer(const SecurityObjectJudgement& judgement, const PassiveAuthenticationRules& rules,
                          std::chrono::sys_seconds checkedAt, const TrustStore& store)
{
    IssuerSearchRules search;
    search.checkedAt = checkedAt;
    search.authorityKeyIdRequired = rules.authorityKeyIdRequired;
    search.correctedCountry = correctedCountry(judgement.defects);
    return findIssuer(*judgement.signer, search, store);
}

/// The certificate itself among those that were verified, or vouched for by an operator, when they were imported.
std::optional<TrustItem> keptAs(const Certificate& signer, const TrustStore& store)
{
    TrustQuery query;
    query.kind = TrustKind::DocumentSigner;
    query.subjectKeyId = signer.subjectKeyId;
    query.issuer = signer.issuer.canonical();
    const auto items = store.find(query);
    if (items) {
        for (const TrustItem& item : *items) {
            if (item.der == signer.der) {
                return item;
            }
        }
    }
    return std::nullopt;
}

/// A certificate of a trusted list of document signers needs no CSCA (BSI TR-03135-1 5.6.4.3.3).
void applyKeptSigner(SecurityObjectJudgement& judgement, const TrustStore& store)
{
    const auto kept = keptAs(*judgement.signer, store);
    if (!kept) {
        return;
    }
    SecurityObjectResult& result = judgement.result;
    result.chain.front().provenances = kept->provenances;
    if (result.dsSignature.outcome == Outcome::Undetermined) {
        const std::string voucher = kept->provenances.empty() ? "" : ", vouched for by " + kept->provenances[0].voucher;
        result.dsSignature = successful("the DS certificate itself is kept as trusted" + voucher);
    }
}

/// Failures that the issuer has owned up to become doubts (BSI TR-03135-1 5.8.2).
void applyDefects(SecurityObjectJudgement& judgement)
{
    SecurityObjectResult& result = judgement.result;
    if (findDefect(judgement.defects, DefectType::ValidityPeriodIncorrect) != nullptr && result.validity.isFailed()) {
        result.validity =
            undetermined("the validity in the certificate is known to be wrong: " + result.validity.reason);
        judgement.appliedDefects.emplace_back("known defect: the certificate's validity period is incorrect");
    }
    if (const KnownDefect* revoked = findDefect(judgement.defects, DefectType::CertificateRevoked)) {
        PartialResult listed = revocationByDefect(*revoked);
        judgement.appliedDefects.push_back("known defect: " + listed.reason);
        if (!result.dsRevocation.isFailed()) {
            result.dsRevocation = std::move(listed);
        }
    }
}

/// The issuer replaced a malformed certificate: the replacement in the verified defect list is trusted as it is.
void applyReplacement(SecurityObjectJudgement& judgement)
{
    SecurityObjectResult& result = judgement.result;
    const KnownDefect* replaced = findDefect(judgement.defects, DefectType::CertificateReplaced);
    if (replaced != nullptr && judgement.signer->der == replaced->replacement && !result.dsRevocation.isFailed()) {
        result.dsSignature = successful("the certificate comes from the issuer's defect list");
        result.trust = successful("trusted: the issuer's defect list replaces the certificate of the document");
    }
}

/// A revocation whose status leaves the trust open.
void applyDoubtfulRevocation(SecurityObjectJudgement& judgement)
{
    const KnownDefect* revoked = findDefect(judgement.defects, DefectType::CertificateRevoked);
    if (revoked != nullptr && judgement.result.trust.isSuccessful() && !judgement.result.dsRevocation.isSuccessful()) {
        judgement.result.trust = undetermined("trust is not known: " + judgement.result.dsRevocation.reason);
    }
}

}  // namespace

void judgeSigner(SecurityObjectJudgement& judgement, const PassiveAuthenticationRules& rules,
                 std::chrono::sys_seconds checkedAt, const TrustStore& store)
{
    const Certificate& signer = *judgement.signer;
    SecurityObjectResult& result = judgement.result;
    IssuerSearch search = searchIssuer(judgement, rules, checkedAt, store);
    result.dsSignature = std::move(search.signature);
    result.validity = validityOf(signer, search.issuer, checkedAt);
    result.dsRevocation = revocationByCrl(signer, search.issuer, store, checkedAt);
    result.chain.push_back(linkOf("DS", signer, {}));
    append(judgement.deviations, deviationsOfSigner(signer));
    append(judgement.deviations, std::move(search.deviations));
    if (search.issuer) {
        append(judgement.deviations, deviationsOfCsca(search.issuer->certificate));
    }
    if (search.issuer && result.dsSignature.isSuccessful()) {
        result.chain.push_back(linkOf("CSCA", search.issuer->certificate, std::move(search.issuer->provenances)));
    }
    applyKeptSigner(judgement, store);
    applyDefects(judgement);
    result.trust = trustOf(signer, result);
    applyReplacement(judgement);
    applyDoubtfulRevocation(judgement);
}

}  // namespace rahdari::pki
