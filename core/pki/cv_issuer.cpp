#include "core/pki/cv_issuer.h"

#include "core/base/error_code.h"

#include <utility>

namespace rahdari::pki {

namespace {

using base::ErrorCode;
using base::Result;

bool isCvKind(TrustKind kind)
{
    return kind == TrustKind::Cvca || kind == TrustKind::Dv || kind == TrustKind::Terminal;
}

/// Every certificate of this holder that is in the store or was just accepted.
Result<std::vector<CvCertificate>> holdersOf(const std::string& holder, const CvIssuerSource& source)
{
    TrustQuery query;
    query.holder = holder;
    const auto stored = source.store.find(query);
    if (!stored) {
        return stored.error();
    }
    std::vector<TrustItem> items = *stored;
    items.insert(items.end(), source.beside.begin(), source.beside.end());
    std::vector<CvCertificate> holders;
    for (const TrustItem& item : items) {
        auto certificate = isCvKind(item.kind) ? parseCvCertificate(item.der) : Result<CvCertificate>(base::Error{});
        if (certificate && certificate->body.holder == holder) {
            holders.push_back(std::move(*certificate));
        }
    }
    return holders;
}

/// The curves that may be in force for an issuer's key: its own, or those above it.
Result<std::vector<CvCurve>> curvesFor(const CvCertificate& issuer, const CvIssuerSource& source, int depth)
{
    std::vector<CvCurve> curves;
    if (issuer.body.key.curve) {
        curves.push_back(*issuer.body.key.curve);
    }
    if (!curves.empty() || issuer.isSelfSigned() || issuer.body.key.isRsa() || depth == 0) {
        return curves;
    }
    const auto above = holdersOf(issuer.body.authority, source);
    if (!above) {
        return above.error();
    }
    for (const CvCertificate& one : *above) {
        auto more = curvesFor(one, source, depth - 1);
        if (!more) {
            return more.error();
        }
        curves.insert(curves.end(), more->begin(), more->end());
    }
    return curves;
}

Result<bool> madeBy(const CvCertificate& certificate, const CvCertificate& issuer, const CvIssuerSource& source)
{
    constexpr int mostLinks = 8;
    const auto curves = curvesFor(issuer, source, mostLinks);
    if (!curves) {
        return curves.error();
    }
    if (curves->empty()) {
        return isSignedBy(certificate, issuer.body.key);
    }
    for (const CvCurve& curve : *curves) {
        const auto held = isSignedBy(certificate, issuer.body.key, &curve);
        if (held && *held) {
            return true;
        }
    }
    return false;
}

base::Error wrongSignature(const CvCertificate& certificate)
{
    return {base::toInt(ErrorCode::SignatureWrong),
            "the signature of the card-verifiable certificate of " + certificate.body.holder + " is wrong",
            "get the certificate again from its issuer"};
}

base::Error noIssuer(const CvCertificate& certificate)
{
    return {base::toInt(ErrorCode::SignerUntrusted),
            "the certificate of " + certificate.body.holder + " was issued by " + certificate.body.authority +
                ", which is not in the trust store",
            "import the certificate of " + certificate.body.authority + " first, or together with it"};
}

}  // namespace

Result<void> checkCvSignature(const CvCertificate& certificate, const CvIssuerSource& source)
{
    if (certificate.isSelfSigned()) {
        const auto held = isSignedBy(certificate, certificate.body.key);
        if (!held) {
            return held.error();
        }
        return *held && certificate.body.authorization.role() == CvRole::Cvca ? Result<void>()
                                                                              : wrongSignature(certificate);
    }
    const auto issuers = holdersOf(certificate.body.authority, source);
    if (!issuers) {
        return issuers.error();
    }
    for (const CvCertificate& issuer : *issuers) {
        const auto held = madeBy(certificate, issuer, source);
        if (held && *held) {
            return {};
        }
    }
    return issuers->empty() ? noIssuer(certificate) : wrongSignature(certificate);
}

}  // namespace rahdari::pki
