#include "core/specimen/utopian_authority.h"

#include "core/specimen/test_signature.h"
#include "tests/unit/core/specimen/openssl_command.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::specimen;
using base::Bytes;
using tests::OpenSslCommand;

namespace {

AuthoritySettings settingsWith(const KeySpec& csca)
{
    AuthoritySettings settings;
    settings.date = std::chrono::year(2026) / 11 / 21;
    settings.cscaKey = csca;
    return settings;
}

UtopianAuthority plainAuthority() { return UtopianAuthority(settingsWith(ecSpec("brainpoolP384r1", false))); }

void putPem(OpenSslCommand& openssl, const std::string& name, const Bytes& certificate)
{
    openssl.put(name + ".der", certificate);
    BOOST_REQUIRE_MESSAGE(openssl.run("x509 -inform DER -in " + name + ".der -out " + name + ".pem"), openssl.said);
}

const std::string atToday = " -attime 1795219200 ";

const std::vector<KeySpec> keys{ecSpec("P-192", false),
                                ecSpec("P-224", true),
                                ecSpec("P-256", false),
                                ecSpec("P-384", true),
                                ecSpec("P-521", false),
                                ecSpec("brainpoolP192r1", true),
                                ecSpec("brainpoolP224r1", false),
                                ecSpec("brainpoolP256r1", true),
                                ecSpec("brainpoolP320r1", true),
                                ecSpec("brainpoolP512r1", true),
                                rsaSpec(1024),
                                rsaSpec(2048),
                                dsaSpec("dh_1024_160"),
                                dsaSpec("dh_2048_224"),
                                dsaSpec("dh_2048_256"),
                                dhSpec("dh_1024_160"),
                                dhSpec("dh_2048_256")};

}  // namespace

namespace rahdari::specimen {
std::ostream& operator<<(std::ostream& out, const KeySpec& spec)
{
    return out << static_cast<int>(spec.kind) << ' ' << spec.group << ' ' << spec.bits;
}
}  // namespace rahdari::specimen

BOOST_AUTO_TEST_SUITE(UtopianAuthorityTest)

BOOST_DATA_TEST_CASE(OpenSslReadsEveryKey, boost::unit_test::data::make(keys), spec)
{
    const TestKey key = makeKey(spec, crypto::seededRandom(Bytes{1, 2, 3}));
    OpenSslCommand openssl;
    const std::string pem = privateKeyPem(key);
    openssl.put("key.pem", Bytes(pem.begin(), pem.end()));
    openssl.put("public.der", subjectPublicKeyInfo(key));
    BOOST_TEST(openssl.run("pkey -in key.pem -pubout -outform DER -out of_private.der"), openssl.said);
    BOOST_TEST(openssl.run("pkey -pubin -inform DER -in public.der -pubout -outform DER -out again.der"), openssl.said);
    BOOST_TEST(openssl.get("of_private.der") == openssl.get("again.der"), boost::test_tools::per_element());
    if (spec.kind == KeyKind::Ec || spec.kind == KeyKind::Rsa) {
        BOOST_TEST(openssl.run("pkey -in key.pem -check -noout"), openssl.said);
    }
    const auto back = readPrivateKeyPem(pem);
    BOOST_REQUIRE(back);
    BOOST_TEST((*back == key));
}

BOOST_AUTO_TEST_CASE(BrokenKeysAreRefused)
{
    BOOST_TEST(!readPrivateKeyPem(""));
    BOOST_TEST(!readPrivateKeyPem("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----"));
    BOOST_TEST(!readPrivateKeyPem("-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----"));
    const Bytes whole = privateKeyInfo(makeKey(ecSpec("P-256"), crypto::seededRandom(Bytes{7})));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        BOOST_TEST(!readPrivateKeyInfo(base::ByteSpan(whole).first(length)));
    }
}

BOOST_AUTO_TEST_CASE(OpenSslVerifiesTheChain)
{
    const UtopianAuthority authority = plainAuthority();
    OpenSslCommand openssl;
    putPem(openssl, "csca", authority.csca().certificate);
    putPem(openssl, "ds", authority.documentSigner({.key = ecSpec("brainpoolP256r1", false)}).certificate);
    BOOST_TEST(openssl.run("verify -check_ss_sig -CAfile csca.pem" + atToday + "csca.pem"), openssl.said);
    BOOST_TEST(openssl.run("verify -x509_strict -CAfile csca.pem" + atToday + "ds.pem"), openssl.said);
    BOOST_TEST(!openssl.run("verify -CAfile csca.pem -attime 1900000000000 ds.pem"));
    BOOST_TEST(openssl.run("x509 -in ds.pem -noout -subject -issuer -ext keyUsage,authorityKeyIdentifier"));
    BOOST_TEST(openssl.said.find("C = UT") != std::string::npos, openssl.said);
    BOOST_TEST(openssl.said.find("Digital Signature") != std::string::npos, openssl.said);
}

