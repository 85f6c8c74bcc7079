#include "core/lds/com_file.h"
#include "core/lds/security_infos.h"
#include "core/lds/security_object.h"
#include "core/lds/tlv.h"
#include "core/specimen/chip_personaliser.h"
#include "core/specimen/der.h"
#include "tests/unit/core/specimen/openssl_command.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::specimen;
using namespace std::chrono_literals;
using base::Bytes;
using crypto::DigestAlgorithm;
using lds::LdsFile;
using tests::OpenSslCommand;

namespace {

constexpr std::chrono::sys_days today = std::chrono::year(2026) / 11 / 21;
const std::string atToday = " -attime 1795219200 ";

/// Curves by name: OpenSSL's chain builder refuses those given by value.
AuthoritySettings plainSettings()
{
    AuthoritySettings settings;
    settings.date = today;
    settings.cscaKey = ecSpec("brainpoolP384r1", false);
    return settings;
}

ChipProfile smallProfile()
{
    ChipProfile profile = plainProfile();
    profile.placeholderOctets = 3000;
    profile.ds.key.explicitParameters = false;
    return profile;
}

/// Whether openssl verifies EF.SOD up to the CSCA, and what it holds.
bool verifiesSod(OpenSslCommand& openssl, const PersonalisedChip& chip, const Bytes& csca)
{
    const auto cms = lds::contentOfSodFile(chip.files.at(LdsFile::Sod));
    BOOST_REQUIRE(cms);
    openssl.put("sod.der", *cms);
    openssl.put("csca.der", csca);
    openssl.put("ds.der", chip.dsCertificate);
    return openssl.run("x509 -inform DER -in csca.der -out csca.pem") &&
           openssl.run("x509 -inform DER -in ds.der -out ds.pem") &&
           openssl.run(
               "cms -verify -inform DER -in sod.der -CAfile csca.pem -certfile ds.pem -purpose any -out content.der" +
               atToday);
}

struct Signing {
    std::string name;
    KeySpec key;
    crypto::SignatureScheme scheme;
    friend std::ostream& operator<<(std::ostream& out, const Signing& one) { return out << one.name; }
};

crypto::SignatureScheme bare(crypto::SignatureScheme scheme)
{
    scheme.bareKeyOid = true;
    return scheme;
}

const std::vector<Signing> signings{
    {"PKCS1 SHA-1", rsaSpec(2048), rsaPkcs1(DigestAlgorithm::Sha1)},
    {"PKCS1 SHA-224", rsaSpec(2048), rsaPkcs1(DigestAlgorithm::Sha224)},
    {"PKCS1 SHA-256", rsaSpec(2048), rsaPkcs1(DigestAlgorithm::Sha256)},
    {"PKCS1 SHA-384", rsaSpec(2048), rsaPkcs1(DigestAlgorithm::Sha384)},
    {"PKCS1 SHA-512", rsaSpec(2048), rsaPkcs1(DigestAlgorithm::Sha512)},
    {"rsaEncryption SHA-256", rsaSpec(2048), bare(rsaPkcs1(DigestAlgorithm::Sha256))},
    {"PSS SHA-1", rsaSpec(2048), rsaPss(DigestAlgorithm::Sha1)},
    {"PSS SHA-224", rsaSpec(2048), rsaPss(DigestAlgorithm::Sha224)},
    {"PSS SHA-256", rsaSpec(2048), rsaPss(DigestAlgorithm::Sha256)},
    {"PSS SHA-384", rsaSpec(2048), rsaPss(DigestAlgorithm::Sha384)},
    {"PSS SHA-512", rsaSpec(3072), rsaPss(DigestAlgorithm::Sha512)},
    {"ECDSA SHA-1", ecSpec("P-256", false), ecdsa(DigestAlgorithm::Sha1)},
    {"ECDSA SHA-224", ecSpec("brainpoolP224r1", false), ecdsa(DigestAlgorithm::Sha224)},
    {"ECDSA SHA-256", ecSpec("brainpoolP256r1", false), ecdsa(DigestAlgorithm::Sha256)},
    {"ECDSA SHA-384", ecSpec("P-384", false), ecdsa(DigestAlgorithm::Sha384)},
    {"ECDSA SHA-512", ecSpec("P-521", false), ecdsa(DigestAlgorithm::Sha512)},
    {"ECDSA SHA-512, shorter curve", ecSpec("brainpoolP192r1", false), ecdsa(DigestAlgorithm::Sha512)},
    {"DSA SHA-1", dsaSpec("dh_1024_160"), dsa(DigestAlgorithm::Sha1)},
    {"DSA SHA-224", dsaSpec("dh_2048_224"), dsa(DigestAlgorithm::Sha224)},
    {"DSA SHA-256", dsaSpec("dh_2048_256"), dsa(DigestAlgorithm::Sha256)},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipPersonaliser)

BOOST_DATA_TEST_CASE(OpenSslVerifiesEverySignature, boost::unit_test::data::make(signings), signing)
{
    const UtopianAuthority authority(plainSettings());
    ChipProfile profile = smallProfile();
    profile.ds.key = signing.key;
    profile.sod.signature = signing.scheme;
    profile.sod.groupDigest = signing.scheme.digest;
    const auto chip = personaliseChip(profile, authority);
    BOOST_REQUIRE(chip);
    OpenSslCommand openssl;
    BOOST_TEST(verifiesSod(openssl, *chip, authority.csca().certificate), openssl.said);
}

BOOST_DATA_TEST_CASE(OpenSslVerifiesEveryFormOfSod, boost::unit_test::data::make(0, 1, 2, 3, 4), form)
{
    const UtopianAuthority authority(plainSettings());
    ChipProfile profile = smallProfile();
    profile.sod.bySubjectKeyId = form == 1;
    profile.sod.embedDs = form != 2;
    profile.sod.indefiniteLengths = form == 3;
    profile.sod.version = form == 4 ? 1 : 0;
    const auto chip = personaliseChip(profile, authority);
    BOOST_REQUIRE(chip);
    OpenSslCommand openssl;
    BOOST_TEST(verifiesSod(openssl, *chip, authority.csca().certificate), openssl.said);
    const auto object = lds::parseSecurityObject(openssl.get("content.der"));
    BOOST_REQUIRE(object);
    BOOST_TEST(object->version == (form == 4 ? 1 : 0));
    openssl.put("dg1.bin", chip->files.at(LdsFile::Dg1));
    BOOST_TEST(openssl.run("dgst -sha256 -r dg1.bin"));
    std::string expected = base::toHex(object->hashes.at(1));
    std::ranges::transform(expected, expected.begin(), [](unsigned char letter) { return std::tolower(letter); });
    BOOST_TEST(openssl.said.substr(0, 64) == expected);
}

BOOST_AUTO_TEST_CASE(AnotherCscaDoesNotVerify)
{
    const UtopianAuthority authority(plainSettings());
    const auto chip = personaliseChip(smallProfile(), authority);
    BOOST_REQUIRE(chip);
    OpenSslCommand openssl;
    BOOST_TEST(!verifiesSod(openssl, *chip, authority.nextCsca().certificate));
}

BOOST_AUTO_TEST_CASE(ABrokenSignatureDoesNotVerify)
{
    const UtopianAuthority authority(plainSettings());
    ChipProfile profile = smallProfile();
    profile.edits.sod = [](SignedDataSpec& spec) { spec.signers.front().breakSignature = true; };
    const auto chip = personaliseChip(profile, authority);
    BOOST_REQUIRE(chip);
    OpenSslCommand openssl;
    BOOST_TEST(!verifiesSod(openssl, *chip, authority.csca().certificate));
}

BOOST_AUTO_TEST_CASE(TheSameSeedGivesTheSameOctets)
{
    ChipProfile profile = extendedProfile();
    profile.placeholderOctets = 3000;
    for (const KeySpec& key : {ecSpec("brainpoolP256r1"), rsaSpec(1024), dsaSpec("dh_1024_160")}) {
        profile.ds.key = key;
        profile.sod.signature = schemeFor(key, DigestAlgorithm::Sha1);
        const auto one = personaliseChip(profile, UtopianAuthority(plainSettings()));
        const auto other = personaliseChip(profile, UtopianAuthority(plainSettings()));
        BOOST_REQUIRE(one);
        BOOST_REQUIRE(other);
        BOOST_TEST((*one == *other));
        AuthoritySettings different = plainSettings();
        different.seed = {0x01};
        const auto third = personaliseChip(profile, UtopianAuthority(different));
        BOOST_REQUIRE(third);
        BOOST_TEST((one->files.at(LdsFile::Sod) != third->files.at(LdsFile::Sod)));
    }
}

BOOST_AUTO_TEST_CASE(AnExtendedProfileHasEveryFile)
{
    ChipProfile profile = extendedProfile();
    profile.pace.push_back({.protocol = "0.4.0.127.0.7.2.2.4.6.2", .parameterId = 13, .version = 2});
    profile.dg11 = PersonalDetailsSpec{.fullName = "LINDQVIST<<MIRA<SOLVEIG"};
    profile.dg12 = DocumentDetailsSpec{.authority = "Utopia Passports"};
    profile.atrInfo = encodeAtrInfo(1000, 65'000);
    const auto chip = personaliseChip(profile, UtopianAuthority(plainSettings()));
    BOOST_REQUIRE(chip);
    for (const LdsFile file : {LdsFile::Com, LdsFile::Sod, LdsFile::Dg1, LdsFile::Dg2, LdsFile::Dg3, LdsFile::Dg4,
                               LdsFile::Dg11, LdsFile::Dg12, LdsFile::Dg14, LdsFile::Dg15, LdsFile::CardAccess,
                               LdsFile::CardSecurity, LdsFile::Cvca, LdsFile::AtrInfo}) {
        BOOST_TEST(chip->files.contains(file), lds::factsOf(file).name);
    }
    const auto com = lds::parseComFile(chip->files.at(LdsFile::Com));
    BOOST_REQUIRE(com);
    BOOST_TEST(com->dataGroups.size() == 8U);
    const auto infos = lds::parseDg14(chip->files.at(LdsFile::Dg14));
    BOOST_REQUIRE(infos);
    BOOST_TEST(infos->chipAuthentication.size() == 1U);
    BOOST_TEST(infos->chipAuthenticationKeys.size() == 1U);
    BOOST_TEST(infos->terminalAuthentication.size() == 1U);
    BOOST_TEST(infos->activeAuthentication.size() == 1U);
    const auto access = lds::parseSecurityInfos(chip->files.at(LdsFile::CardAccess));
    BOOST_REQUIRE(access);
    BOOST_TEST(access->pace.size() == 2U);
    BOOST_TEST(chip->files.at(LdsFile::Cvca).size() == 36U);
    BOOST_TEST(chip->files.at(LdsFile::Dg2).size() > 15'000U);
    BOOST_TEST(chip->files.at(LdsFile::Dg2).size() < 15'200U);
}

BOOST_AUTO_TEST_CASE(EditsComeBeforeOrAfterHashing)
{
    const UtopianAuthority authority(plainSettings());
    const auto hashOfDg1 = [&](FileEdit::Stage stage) {
        ChipProfile profile = smallProfile();
        profile.edits.files = {{LdsFile::Dg1, stage, [](Bytes& octets) { octets.back() = 'X'; }}};
        const auto chip = personaliseChip(profile, authority);
        BOOST_REQUIRE(chip);
        BOOST_TEST(chip->files.at(LdsFile::Dg1).back() == 'X');
        OpenSslCommand openssl;
        BOOST_TEST(verifiesSod(openssl, *chip, authority.csca().certificate));
        const auto object = lds::parseSecurityObject(openssl.get("content.der"));
        BOOST_REQUIRE(object);
        return object->hashes.at(1) == crypto::digest(DigestAlgorithm::Sha256, chip->files.at(LdsFile::Dg1));
    };
    BOOST_TEST(hashOfDg1(FileEdit::Stage::BeforeHashing));
    BOOST_TEST(!hashOfDg1(FileEdit::Stage::AfterHashing));
}

BOOST_AUTO_TEST_CASE(MrzInformationOfEveryFormat)
{
    BOOST_TEST(*mrzInformationOf(smallProfile().mrz) == "U40217783288031483106213");
    // Doc 9303-11 D.2: TD1 with a document number of nine and of more than nine characters, and TD2.
    BOOST_TEST(*mrzInformationOf("I<UTOL898902C<3<<<<<<<<<<<<<<<"
                                 "6908061F9406236UTO<<<<<<<<<<<1"
                                 "ERIKSSON<<ANNA<MARIA<<<<<<<<<<") == "L898902C<369080619406236");
    BOOST_TEST(*mrzInformationOf("I<UTOD23145890<7349<<<<<<<<<<<"
                                 "3407127M9507122UTO<<<<<<<<<<<2"
                                 "STEVENSON<<PETER<JOHN<<<<<<<<<") == "D23145890734934071279507122");
    BOOST_TEST(*mrzInformationOf("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<"
                                 "D23145890<UTO3407127M95071227349<<<8") == "D23145890734934071279507122");
    BOOST_TEST(!mrzInformationOf("P<UTO"));
}

BOOST_AUTO_TEST_SUITE_END()
