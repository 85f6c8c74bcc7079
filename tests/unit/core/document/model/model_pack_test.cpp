#include "core/document/model/model_pack.h"
#include "core/document/model/signed_octets.h"
#include "tests/support/made_up_model.h"
#include "tests/support/test_authority.h"

#include <boost/test/unit_test.hpp>

#include <openssl/pem.h>

#include <fstream>
#include <iterator>

using namespace rahdari;
using namespace rahdari::document;

namespace {

std::string keyPem(const tests::Issued& who, const char* password = nullptr)
{
    const crypto::Handle<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
    const EVP_CIPHER* cipher = password == nullptr ? nullptr : EVP_aes_128_cbc();
    const int length = password == nullptr ? 0 : 4;
    BOOST_REQUIRE(PEM_write_bio_PKCS8PrivateKey(bio.get(), who.key.get(), cipher, password, length, nullptr, nullptr) ==
                  1);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string certificatePem(const tests::Issued& who) { return tests::toPem(who.der(), "CERTIFICATE"); }

tests::Issued signerOf(const std::string& name, const tests::Issued* issuer = nullptr, long daysFromNow = -30,
                       long daysValid = 365)
{
    tests::CertificatePlan plan;
    plan.subject = tests::utopian(name);
    plan.ca = false;
    plan.serial = 7;
    plan.daysFromNow = daysFromNow;
    plan.daysValid = daysValid;
    return tests::issue(plan, issuer);
}

struct Agency {
    tests::Issued ca = tests::issue({});
    tests::Issued signer = signerOf("Model signer", &ca);
    DocumentModel model = tests::madeUpModel();
    base::Bytes pack = [this] {
        const auto made = sealPack(model, keyPem(signer), certificatePem(signer));
        BOOST_REQUIRE_MESSAGE(made, (made ? "" : made.error().message));
        return *made;
    }();
};

void checkRefused(const base::Bytes& pack, const std::vector<SignerCertificate>& trusted, const std::string& because,
                  std::optional<std::chrono::year_month_day> day = std::nullopt)
{
    const auto opened = openPack(pack, trusted, day);
    BOOST_REQUIRE(!opened);
    BOOST_TEST(opened.error().code == 1311);
    BOOST_TEST(opened.error().message.find(because) != std::string::npos, opened.error().message);
}

std::chrono::year_month_day dayFromNow(int days)
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()) + std::chrono::days(days);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(ModelPack, Agency)

BOOST_AUTO_TEST_CASE(OpensForWhoTrustsTheSigner)
{
    const auto opened = openPack(pack, {signer.der()});
    BOOST_REQUIRE_MESSAGE(opened, (opened ? "" : opened.error().message));
    BOOST_TEST(opened->model.name == model.name);
    BOOST_TEST((opened->model.limits == model.limits));
    BOOST_TEST(opened->signature.trusted);
    BOOST_TEST(opened->signature.signer.find("Model signer") != std::string::npos);
    BOOST_TEST(opened->signature.sha256.size() == 64U);
}

BOOST_AUTO_TEST_CASE(OpensForWhoTrustsTheSignersAuthority) { BOOST_CHECK(openPack(pack, {ca.der()})); }

BOOST_AUTO_TEST_CASE(FilesComeBackToTheOctet)
{
    const auto files = filesOf(model);
    BOOST_REQUIRE(files);
    const auto sealed = sealPack(*files, keyPem(signer), certificatePem(signer));
    BOOST_REQUIRE(sealed);
    const auto opened = openPackFiles(*sealed, {ca.der()});
    BOOST_REQUIRE(opened);
    BOOST_TEST((opened->files == *files));
}

BOOST_AUTO_TEST_CASE(NobodyElsesIsTaken)
{
    const tests::Issued other = signerOf("Model signer");
    checkRefused(pack, {}, "not trusted");
    checkRefused(pack, {other.der()}, "not trusted");
    tests::CertificatePlan sameName;  // another authority of the same name and number
    checkRefused(pack, {tests::issue(sameName).der()}, "not trusted");
}

/// Who holds a certificate that is no authority's cannot make signers.
BOOST_AUTO_TEST_CASE(ASignerIsNoAuthority)
{
    const tests::Issued under = signerOf("Under", &signer);
    const auto made = sealPack(model, keyPem(under), certificatePem(under));
    BOOST_REQUIRE(made);
    checkRefused(*made, {signer.der()}, "not trusted");
}

/// The identifier says the trusted signer, the key is another's.
BOOST_AUTO_TEST_CASE(ABorrowedNameIsAWrongSignature)
{
    const tests::Issued impostor = signerOf("Model signer", &ca);
    const auto made = sealPack(model, keyPem(impostor), certificatePem(impostor));
    BOOST_REQUIRE(made);
    checkRefused(*made, {signer.der()}, "wrong");
}

/// Refused, or nothing that is signed has changed: the certificate that comes along is not, and the trusted one is
/// used.
BOOST_AUTO_TEST_CASE(NothingThatIsSignedCanBeAltered)
{
    const auto whole = openPackFiles(pack, {signer.der()});
    BOOST_REQUIRE(whole);
    const std::size_t step = pack.size() / 97;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < pack.size(); i += step) {
        base::Bytes other = pack;
        other[i] = static_cast<std::uint8_t>(other[i] ^ 0x10U);
        const auto opened = openPackFiles(other, {signer.der()});
        BOOST_TEST((opened ? opened->files == whole->files : opened.error().code == 1311), "octet " << i);
        taken += opened ? 1 : 0;
    }
    BOOST_TEST(taken * step < 2 * signer.der().size());
    for (const std::size_t length : {std::size_t{0}, std::size_t{1}, pack.size() / 2, pack.size() - 1}) {
        const auto opened = openPack(base::ByteSpan(pack).first(length), {signer.der()});
        BOOST_TEST((!opened && opened.error().code == 1311));
    }
    base::Bytes longer = pack;
    longer.push_back(0);
    BOOST_TEST(!openPack(longer, {signer.der()}));
}