BOOST_AUTO_TEST_CASE(TheLinkVouchesForTheNextGeneration)
{
    const UtopianAuthority authority = plainAuthority();
    OpenSslCommand openssl;
    putPem(openssl, "first", authority.csca().certificate);
    putPem(openssl, "next", authority.nextCsca().certificate);
    putPem(openssl, "link", authority.linkCertificate());
    DsWish wish{.key = ecSpec("brainpoolP256r1", false)};
    putPem(openssl, "ds", authority.documentSignerOf(authority.nextCsca(), wish).certificate);
    BOOST_TEST(openssl.run("verify -partial_chain -trusted link.pem" + atToday + "ds.pem"), openssl.said);
    BOOST_TEST(openssl.run("verify -CAfile next.pem" + atToday + "ds.pem"), openssl.said);
    BOOST_TEST(!openssl.run("verify -CAfile first.pem" + atToday + "ds.pem"));
    // The path length of zero forbids a CA below it, which is what links are famous for: signature alone is looked at.
    BOOST_TEST(openssl.run("verify -partial_chain -trusted first.pem" + atToday + "link.pem"), openssl.said);
}

BOOST_AUTO_TEST_CASE(OpenSslVerifiesTheMasterList)
{
    const UtopianAuthority authority = plainAuthority();
    OpenSslCommand openssl;
    putPem(openssl, "csca", authority.csca().certificate);
    openssl.put("list.ml", authority.masterList({authority.nextCsca().certificate}));
    BOOST_TEST(
        openssl.run("cms -verify -inform DER -in list.ml -CAfile csca.pem -purpose any -out content.der" + atToday),
        openssl.said);
    BOOST_TEST(openssl.run("asn1parse -inform DER -in content.der"), openssl.said);
    BOOST_TEST(openssl.said.find("CSCA Utopia 02") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(OpenSslVerifiesTheRevocationList)
{
    const UtopianAuthority authority = plainAuthority();
    const auto ds = authority.documentSigner({.key = ecSpec("brainpoolP256r1", false)});
    OpenSslCommand openssl;
    putPem(openssl, "csca", authority.csca().certificate);
    putPem(openssl, "ds", ds.certificate);
    openssl.put("crl.der", authority.crl({ds.serial}));
    BOOST_TEST(openssl.run("crl -inform DER -in crl.der -out crl.pem"), openssl.said);
    BOOST_TEST(openssl.run("crl -in crl.pem -CAfile csca.pem -noout"), openssl.said);
    BOOST_TEST(!openssl.run("verify -crl_check -CRLfile crl.pem -CAfile csca.pem -attime 1795219200 ds.pem"));
    BOOST_TEST(openssl.said.find("revoked") != std::string::npos, openssl.said);
    openssl.put("none.der", authority.crl());
    BOOST_TEST(openssl.run("crl -inform DER -in none.der -out none.pem"), openssl.said);
    BOOST_TEST(openssl.run("verify -crl_check -CRLfile none.pem -CAfile csca.pem -attime 1795219200 ds.pem"),
               openssl.said);
}

BOOST_AUTO_TEST_CASE(PartsCanBeLeftOut)
{
    const UtopianAuthority authority = plainAuthority();
    OpenSslCommand openssl;
    putPem(openssl, "csca", authority.csca().certificate);
    const auto readable = [&](const CertificateEdit& edit) {
        openssl.put("ds.der",
                    authority.documentSigner({.key = ecSpec("brainpoolP256r1", false), .edit = edit}).certificate);
        return openssl.run("x509 -inform DER -in ds.der -noout");
    };
    BOOST_TEST(readable([](CertificateSpec&) {}));
    BOOST_TEST(!readable([](CertificateSpec& spec) { spec.serial.reset(); }));
    BOOST_TEST(!readable([](CertificateSpec& spec) { spec.issuer.reset(); }));
    BOOST_TEST(!readable([](CertificateSpec& spec) { spec.validity.reset(); }));
    BOOST_TEST(!readable([](CertificateSpec& spec) { spec.subjectPublicKeyInfo.reset(); }));
    BOOST_TEST(!readable([](CertificateSpec& spec) { spec.outerAlgorithm.reset(); }));
    BOOST_TEST(!readable([](CertificateSpec& spec) { spec.innerAlgorithm.reset(); }));
    BOOST_TEST(readable([](CertificateSpec& spec) { spec.removeExtension(keyUsageOid); }));
    BOOST_TEST(!(openssl.run("x509 -inform DER -in ds.der -noout -ext keyUsage") &&
                 openssl.said.find("Digital") != std::string::npos));
}

BOOST_AUTO_TEST_SUITE_END()
