#include "core/pki/certificate_profile.h"

#include "core/lds/tlv.h"

#include <utility>

namespace rahdari::pki {

namespace {

constexpr const char* profileClause = "ICAO Doc 9303-12 7.1";

/// Collects deviations of one certificate under one prefix.
class Deviations {
public:
    Deviations(std::string prefix, std::string file) : prefix_(std::move(prefix)), file_(std::move(file)) {}

    void addIf(bool deviates, const char* code, std::string text, const char* clause = profileClause)
    {
        if (deviates) {
            list_.push_back({prefix_ + code, file_, std::move(text), clause});
        }
    }

    std::vector<lds::Deviation> take() { return std::move(list_); }

private:
    std::string prefix_;
    std::string file_;
    std::vector<lds::Deviation> list_;
};

void addOfSignature(const Certificate& certificate, Deviations& deviations)
{
    const auto scheme = signatureSchemeOf(certificate);
    if (!scheme) {
        return;
    }
    const bool oddSalt =
        scheme->kind == crypto::SignatureKind::RsaPss && scheme->saltLength != crypto::digestLength(scheme->digest);
    deviations.addIf(scheme->digest == crypto::DigestAlgorithm::Sha1, ".sha1", "it is signed with SHA-1",
                     "ICAO Doc 9303-12 4.4.4");
    deviations.addIf(oddSalt, ".pss_salt_length",
                     "its RSASSA-PSS signature has a salt of " + std::to_string(scheme->saltLength) +
                         " octets, not as long as the hash",
                     "ICAO Doc 9303-12 4.4.1");
}

void addOfKey(const Certificate& certificate, Deviations& deviations)
{
    const auto key = publicKeyOf(certificate);
    if (key) {
        deviations.addIf(key->explicitParameters, ".explicit_ec_parameters",
                         "its elliptic curve is given by value, and is " + key->curve, "RFC 5480 2.1.1");
    }
}

bool isLowerCase(const std::string& country, const std::string& upper) { return country != upper; }

void addCommon(const Certificate& certificate, Deviations& deviations)
{
    const bool lowerCase = isLowerCase(certificate.subject.country(), certificate.subject.upperCountry()) ||
                           isLowerCase(certificate.issuer.country(), certificate.issuer.upperCountry());
    deviations.addIf(certificate.version != 3, ".version",
                     "it is an X.509 certificate of version " + std::to_string(certificate.version) + ", not 3");
    deviations.addIf(certificate.negativeSerial, ".negative_serial", "its serial number is negative",
                     "RFC 5280 4.1.2.2");
    deviations.addIf(lowerCase, ".lower_case_country", "its country code is not in upper case");
    deviations.addIf(certificate.subject.country().empty(), ".no_country", "its subject has no country code");
    deviations.addIf(certificate.authorityKeyId.empty() && certificate.hasAuthorityKeyId, ".aki_without_key_id",
                     "its authority key identifier holds no key identifier");
    deviations.addIf(!certificate.hasAuthorityKeyId, ".no_aki", "it has no authority key identifier");
    for (const std::string& oid : certificate.brokenExtensions) {
        deviations.addIf(true, ".broken_extension", "its extension " + oid + " cannot be decoded", "RFC 5280 4.2");
    }
    addOfSignature(certificate, deviations);
    addOfKey(certificate, deviations);
}

/// The algorithm of a SubjectPublicKeyInfo.
std::optional<AlgorithmIdentifier> keyAlgorithm(const Certificate& certificate)
{
    constexpr lds::Tag sequenceTag = 0x30;
    const auto whole = lds::readSingle(certificate.subjectPublicKeyInfo, sequenceTag);
    const auto algorithm = whole ? lds::TlvReader(whole->value).expect(sequenceTag) : whole;
    return algorithm ? parseAlgorithmIdentifier(algorithm->value) : std::nullopt;
}

}  // namespace

std::optional<std::string> signerProfileBreach(const Certificate& signer)
{
    const auto key = publicKeyOf(signer);
    if (!key) {
        return "the DS certificate's key cannot be used: " + key.error().message;
    }
    if (key->kind == "DH") {
        return "the DS certificate's key is for key agreement and cannot sign";
    }
    if (!signer.keyUsage) {
        return "the DS certificate has no keyUsage";
    }
    if (!signer.keyUsage->critical) {
        return "the DS certificate's keyUsage is not critical";
    }
    if (!signer.keyUsage->has(KeyUsageBit::DigitalSignature)) {
        return "the DS certificate may not sign: its keyUsage lacks digitalSignature";
    }
    return std::nullopt;
}

std::vector<lds::Deviation> deviationsOfSigner(const Certificate& signer)
{
    Deviations deviations("ds", "DS certificate");
    addCommon(signer, deviations);
    deviations.addIf(signer.basicConstraints && signer.basicConstraints->ca, ".is_ca", "it is marked as a CA");
    deviations.addIf(!signer.extendedKeyUsages.empty(), ".extended_key_usage", "it has an extended key usage");
    deviations.addIf(!signer.issuer.country().empty() && !signer.subject.country().empty() &&
                         signer.issuer.upperCountry() != signer.subject.upperCountry(),
                     ".countries_differ", "its subject and its issuer name different countries");
    return deviations.take();
}

std::vector<lds::Deviation> deviationsOfCsca(const Certificate& csca)
{
    constexpr unsigned caUses =
        1U << static_cast<unsigned>(KeyUsageBit::KeyCertSign) | 1U << static_cast<unsigned>(KeyUsageBit::CrlSign);
    Deviations deviations("csca", "CSCA certificate");
    addCommon(csca, deviations);
    deviations.addIf(csca.subjectKeyId.empty(), ".no_ski", "it has no subject key identifier");
    deviations.addIf(!csca.basicConstraints || !csca.basicConstraints->ca, ".not_ca", "it is not marked as a CA");
    deviations.addIf(!csca.keyUsage || csca.keyUsage->bits != caUses, ".key_usage",
                     "its keyUsage is not keyCertSign and cRLSign");
    deviations.addIf(isLinkCertificate(csca), ".link_certificate",
                     "it is a link certificate; its own signature is not looked at", "BSI TR-03135-1 5.6.4.3.3");
    return deviations.take();
}

bool isLinkCertificate(const Certificate& csca)
{
    const bool otherKey =
        !csca.authorityKeyId.empty() && !csca.subjectKeyId.empty() && csca.authorityKeyId != csca.subjectKeyId;
    return otherKey || !csca.isSelfIssued();
}

bool hasPssKey(const Certificate& certificate)
{
    const auto algorithm = keyAlgorithm(certificate);
    return algorithm && algorithm->oid == "1.2.840.113549.1.1.10";
}

}  // namespace rahdari::pki
