#include "core/pki/trust_item_view.h"

#include "core/pki/certificate.h"
#include "core/pki/crl.h"
#include "core/pki/cv_certificate.h"
#include "core/pki/defect_list.h"
#include "core/pki/deviation_list.h"
#include "core/pki/signed_data.h"

namespace rahdari::pki {

namespace {

std::string schemeText(const base::Result<crypto::SignatureScheme>& scheme)
{
    return scheme ? crypto::toString(*scheme) : "unknown algorithm";
}

/// "csca-germany 0039"; the whole name where it has no common name.
std::string shortName(const DistinguishedName& name)
{
    const std::string common = name.first("2.5.4.3");
    const std::string number = name.first("2.5.4.5");
    if (common.empty()) {
        return name.text();
    }
    return number.empty() ? common : common + ' ' + number;
}

void fillCertificate(base::ByteSpan der, TrustItemView& view)
{
    const auto certificate = parseCertificate(der);
    if (!certificate) {
        return;
    }
    view.country = certificate->subject.country();
    view.subject = certificate->subject.text();
    view.name = shortName(certificate->subject);
    view.issuer = certificate->issuer.text();
    view.serial = certificate->serialHex();
    view.subjectKeyId = base::toHex(certificate->subjectKeyId);
    view.authorityKeyId = base::toHex(certificate->authorityKeyId);
    view.algorithm = schemeText(signatureSchemeOf(*certificate));
    view.notBefore = certificate->notBefore;
    view.notAfter = certificate->notAfter;
}

void fillCv(base::ByteSpan octets, TrustItemView& view)
{
    const auto certificate = parseCvCertificate(octets);
    if (!certificate) {
        return;
    }
    const CvCertificateBody& body = certificate->body;
    view.country = body.holder.substr(0, 2);
    view.subject = body.holder;
    view.name = body.holder;
    view.issuer = body.authority;
    view.algorithm = schemeText(cvSignatureScheme(body.key.oid));
    view.notBefore = std::chrono::sys_days(body.effective);
    view.notAfter = std::chrono::sys_days(body.expiration) + std::chrono::days(1) - std::chrono::seconds(1);
    view.content = toString(body.authorization.role());
}

void fillCrl(base::ByteSpan der, TrustItemView& view)
{
    const auto crl = parseCrl(der);
    if (!crl) {
        return;
    }
    view.country = crl->issuer.country();
    view.subject = crl->issuer.text();
    view.name = shortName(crl->issuer);
    view.authorityKeyId = base::toHex(crl->authorityKeyId);
    view.notBefore = crl->thisUpdate;
    view.notAfter = crl->nextUpdate;
    view.entries = crl->revoked.size();
    view.content = std::to_string(crl->revoked.size()) + " revoked";
}

void fillContent(base::ByteSpan content, TrustItemView& view)
{
    if (view.kind == TrustKind::DefectList) {
        if (const auto list = parseDefectList(content)) {
            view.entries = list->entries.size();
            view.content = std::to_string(list->entries.size()) + " signers with defects";
        }
    } else if (const auto list = parseDeviationList(content)) {
        view.entries = list->entries.size();
        view.content = std::to_string(list->entries.size()) + " deviations";
    }
}

void fillList(base::ByteSpan der, TrustItemView& view)
{
    const auto signedData = parseSignedData(der);
    if (!signedData) {
        return;
    }
    for (const Certificate& certificate : embeddedCertificates(*signedData)) {
        view.country = view.country.empty() ? certificate.subject.country() : view.country;
    }
    view.subject = view.provenances.empty() ? std::string() : view.provenances.front().voucher;
    view.name = view.subject;
    view.issuer = view.subject;
    if (!signedData->signerInfos.empty()) {
        view.notBefore = signedData->signerInfos.front().signingTime;
    }
    if (signedData->content) {
        fillContent(*signedData->content, view);
    }
}

}  // namespace

TrustItemView viewOf(const TrustItem& item)
{
    TrustItemView view;
    view.sha256 = base::toHex(item.sha256);
    view.kind = item.kind;
    view.removed = item.removed;
    view.provenances = item.provenances;
    switch (item.kind) {
    case TrustKind::Cvca:
    case TrustKind::Dv:
    case TrustKind::Terminal: fillCv(item.der, view); break;
    case TrustKind::Crl: fillCrl(item.der, view); break;
    case TrustKind::DefectList:
    case TrustKind::DeviationList: fillList(item.der, view); break;
    default: fillCertificate(item.der, view); break;
    }
    return view;
}

}  // namespace rahdari::pki
