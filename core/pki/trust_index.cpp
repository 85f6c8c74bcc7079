#include "core/pki/trust_index.h"

#include "core/crypto/digest.h"
#include "core/pki/certificate.h"
#include "core/pki/crl.h"
#include "core/pki/cv_certificate.h"
#include "core/pki/signed_data.h"

#include <algorithm>
#include <string_view>

namespace rahdari::pki {

namespace {

std::string inUpperCase(std::string_view text)
{
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
    });
    return upper;
}

base::Result<TrustIndex> indexOfCertificate(base::ByteSpan der)
{
    const auto certificate = parseCertificate(der);
    if (!certificate)
        return certificate.error();
    return TrustIndex{certificate->subjectKeyId,           certificate->authorityKeyId,
                      certificate->subject.canonical(),    certificate->issuer.canonical(),
                      certificate->subject.upperCountry(), {}};
}

base::Result<TrustIndex> indexOfCrl(base::ByteSpan der)
{
    const auto crl = parseCrl(der);
    if (!crl)
        return crl.error();
    TrustIndex index;
    index.issuerKeyId = crl->authorityKeyId;
    index.issuer = crl->issuer.canonical();
    index.country = crl->issuer.upperCountry();
    return index;
}

base::Result<TrustIndex> indexOfCvCertificate(base::ByteSpan octets)
{
    const auto certificate = parseCvCertificate(octets);
    if (!certificate)
        return certificate.error();
    TrustIndex index;
    index.country = inUpperCase(std::string_view(certificate->body.holder).substr(0, 2));
    index.holder = certificate->body.holder;
    return index;
}

/// A list belongs to the country of the certificate that came with it.
base::Result<TrustIndex> indexOfList(base::ByteSpan der)
{
    const auto signedData = parseSignedData(der);
    if (!signedData)
        return signedData.error();
    TrustIndex index;
    for (const Certificate& certificate : embeddedCertificates(*signedData)) {
        if (index.country.empty())
            index.country = certificate.subject.upperCountry();
    }
    return index;
}

bool fits(const base::Bytes& wanted, const base::Bytes& found) { return wanted.empty() || wanted == found; }

}  // namespace

base::Result<TrustIndex> trustIndexOf(TrustKind kind, base::ByteSpan der)
{
    switch (kind) {
    case TrustKind::Csca:
    case TrustKind::DocumentSigner:
    case TrustKind::MasterListSigner:
    case TrustKind::SealSigner:
    case TrustKind::SealCa: return indexOfCertificate(der);
    case TrustKind::Cvca:
    case TrustKind::Dv:
    case TrustKind::Terminal: return indexOfCvCertificate(der);
    case TrustKind::Crl: return indexOfCrl(der);
    case TrustKind::DefectList:
    case TrustKind::DeviationList: return indexOfList(der);
    }
    return TrustIndex{};
}

bool isWanted(const TrustQuery& query, TrustKind kind, const TrustIndex& index, bool removed)
{
    return (query.withRemoved || !removed) && (!query.kind || *query.kind == kind) &&
           fits(query.subjectKeyId, index.subjectKeyId) && fits(query.issuerKeyId, index.issuerKeyId) &&
           fits(query.subject, index.subject) && fits(query.issuer, index.issuer) &&
           (query.country.empty() || inUpperCase(query.country) == index.country) &&
           (query.holder.empty() || query.holder == index.holder);
}

base::Bytes trustItemName(base::ByteSpan der) { return crypto::digest(crypto::DigestAlgorithm::Sha256, der); }

}  // namespace rahdari::pki
