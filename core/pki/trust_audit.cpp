#include "core/pki/trust_audit.h"

#include "core/base/error_code.h"
#include "core/pki/anchor_search.h"
#include "core/pki/crl.h"
#include "core/pki/cv_issuer.h"
#include "core/pki/signed_list.h"

#include <utility>

namespace rahdari::pki {

namespace {

using base::ErrorCode;
using base::Result;
using std::chrono::sys_seconds;

struct Verdict {
    AuditState state = AuditState::Confirmed;
    bool expired = false;
    std::string reason;
};

Verdict wrong(std::string reason) { return {AuditState::Wrong, false, std::move(reason)}; }

/// Errors of the store end the audit; others are about the item.
bool isOfStore(const base::Error& error)
{
    return error.code == base::toInt(ErrorCode::TrustStoreBusy) ||
           error.code == base::toInt(ErrorCode::TrustStoreInvalid) ||
           error.code == base::toInt(ErrorCode::FileUnreadable);
}

/// A signature that must hold and does not is wrong; one that nothing in the store can check is not.
Verdict verdictOf(const base::Error& error)
{
    const bool unconfirmed = error.code == base::toInt(ErrorCode::SignerUntrusted) ||
                             error.code == base::toInt(ErrorCode::AlgorithmUnsupported) ||
                             error.code == base::toInt(ErrorCode::KeyInvalid);
    return {unconfirmed ? AuditState::Unconfirmed : AuditState::Wrong, false, error.message};
}

class Audit {
public:
    Audit(const TrustStore& store, sys_seconds now) : store_(store), anchors_(store, {}), now_(now) {}

    Result<Verdict> judge(const TrustItem& item)
    {
        switch (item.kind) {
        case TrustKind::Cvca:
        case TrustKind::Dv:
        case TrustKind::Terminal: return judgeCv(item);
        case TrustKind::Crl: return judgeCrl(item);
        case TrustKind::DefectList: return judgeList(item, defectListRules);
        case TrustKind::DeviationList: return judgeList(item, deviationListRules);
        default: return judgeCertificate(item);
        }
    }

private:
    Result<Verdict> judgeCertificate(const TrustItem& item)
    {
        const auto certificate = parseCertificate(item.der);
        if (!certificate) {
            return wrong(certificate.error().message);
        }
        const auto signer = anchors_.signerOf(*certificate);
        if (!signer) {
            return signer.error();
        }
        Verdict verdict = *signer != nullptr ? Verdict() : byItself(*certificate);
        verdict.expired = certificate->notAfter < now_;
        return verdict;
    }

    /// No anchor signed it: does its own key hold?
    static Verdict byItself(const Certificate& certificate)
    {
        if (!certificate.isSelfIssued()) {
            return {AuditState::Unconfirmed, false, "its issuer is not in the store"};
        }
        const auto held = isSignedBy(certificate, certificate);
        if (held && *held) {
            return {};
        }
        if (!certificate.authorityKeyId.empty() && certificate.authorityKeyId == certificate.subjectKeyId && held) {
            return wrong("its signature is wrong");
        }
        return {AuditState::Unconfirmed, false,
                held ? "it is not signed by its own key, and its issuer is not in the store" : held.error().message};
    }

    Result<Verdict> judgeCv(const TrustItem& item)
    {
        const auto certificate = parseCvCertificate(item.der);
        if (!certificate) {
            return wrong(certificate.error().message);
        }
        const auto signature = checkCvSignature(*certificate, {store_, {}});
        if (!signature && isOfStore(signature.error())) {
            return signature.error();
        }
        Verdict verdict = signature ? Verdict() : verdictOf(signature.error());
        const std::chrono::sys_seconds end = std::chrono::sys_days(certificate->body.expiration) + std::chrono::days(1);
        verdict.expired = end <= now_;
        return verdict;
    }

    Result<Verdict> judgeCrl(const TrustItem& item)
    {
        const auto crl = parseCrl(item.der);
        if (!crl) {
            return wrong(crl.error().message);
        }
        const auto signer = anchors_.signerOf(*crl);
        if (!signer) {
            return signer.error();
        }
        const bool expired = crl->nextUpdate && *crl->nextUpdate < now_;
        if (*signer != nullptr) {
            return Verdict{AuditState::Confirmed, expired, {}};
        }
        return Verdict{AuditState::Unconfirmed, expired, "no CSCA of the store signed it"};
    }

    Result<Verdict> judgeList(const TrustItem& item, const SignedListRules& rules)
    {
        const auto signedData = parseSignedData(item.der);
        if (!signedData) {
            return wrong(signedData.error().message);
        }
        const auto list = verifySignedList(*signedData, rules, anchors_, store_, now_);
        if (list) {
            return Verdict{AuditState::Confirmed, list->signer.notAfter < now_, {}};
        }
        if (isOfStore(list.error())) {
            return list.error();
        }
        return verdictOf(list.error());
    }

    const TrustStore& store_;
    AnchorSearch anchors_;
    sys_seconds now_;
};

}  // namespace

Result<std::vector<AuditFinding>> auditTrust(const std::vector<TrustItem>& items, const TrustStore& store,
                                             sys_seconds now,
                                             const std::function<void(std::size_t, std::size_t)>& progress,
                                             const std::stop_token& stop)
{
    Audit audit(store, now);
    std::vector<AuditFinding> findings;
    findings.reserve(items.size());
    for (const TrustItem& item : items) {
        if (stop.stop_requested()) {
            return base::Error{base::toInt(ErrorCode::Cancelled), "the examination was stopped", ""};
        }
        auto verdict = audit.judge(item);
        if (!verdict) {
            return verdict.error();
        }
        findings.push_back({item, verdict->state, verdict->expired, std::move(verdict->reason)});
        if (progress) {
            progress(findings.size(), items.size());
        }
    }
    return findings;
}

}  // namespace rahdari::pki
