#include "ui/cli/trust_item_view.h"

#include "core/pki/certificate.h"
#include "core/pki/crl.h"
#include "core/pki/cv_certificate.h"
#include "core/pki/defect_list.h"
#include "core/pki/deviation_list.h"
#include "core/pki/signed_data.h"

#include <array>
#include <cstdio>
#include <utility>

namespace rahdari::ui::cli {

using Json = nlohmann::ordered_json;
using pki::TrustKind;

namespace {

std::string schemeText(const base::Result<crypto::SignatureScheme>& scheme)
{
    return scheme ? crypto::toString(*scheme) : "unknown algorithm";
}

/// "csca-germany 0039"; the whole name where it has no common name.
std::string shortName(const pki::DistinguishedName& name)
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
    const auto certificate = pki::parseCertificate(der);
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
    view.algorithm = schemeText(pki::signatureSchemeOf(*certificate));
    view.notBefore = certificate->notBefore;
    view.notAfter = certificate->notAfter;
}

void fillCv(base::ByteSpan octets, TrustItemView& view)
{
    const auto certificate = pki::parseCvCertificate(octets);
    if (!certificate) {
        return;
    }
    const pki::CvCertificateBody& body = certificate->body;
    view.country = body.holder.substr(0, 2);
    view.subject = body.holder;
    view.name = body.holder;
    view.issuer = body.authority;
    view.algorithm = schemeText(pki::cvSignatureScheme(body.key.oid));
    view.notBefore = std::chrono::sys_days(body.effective);
    view.notAfter = std::chrono::sys_days(body.expiration) + std::chrono::days(1) - std::chrono::seconds(1);
    view.content = pki::toString(body.authorization.role());
}

void fillCrl(base::ByteSpan der, TrustItemView& view)
{
    const auto crl = pki::parseCrl(der);
    if (!crl) {
        return;
    }
    view.country = crl->issuer.country();
    view.subject = crl->issuer.text();
    view.name = shortName(crl->issuer);
    view.authorityKeyId = base::toHex(crl->authorityKeyId);
    view.notBefore = crl->thisUpdate;
    view.notAfter = crl->nextUpdate;
    view.content = std::to_string(crl->revoked.size()) + " revoked";
}

std::string contentText(TrustKind kind, base::ByteSpan content)
{
    if (kind == TrustKind::DefectList) {
        const auto list = pki::parseDefectList(content);
        return list ? std::to_string(list->entries.size()) + " signers with defects" : std::string();
    }
    const auto list = pki::parseDeviationList(content);
    return list ? std::to_string(list->entries.size()) + " deviations" : std::string();
}

void fillList(TrustKind kind, base::ByteSpan der, TrustItemView& view)
{
    const auto signedData = pki::parseSignedData(der);
    if (!signedData) {
        return;
    }
    for (const pki::Certificate& certificate : pki::embeddedCertificates(*signedData)) {
        view.country = view.country.empty() ? certificate.subject.country() : view.country;
    }
    view.subject = view.provenances.empty() ? std::string() : view.provenances.front().voucher;
    view.name = view.subject;
    view.issuer = view.subject;
    if (!signedData->signerInfos.empty()) {
        view.notBefore = signedData->signerInfos.front().signingTime;
    }
    view.content = signedData->content ? contentText(kind, *signedData->content) : std::string();
}

Json provenanceJson(const pki::Provenance& provenance)
{
    return {{"source", provenance.source},
            {"file", provenance.file},
            {"fileSha256", base::toHex(provenance.fileSha256)},
            {"importedAt", timeText(provenance.importedAt)},
            {"voucher", provenance.voucher}};
}

void putIfThere(Json& json, const char* name, const std::string& text)
{
    if (!text.empty()) {
        json[name] = text;
    }
}

}  // namespace

TrustItemView viewOf(const pki::TrustItem& item)
{
    TrustItemView view;
    view.sha256 = base::toHex(item.sha256);
    view.kind = pki::toString(item.kind);
    view.removed = item.removed;
    view.provenances = item.provenances;
    switch (item.kind) {
    case TrustKind::Cvca:
    case TrustKind::Dv:
    case TrustKind::Terminal: fillCv(item.der, view); break;
    case TrustKind::Crl: fillCrl(item.der, view); break;
    case TrustKind::DefectList:
    case TrustKind::DeviationList: fillList(item.kind, item.der, view); break;
    default: fillCertificate(item.der, view); break;
    }
    return view;
}

std::string dayText(std::chrono::sys_seconds time)
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(time)};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

std::string timeText(std::chrono::sys_seconds time)
{
    const auto seconds = (time - std::chrono::floor<std::chrono::days>(time)).count();
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02dZ", static_cast<int>(seconds / 3600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return dayText(time) + text.data();
}

Json jsonOf(const TrustItemView& view)
{
    Json json{{"sha256", view.sha256}, {"kind", view.kind}, {"country", view.country}, {"subject", view.subject}};
    putIfThere(json, "issuer", view.issuer);
    putIfThere(json, "serial", view.serial);
    putIfThere(json, "subjectKeyId", view.subjectKeyId);
    putIfThere(json, "authorityKeyId", view.authorityKeyId);
    putIfThere(json, "algorithm", view.algorithm);
    putIfThere(json, "content", view.content);
    if (view.notBefore) {
        json["notBefore"] = timeText(*view.notBefore);
    }
    if (view.notAfter) {
        json["notAfter"] = timeText(*view.notAfter);
    }
    json["removed"] = view.removed;
    json["provenances"] = Json::array();
    for (const pki::Provenance& provenance : view.provenances) {
        json["provenances"].push_back(provenanceJson(provenance));
    }
    return json;
}

}  // namespace rahdari::ui::cli
