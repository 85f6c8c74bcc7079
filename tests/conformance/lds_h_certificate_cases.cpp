// The document signer certificate in EF.SOD.
#include "tests/conformance/check_ids.h"
#include "tests/conformance/conformance_cases.h"
#include "tests/conformance/utopia.h"

#include "core/specimen/certificate_spec.h"
#include "core/specimen/der.h"
#include "core/specimen/test_signature.h"

namespace rahdari::conformance {

using check::Outcome;
using specimen::CertificateEdit;
using specimen::CertificateSpec;

namespace {

constexpr std::string_view md5WithRsa = "1.2.840.113549.1.1.4";

/// The rest of EF.SOD is right, the signature over it included.
Case withCertificate(std::string id, std::vector<ExpectedCheck> expected, CertificateEdit edit,
                     pki::PassiveAuthenticationRules rules = {})
{
    return {.id = std::move(id),
            .setup =
                [edit = std::move(edit), rules] {
                    Setup setup = plainSetup();
                    setup.profile.edits.dsCertificate = edit;
                    setup.rules = rules;
                    return setup;
                },
            .signal = Signal::Failed,
            .checks = std::move(expected),
            .also = {}};
}

/// The certificate cannot be read at all, so that whatever it is needed for stays open. What is missing is named; of
/// parts that all are sequences it is the last one that cannot be found.
Case unreadable(std::string id, std::string_view part, CertificateEdit edit)
{
    return withCertificate(std::move(id),
                           {{dsSignature, Outcome::Failed, part},
                            {trust, Outcome::Failed, part},
                            {sodSignature, Outcome::Undetermined, "certificate is not there"},
                            {certificateValidity, Outcome::Undetermined, part},
                            {dsRevocation, Outcome::Undetermined, part},
                            {groupIntegrity, Outcome::Undetermined, "not verified"},
                            {issuingState, Outcome::Undetermined, "DS certificate"}},
                           std::move(edit));
}

/// The certificate's own signature, or what it stands for, is refused; so it is not trusted.
Case untrusted(std::string id, std::string_view reason, CertificateEdit edit,
               pki::PassiveAuthenticationRules rules = {})
{
    return withCertificate(std::move(id), {{dsSignature, Outcome::Failed, reason}, {trust, Outcome::Failed, reason}},
                           std::move(edit), rules);
}

/// A certificate of the state that must not sign documents.
Case unfit(std::string id, std::string_view reason, CertificateEdit edit)
{
    return withCertificate(std::move(id), {{trust, Outcome::Failed, reason}}, std::move(edit));
}

/// What is inside is no key that could have signed.
Case withoutSignatureKey(std::string id, CertificateEdit edit)
{
    return withCertificate(std::move(id),
                           {{trust, Outcome::Failed, "key"},
                            {sodSignature, Outcome::Failed, "key"},
                            {groupIntegrity, Outcome::Undetermined, "not verified"}},
                           std::move(edit));
}

base::Bytes md5Algorithm() { return specimen::derAlgorithm(md5WithRsa, specimen::derNull()); }

std::vector<Case> missingPartCases()
{
    return {unreadable("LDS_H_50", "serial number", [](CertificateSpec& ds) { ds.serial.reset(); }),
            unreadable("LDS_H_52", "public key", [](CertificateSpec& ds) { ds.innerAlgorithm.reset(); }),
            unreadable("LDS_H_55", "public key", [](CertificateSpec& ds) { ds.issuer.reset(); }),
            unreadable("LDS_H_57", "public key", [](CertificateSpec& ds) { ds.validity.reset(); }),
            unreadable("LDS_H_59", "public key", [](CertificateSpec& ds) { ds.subjectPublicKeyInfo.reset(); }),
            unreadable("LDS_H_66", "signature algorithm", [](CertificateSpec& ds) { ds.outerAlgorithm.reset(); })};
}

void nameAnotherIssuer(CertificateSpec& ds)
{
    ds.issuer = specimen::encodeName({.unit = "", .common = "CSCA Somewhere", .serialNumber = ""});
}

void expire(CertificateSpec& ds)
{
    ds.validity = specimen::Validity{inspectionDay() - std::chrono::days(300), inspectionDay() - std::chrono::days(1)};
}

void giveKeyAgreementKey(CertificateSpec& ds)
{
    const auto random = ecAuthority().randomFor("a key that cannot sign");
    ds.subjectPublicKeyInfo =
        specimen::subjectPublicKeyInfo(specimen::makeKey(specimen::dhSpec("dh_2048_256"), random));
}

/// The octets of the key, under an algorithm that is no key algorithm.
void giveUnknownKey(CertificateSpec& ds)
{
    const base::Bytes key(65, 0x04);
    ds.subjectPublicKeyInfo = specimen::derSequence({md5Algorithm(), specimen::derBits(key)});
}

std::vector<Case> fieldCases()
{
    const auto otherInside = [](CertificateSpec& ds) {
        ds.innerAlgorithm = specimen::signatureAlgorithm(specimen::ecdsa(crypto::DigestAlgorithm::Sha256));
    };
    const auto illegal = [](CertificateSpec& ds) {
        ds.innerAlgorithm = md5Algorithm();
        ds.outerAlgorithm = md5Algorithm();
    };
    return {untrusted("LDS_H_51", "two different signature algorithms", otherInside),
            untrusted("LDS_H_54", "CN=CSCA Somewhere as its issuer", nameAnotherIssuer),
            withCertificate("LDS_H_56", {{certificateValidity, Outcome::Failed, "DS"}}, expire),
            withoutSignatureKey("LDS_H_58", giveUnknownKey),
            withoutSignatureKey("LDS_H_58_with_DH", giveKeyAgreementKey),
            untrusted("LDS_H_65", md5WithRsa, illegal)};
}

std::vector<Case> extensionCases()
{
    using specimen::authorityKeyIdOid;
    using specimen::keyUsageOid;
    const pki::PassiveAuthenticationRules strict{.authorityKeyIdRequired = true};
    const auto withoutKeyId = [](CertificateSpec& ds) {
        *ds.findExtension(authorityKeyIdOid) =
            specimen::authorityKeyIdWithoutKeyId(ecAuthority().csca().subjectName, ecAuthority().csca().serial);
    };
    const auto forEncryption = [](CertificateSpec& ds) {
        constexpr std::uint8_t keyEncipherment = 0x20;
        *ds.findExtension(keyUsageOid) = specimen::keyUsage(keyEncipherment);
    };
    const auto notCritical = [](CertificateSpec& ds) { ds.findExtension(keyUsageOid)->critical = false; };
    return {untrusted("LDS_H_60", "authority key identifier", withoutKeyId, strict),
            untrusted(
                "LDS_H_61", "authority key identifier",
                [](CertificateSpec& ds) { ds.removeExtension(authorityKeyIdOid); }, strict),
            unfit("LDS_H_62", "keyUsage is not critical", notCritical),
            unfit("LDS_H_63", "keyUsage lacks digitalSignature", forEncryption),
            unfit("LDS_H_64", "no keyUsage", [](CertificateSpec& ds) { ds.removeExtension(keyUsageOid); })};
}

}  // namespace

std::vector<Case> documentSignerCases()
{
    std::vector<Case> cases = missingPartCases();
    for (const auto& more : {fieldCases(), extensionCases()}) {
        cases.insert(cases.end(), more.begin(), more.end());
    }
    return cases;
}

}  // namespace rahdari::conformance
