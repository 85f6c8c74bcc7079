#include "core/specimen/utopian_authority.h"

#include "core/crypto/digest.h"
#include "core/lds/tlv.h"
#include "core/specimen/der.h"
#include "core/specimen/test_signature.h"

#include <array>
#include <utility>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr std::chrono::days year{365};
constexpr std::string_view firstCsca = "CSCA Utopia 01";
constexpr std::string_view secondCsca = "CSCA Utopia 02";

/// Eight octets, positive and never beginning with zero.
Bytes drawSerial(const crypto::RandomSource& random)
{
    Bytes serial = random(8);
    serial.front() = static_cast<std::uint8_t>((serial.front() & 0x3FU) | 0x40U);
    return serial;
}

/// What the rest of a certificate is made from, so that another wish draws other octets.
std::string fingerprint(const DsWish& wish)
{
    std::string text = "ds " + wish.key.group + " " + std::to_string(wish.key.bits) + " " +
                       std::to_string(static_cast<int>(wish.key.kind));
    for (const std::string& type : wish.documentTypes) {
        text += " " + type;
    }
    return text;
}

IssuedCertificate issue(CertificateSpec spec, const TestKey& key, const CertificateEdit& edit,
                        const crypto::RandomSource& random)
{
    const Bytes issuer = spec.issuer.value_or(Bytes());
    const Bytes subject = spec.subject.value_or(Bytes());
    const Bytes serial = spec.serial.value_or(Bytes());
    if (edit) {
        edit(spec);
    }
    return {.certificate = encodeCertificate(spec, random),
            .key = key,
            .issuerName = spec.issuer.value_or(issuer),
            .subjectName = spec.subject.value_or(subject),
            .serial = spec.serial.value_or(serial),
            .subjectKeyId = subjectKeyId(key)};
}

/// What certificates below a CSCA have in common.
CertificateSpec leafSpec(const IssuedCertificate& csca, const crypto::SignatureScheme& scheme, const TestKey& key)
{
    CertificateSpec spec;
    spec.innerAlgorithm = signatureAlgorithm(scheme);
    spec.outerAlgorithm = spec.innerAlgorithm;
    spec.issuer = csca.subjectName;
    spec.subjectPublicKeyInfo = subjectPublicKeyInfo(key);
    spec.extensions = {authorityKeyId(csca.subjectKeyId), subjectKeyIdExtension(subjectKeyId(key)),
                       keyUsage(digitalSignatureUsage)};
    spec.signingKey = csca.key;
    spec.scheme = scheme;
    return spec;
}

Bytes masterListContent(const std::vector<Bytes>& certificates)
{
    return derSequence({derInteger(0), derSet(certificates)});
}

}  // namespace

CmsSigner IssuedCertificate::asSigner() const { return {certificate, issuerName, serial, subjectKeyId, key}; }

UtopianAuthority::UtopianAuthority(AuthoritySettings settings) : settings_(std::move(settings)), csca_(cscaWith({})) {}

crypto::RandomSource UtopianAuthority::randomFor(std::string_view purpose) const
{
    Bytes seed = settings_.seed;
    const auto days = static_cast<std::uint32_t>(settings_.date.time_since_epoch().count());
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        seed.push_back(static_cast<std::uint8_t>(days >> shift));
    }
    seed.insert(seed.end(), purpose.begin(), purpose.end());
    return crypto::seededRandom(seed);
}

Validity UtopianAuthority::cscaValidity() const { return {settings_.date - year, settings_.date + 15 * year}; }

Validity UtopianAuthority::dsValidity() const
{
    return {settings_.date - year + std::chrono::days(1), settings_.date + 10 * year + std::chrono::days(90)};
}

crypto::SignatureScheme UtopianAuthority::cscaScheme() const
{
    return settings_.cscaScheme.value_or(schemeFor(settings_.cscaKey, settings_.cscaDigest));
}

CertificateSpec UtopianAuthority::cscaSpec(std::string_view name, const TestKey& key) const
{
    CertificateSpec spec;
    spec.serial = drawSerial(randomFor("serial of " + std::string(name)));
    spec.innerAlgorithm = signatureAlgorithm(cscaScheme());
    spec.outerAlgorithm = spec.innerAlgorithm;
    spec.subject =
        encodeName({.country = settings_.country, .unit = "", .common = std::string(name), .serialNumber = ""});
    spec.issuer = spec.subject;
    spec.validity = cscaValidity();
    spec.subjectPublicKeyInfo = subjectPublicKeyInfo(key);
    spec.extensions = {authorityKeyId(subjectKeyId(key)), subjectKeyIdExtension(subjectKeyId(key)),
                       keyUsage(certificateAndCrlSignUsage), basicConstraints(true, 0)};
    spec.signingKey = key;
    spec.scheme = cscaScheme();
    return spec;
}

