// EF.SOD in every signature and hash algorithm that has to be accepted.
#include "tests/conformance/check_ids.h"
#include "tests/conformance/conformance_cases.h"
#include "tests/conformance/utopia.h"

#include "core/specimen/test_signature.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::conformance {

using check::Outcome;
using crypto::DigestAlgorithm;
using crypto::SignatureScheme;
using enum crypto::DigestAlgorithm;
using specimen::KeySpec;

namespace {

constexpr int rsaBits = 2048;

/// Everything of Passive Authentication holds.
std::vector<ExpectedCheck> allHolds()
{
    return {{sodHash, Outcome::Successful, ""},     {sodSignature, Outcome::Successful, ""},
            {dsSignature, Outcome::Successful, ""}, {certificateValidity, Outcome::Successful, ""},
            {trust, Outcome::Successful, ""},       {groupIntegrity, Outcome::Successful, ""}};
}

/// How a document is signed.
struct Signing {
    std::function<const specimen::UtopianAuthority&()> authority;
    KeySpec dsKey;
    std::optional<SignatureScheme> ofDs;  ///< the CSCA's over the DS certificate; none: what its key does by itself
    SignatureScheme ofSod;
    DigestAlgorithm groups = Sha256;
};

Setup signedSetup(const Signing& signing)
{
    Setup setup = plainSetup(signing.authority());
    setup.profile.ds = {.key = signing.dsKey, .issuerScheme = signing.ofDs, .edit = {}};
    setup.profile.dsGiven = documentSigner(*setup.authority, setup.profile.ds);
    setup.profile.sod.signature = signing.ofSod;
    setup.profile.sod.groupDigest = signing.groups;
    return setup;
}

Case accepted(std::string id, const Signing& signing)
{
    return {.id = std::move(id),
            .setup = [signing] { return signedSetup(signing); },
            .signal = Signal::Successful,
            .checks = allHolds(),
            .also =
                [signing](const Inspection& inspection) {
                    const auto& object = inspection.authentication.securityObject;
                    BOOST_TEST_REQUIRE(object.has_value());
                    BOOST_TEST(object->digestAlgorithm == crypto::oidOf(signing.groups));
                    const std::string& reason = inspection.find(sodSignature)->reason();
                    BOOST_TEST(reason.find(crypto::toString(signing.ofSod)) != std::string::npos, reason);
                }};
}

/// One algorithm throughout: CSCA over DS, DS over EF.SOD, and the hash of the data groups.
Case rsa(std::string id, SignatureScheme scheme)
{
    SignatureScheme ofDs = scheme;
    ofDs.bareKeyOid = false;
    return accepted(std::move(id), {rsaAuthority, specimen::rsaSpec(rsaBits), ofDs, scheme, scheme.digest});
}

Case ecdsa(std::string id, const char* curve, SignatureScheme scheme)
{
    return accepted(std::move(id), {[]() -> const specimen::UtopianAuthority& { return ecAuthority(); },
                                    specimen::ecSpec(curve), scheme, scheme, scheme.digest});
}

Case dsa(std::string id, const char* group, DigestAlgorithm digest)
{
    const SignatureScheme scheme = specimen::dsa(digest);
    const auto authority = [group, digest]() -> const specimen::UtopianAuthority& {
        return dsaAuthority(group, digest);
    };
    return accepted(std::move(id), {authority, specimen::dsaSpec(group), scheme, scheme, digest});
}

SignatureScheme bare(SignatureScheme scheme)
{
    scheme.bareKeyOid = true;
    return scheme;
}

std::vector<Case> rsaCases()
{
    using specimen::rsaPkcs1;
    using specimen::rsaPss;
    return {rsa("LDS_H_01", rsaPkcs1(Sha1)),         rsa("LDS_H_02", rsaPss(Sha1)),
            rsa("LDS_H_03", rsaPss(Sha256)),         rsa("LDS_H_04", rsaPkcs1(Sha224)),
            rsa("LDS_H_05", rsaPkcs1(Sha256)),       rsa("LDS_H_06", rsaPkcs1(Sha384)),
            rsa("LDS_H_07", rsaPkcs1(Sha512)),       rsa("LDS_H_79", bare(rsaPkcs1(Sha1))),
            rsa("LDS_H_80", bare(rsaPkcs1(Sha224))), rsa("LDS_H_81", bare(rsaPkcs1(Sha256))),
            rsa("LDS_H_82", bare(rsaPkcs1(Sha384))), rsa("LDS_H_83", bare(rsaPkcs1(Sha512))),
            rsa("LDS_H_94", rsaPss(Sha224)),         rsa("LDS_H_95", rsaPss(Sha384)),
            rsa("LDS_H_96", rsaPss(Sha512))};
}

std::vector<Case> ecdsaCases()
{
    using specimen::ecdsaPlain;
    return {ecdsa("LDS_H_09", "brainpoolP256r1", specimen::ecdsa(Sha1)),
            ecdsa("LDS_H_10", "brainpoolP256r1", ecdsaPlain(Sha1)),
            ecdsa("LDS_H_11", "brainpoolP224r1", ecdsaPlain(Sha224)),
            ecdsa("LDS_H_12", "brainpoolP256r1", ecdsaPlain(Sha256)),
            ecdsa("LDS_H_13", "brainpoolP384r1", ecdsaPlain(Sha384)),
            ecdsa("LDS_H_14", "brainpoolP512r1", ecdsaPlain(Sha512)),
            ecdsa("LDS_H_70", "brainpoolP224r1", specimen::ecdsa(Sha224)),
            ecdsa("LDS_H_71", "brainpoolP256r1", specimen::ecdsa(Sha256)),
            ecdsa("LDS_H_72", "brainpoolP384r1", specimen::ecdsa(Sha384)),
            ecdsa("LDS_H_73", "brainpoolP512r1", specimen::ecdsa(Sha512))};
}

/// The DS certificate comes from the post's store.
Case dsNotInside()
{
    const Signing signing{rsaAuthority, specimen::rsaSpec(rsaBits), specimen::rsaPkcs1(Sha256),
                          specimen::rsaPkcs1(Sha256), Sha256};
    Case result = accepted("LDS_H_15", signing);
    result.setup = [signing] {
        Setup setup = signedSetup(signing);
        setup.profile.sod.embedDs = false;
        setup.trust.emplace_back(pki::TrustKind::DocumentSigner, setup.profile.dsGiven->certificate);
        return setup;
    };
    return result;
}

std::vector<Case> mixedCases()
{
    const auto ec = []() -> const specimen::UtopianAuthority& { return ecAuthority(); };
    const KeySpec ecKey = specimen::ecSpec("brainpoolP256r1");
    const KeySpec rsaKey = specimen::rsaSpec(rsaBits);
    return {accepted("LDS_H_74", {ec, ecKey, {}, specimen::ecdsa(Sha256), Sha512}),
            accepted("LDS_H_75", {ec, rsaKey, specimen::ecdsa(Sha256), specimen::rsaPkcs1(Sha256), Sha256}),
            accepted("LDS_H_76", {rsaAuthority, ecKey, specimen::rsaPkcs1(Sha256), specimen::ecdsa(Sha256), Sha256}),
            accepted("LDS_H_77", {rsaAuthority, rsaKey, specimen::rsaPss(Sha256), specimen::rsaPkcs1(Sha256), Sha256}),
            accepted("LDS_H_78", {rsaAuthority, rsaKey, specimen::rsaPkcs1(Sha512), specimen::rsaPss(Sha256), Sha256})};
}

}  // namespace

std::vector<Case> signatureAlgorithmCases()
{
    std::vector<Case> cases = rsaCases();
    for (const auto& more : {ecdsaCases(), mixedCases()}) {
        cases.insert(cases.end(), more.begin(), more.end());
    }
    cases.push_back(dsa("LDS_H_08", "dh_1024_160", Sha1));
    cases.push_back(dsa("LDS_H_97", "dh_2048_224", Sha224));
    cases.push_back(dsa("LDS_H_98", "dh_2048_256", Sha256));
    cases.push_back(dsNotInside());
    return cases;
}

}  // namespace rahdari::conformance
