#include "core/pki/import_run.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <utility>

namespace rahdari::pki {

namespace {

using base::ErrorCode;
using base::Result;

constexpr std::string_view commonNameOid = "2.5.4.3";
constexpr std::string_view masterListUsage = "2.23.136.1.1.3";
constexpr std::string_view deviationListUsage = "2.23.136.1.1.8";
constexpr std::string_view visaSealUsage = "2.23.136.1.1.11";
constexpr std::string_view sealUsage = "2.23.136.1.1.14";

bool hasUsage(const Certificate& certificate, std::string_view arc)
{
    return std::any_of(
        certificate.extendedKeyUsages.begin(), certificate.extendedKeyUsages.end(),
        [&](const std::string& usage) { return usage == arc || usage.starts_with(std::string(arc) + '.'); });
}

/// Signers of visible digital seals are named by country and two letters (ICAO Doc 9303-13 2.4.1).
bool isNamedLikeSealSigner(const Certificate& certificate)
{
    const std::string name = certificate.subject.first(commonNameOid);
    return name.size() == 2 && certificate.subject.country().size() == 2;
}

/// CA flag and keyUsage say it; where neither is there, a self-issued certificate is taken for a CSCA.
bool looksLikeCa(const Certificate& certificate)
{
    if (certificate.keyUsage && certificate.keyUsage->has(KeyUsageBit::KeyCertSign)) {
        return true;
    }
    if (certificate.basicConstraints) {
        return certificate.basicConstraints->ca;
    }
    return !certificate.keyUsage && certificate.isSelfIssued();
}

TrustKind kindOf(const Certificate& certificate)
{
    if (hasUsage(certificate, masterListUsage) || hasUsage(certificate, deviationListUsage)) {
        return TrustKind::MasterListSigner;
    }
    if (hasUsage(certificate, visaSealUsage) || hasUsage(certificate, sealUsage)) {
        return TrustKind::SealSigner;
    }
    if (looksLikeCa(certificate)) {
        return TrustKind::Csca;
    }
    return isNamedLikeSealSigner(certificate) ? TrustKind::SealSigner : TrustKind::DocumentSigner;
}

/// Should its own key have signed it? Link certificates look self-issued, but name another key; and signers that took
/// the name of their CA are found, too.
bool shouldBeSelfSigned(const Certificate& certificate)
{
    return certificate.isSelfIssued() &&
           (certificate.authorityKeyId.empty() || certificate.authorityKeyId == certificate.subjectKeyId);
}

/// The operator's word does not make a wrong signature right; one that cannot be checked is remarked.
Result<void> checkSignature(const Certificate& certificate, bool ca, ImportRun& run)
{
    const auto signer = run.anchors().signerOf(certificate);
    if (!signer) {
        return signer.error();
    }
    if (*signer != nullptr) {
        return {};
    }
    if (!ca || !shouldBeSelfSigned(certificate)) {
        run.report().remarks.push_back("the signature of \"" + certificate.subject.text() +
                                       "\" could not be checked: its issuer is not in the store");
        return {};
    }
    const auto held = isSignedBy(certificate, certificate);
    if (!held) {
        run.report().remarks.push_back("the signature of \"" + certificate.subject.text() +
                                       "\" could not be checked: " + held.error().message);
        return {};
    }
    if (!*held) {
        return base::Error{base::toInt(ErrorCode::SignatureWrong),
                           "the signature of the certificate \"" + certificate.subject.text() + "\" is wrong",
                           "get the certificate again from its issuer"};
    }
    return {};
}

bool isX509(TrustKind kind)
{
    return kind == TrustKind::Csca || kind == TrustKind::DocumentSigner || kind == TrustKind::MasterListSigner ||
           kind == TrustKind::SealSigner || kind == TrustKind::SealCa;
}

}  // namespace

Result<void> importCertificate(base::ByteSpan der, ImportRun& run)
{
    ++run.report().total;
    auto certificate = parseCertificate(der);
    if (!certificate) {
        return certificate.error();
    }
    const TrustKind kind = run.context().kind.value_or(kindOf(*certificate));
    if (!isX509(kind)) {
        return base::Error{base::toInt(ErrorCode::CertificateInvalid),
                           "an X.509 certificate cannot be a " + std::string(toString(kind)), "name another --kind"};
    }
    const bool ca = kind == TrustKind::Csca || kind == TrustKind::SealCa;
    if (const auto signature = checkSignature(*certificate, ca, run); !signature) {
        return signature.error();
    }
    run.keep(kind, der, "single certificate", run.context().operatorName);
    if (ca) {
        run.anchors().accept(std::move(*certificate));
    }
    return {};
}

}  // namespace rahdari::pki