IssuedCertificate UtopianAuthority::cscaWith(const CertificateEdit& edit) const
{
    const TestKey key = makeKey(settings_.cscaKey, randomFor("csca key 1"));
    return issue(cscaSpec(firstCsca, key), key, edit, randomFor("csca 1"));
}

IssuedCertificate UtopianAuthority::nextCsca() const
{
    const TestKey key = makeKey(settings_.cscaKey, randomFor("csca key 2"));
    return issue(cscaSpec(secondCsca, key), key, {}, randomFor("csca 2"));
}

Bytes UtopianAuthority::linkCertificate() const
{
    const IssuedCertificate next = nextCsca();
    CertificateSpec spec = cscaSpec(secondCsca, next.key);
    spec.serial = drawSerial(randomFor("serial of link"));
    spec.issuer = csca_.subjectName;
    *spec.findExtension(authorityKeyIdOid) = authorityKeyId(csca_.subjectKeyId);
    spec.signingKey = csca_.key;
    return encodeCertificate(spec, randomFor("link"));
}

IssuedCertificate UtopianAuthority::documentSigner(const DsWish& wish) const { return documentSignerOf(csca_, wish); }

IssuedCertificate UtopianAuthority::documentSignerOf(const IssuedCertificate& csca, const DsWish& wish) const
{
    const std::string purpose = fingerprint(wish) + " of " + base::toHex(csca.subjectKeyId);
    const TestKey key = makeKey(wish.key, randomFor(purpose + " key"));
    const auto scheme = wish.issuerScheme.value_or(
        csca.key.spec == settings_.cscaKey ? cscaScheme() : schemeFor(csca.key.spec, settings_.cscaDigest));
    CertificateSpec spec = leafSpec(csca, scheme, key);
    spec.serial = drawSerial(randomFor(purpose + " serial"));
    spec.subject =
        encodeName({.country = settings_.country, .unit = "Passports", .common = "DS Utopia 0101", .serialNumber = ""});
    spec.validity = dsValidity();
    spec.extensions.push_back(documentTypeList(wish.documentTypes));
    return issue(std::move(spec), key, wish.edit, randomFor(purpose));
}

IssuedCertificate UtopianAuthority::sealSigner(const std::string& identifier) const
{
    const std::string purpose = "seal " + identifier;
    const TestKey key = makeKey(ecSpec("P-256", settings_.cscaKey.explicitParameters), randomFor(purpose + " key"));
    CertificateSpec spec = leafSpec(csca_, cscaScheme(), key);
    spec.serial = drawSerial(randomFor(purpose + " serial"));
    spec.subject = encodeName({.country = settings_.country,
                               .organisation = "State of Utopia",
                               .unit = "",
                               .common = identifier,
                               .serialNumber = ""});
    spec.validity = dsValidity();
    return issue(std::move(spec), key, {}, randomFor(purpose));
}

Bytes UtopianAuthority::masterList(const std::vector<Bytes>& others, const SignedDataEdit& edit) const
{
    const TestKey key = makeKey(ecSpec("brainpoolP256r1", settings_.cscaKey.explicitParameters), randomFor("list key"));
    CertificateSpec spec = leafSpec(csca_, cscaScheme(), key);
    spec.serial = drawSerial(randomFor("list serial"));
    spec.subject = encodeName(
        {.country = settings_.country, .unit = "", .common = "Master List Signer Utopia", .serialNumber = ""});
    spec.validity = dsValidity();
    spec.extensions.push_back(extendedKeyUsage(masterListSignerOid));
    const IssuedCertificate signer = issue(std::move(spec), key, {}, randomFor("list signer"));

    std::vector<Bytes> certificates{csca_.certificate};
    certificates.insert(certificates.end(), others.begin(), others.end());
    SignedDataSpec list = signedDataBy(signer.asSigner(), ecdsa(crypto::DigestAlgorithm::Sha256), cscaMasterListOid,
                                       masterListContent(certificates), true, true);
    list.certificates.push_back(csca_.certificate);
    list.signers.front().signedAttributes.push_back({std::string(signingTimeOid), {derTime(settings_.date)}});
    if (edit) {
        edit(list);
    }
    return encodeSignedData(list, randomFor("list"));
}

Bytes UtopianAuthority::crl(const std::vector<Bytes>& serials) const
{
    return encodeCrl({.issuer = csca_.subjectName,
                      .thisUpdate = settings_.date,
                      .nextUpdate = settings_.date + std::chrono::days(90),
                      .revokedSerials = serials,
                      .authorityKeyId = csca_.subjectKeyId,
                      .signingKey = csca_.key,
                      .scheme = cscaScheme()},
                     randomFor("crl"));
}

}  // namespace rahdari::specimen