BOOST_AUTO_TEST_CASE(TheSignersCertificateMustBeValidOnTheDay)
{
    BOOST_CHECK(openPack(pack, {signer.der()}, dayFromNow(0)));
    BOOST_CHECK(openPack(pack, {signer.der()}, dayFromNow(300)));
    checkRefused(pack, {signer.der()}, "expired on", dayFromNow(400));
    checkRefused(pack, {signer.der()}, "not valid before", dayFromNow(-40));
    BOOST_CHECK(openPack(pack, {signer.der()}, std::nullopt));
}

BOOST_AUTO_TEST_CASE(WhatIsSignedMustBeAModel)
{
    const base::Bytes letter{'h', 'e', 'l', 'l', 'o'};
    const auto made = signOctets(letter, keyPem(signer), certificatePem(signer));
    BOOST_REQUIRE(made);
    const auto opened = openPack(*made, {signer.der()});
    BOOST_REQUIRE(!opened);
    BOOST_TEST(opened.error().code == 1310);
    checkRefused(tests::signList("2.23.136.1.1.2", letter, signer), {signer.der()}, "signed by exactly one");
    checkRefused(letter, {signer.der()}, "not signed");
    BOOST_TEST(sealPack(ModelFiles{{"model.toml", letter}}, keyPem(signer), certificatePem(signer)).error().code ==
               1310);
}

/// Signed with the program openssl, once without and once with signed attributes, pieces and indefinite lengths.
BOOST_AUTO_TEST_CASE(OpensWhatAnotherProgramSigned)
{
    const auto read = [](const std::string& name) {
        std::ifstream stream(std::string(RAHDARI_SOURCE_DIR "/tests/fuzz/corpus/model_pack_fuzzer/") + name,
                             std::ios::binary);
        return base::Bytes(std::istreambuf_iterator<char>(stream), {});
    };
    const auto trusted = readSignerCertificates(read("certificate.pem"));
    BOOST_REQUIRE(trusted);
    for (const char* name : {"pack", "indefinite_lengths"}) {
        const auto opened = openPack(read(name), *trusted);
        BOOST_REQUIRE_MESSAGE(opened, (opened ? "" : opened.error().message));
        BOOST_TEST(opened->model.name == "a");
        checkRefused(read(name), {signer.der()}, "not trusted");
    }
}

BOOST_AUTO_TEST_CASE(OldHashFunctionsAreRefused)
{
    const base::Bytes letter{'h', 'e', 'l', 'l', 'o'};
    const crypto::Handle<BIO, BIO_free_all> in(BIO_new_mem_buf(letter.data(), static_cast<int>(letter.size())));
    constexpr unsigned flags = CMS_BINARY | CMS_PARTIAL;
    const crypto::Handle<CMS_ContentInfo, CMS_ContentInfo_free> cms(
        CMS_sign(nullptr, nullptr, nullptr, in.get(), flags));
    CMS_add1_signer(cms.get(), signer.certificate.get(), signer.key.get(), EVP_sha1(), flags);
    BOOST_REQUIRE(CMS_final(cms.get(), in.get(), nullptr, flags) == 1);
    const crypto::Handle<BIO, BIO_free_all> out(BIO_new(BIO_s_mem()));
    i2d_CMS_bio(out.get(), cms.get());
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    checkRefused(base::Bytes(data, data + size), {signer.der()}, "too weak");
}

BOOST_AUTO_TEST_CASE(KeyAndCertificateMustFit)
{
    const auto code = [&](const std::string& key, const std::string& certificate) {
        const auto made = sealPack(model, key, certificate);
        return made ? 0 : made.error().code;
    };
    BOOST_TEST(code(keyPem(signer), certificatePem(signer)) == 0);
    BOOST_TEST(code("no key", certificatePem(signer)) == 3106);
    BOOST_TEST(code(keyPem(signer, "1234"), certificatePem(signer)) == 3106);
    BOOST_TEST(code(keyPem(signer), "no certificate") == 3100);
    BOOST_TEST(code(keyPem(ca), certificatePem(signer)) == 3100);
    BOOST_TEST(code(keyPem(ca), certificatePem(ca)) == 3100);  // made for certificates only
}

BOOST_AUTO_TEST_CASE(CertificatesAreReadAsDerAndPem)
{
    const std::string both = certificatePem(ca) + "and\n" + certificatePem(signer);
    const auto pem = readSignerCertificates(base::Bytes(both.begin(), both.end()));
    BOOST_REQUIRE(pem);
    BOOST_TEST((*pem == std::vector<SignerCertificate>{ca.der(), signer.der()}));
    BOOST_TEST((*readSignerCertificates(ca.der()) == std::vector<SignerCertificate>{ca.der()}));
    BOOST_TEST(readSignerCertificates(base::Bytes{1, 2, 3}).error().code == 3100);
    BOOST_TEST(!readSignerCertificates(base::Bytes()));
}

BOOST_AUTO_TEST_SUITE_END()
