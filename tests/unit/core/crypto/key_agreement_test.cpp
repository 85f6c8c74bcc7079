// Worked examples of ICAO Doc 9303-11, Appendices D, G and H, and properties of every standardised group.

#include "core/base/error_code.h"
#include "core/crypto/agreement_group.h"
#include "core/crypto/key_agreement.h"
#include "core/crypto/key_derivation.h"
#include "core/crypto/mac.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <string>
#include <string_view>

using namespace rahdari;
using namespace rahdari::crypto;

namespace {

base::Bytes octets(std::string_view hex) { return base::fromHex(hex).value(); }
std::string hex(const base::Bytes& bytes) { return base::toHex(bytes); }

constexpr std::array groupIds{0, 1, 2, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};

std::shared_ptr<const AgreementGroup> groupOf(int id) { return standardisedGroup(id).value(); }

RandomSource seeded(std::uint8_t seed) { return seededRandom(base::Bytes{seed}); }

}  // namespace

BOOST_AUTO_TEST_SUITE(KeyDerivation)

BOOST_AUTO_TEST_CASE(keysOfBac)
{
    const base::Bytes seed = octets("239AB9CB282DAF66231DC5A4DF6BFBAE");
    BOOST_TEST(hex(deriveKey(CipherAlgorithm::TripleDes, seed, KeyPurpose::Encryption)) ==
               "AB94FDECF2674FDFB9B391F85D7F76F2");
    BOOST_TEST(hex(deriveKey(CipherAlgorithm::TripleDes, seed, KeyPurpose::Mac)) == "7962D9ECE03D1ACD4C76089DCE131543");
}

BOOST_AUTO_TEST_CASE(keysOfEveryLength)
{
    const base::Bytes secret = octets("7E2D2A41C74EA0B38CD36F863939BFA8E9032AAD");
    const auto derive = [&](CipherAlgorithm cipher, KeyPurpose purpose) {
        return hex(deriveKey(cipher, secret, purpose));
    };
    BOOST_TEST(derive(CipherAlgorithm::Aes128, KeyPurpose::Encryption) == "3CC5F8872F8B1471B47EEFDDFFC43F46");
    BOOST_TEST(derive(CipherAlgorithm::Aes128, KeyPurpose::Mac) == "BD651C6B2FA9B4704553332007771E84");
    BOOST_TEST(derive(CipherAlgorithm::Aes128, KeyPurpose::Password) == "89DED1B26624EC1E634C1989302849DD");
    BOOST_TEST(derive(CipherAlgorithm::TripleDes, KeyPurpose::Password) == "89DFD0B36725EC1F624C1989312949DC");
    BOOST_TEST(derive(CipherAlgorithm::Aes192, KeyPurpose::Password) ==
               "D79A23C126202AC9051FEBFBC0E8A03B1C6645D85752B4B7");
    BOOST_TEST(derive(CipherAlgorithm::Aes256, KeyPurpose::Password) ==
               "D79A23C126202AC9051FEBFBC0E8A03B1C6645D85752B4B71408FA229AB6D56B");
    const std::string can = "123456";
    BOOST_TEST(hex(deriveKey(CipherAlgorithm::Aes128, base::Bytes(can.begin(), can.end()), KeyPurpose::Password)) ==
               "591468CDA83D65219CCCB8560233600F");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Macs)

BOOST_AUTO_TEST_CASE(retailMacOfBac)
{
    const base::Bytes data = octets("72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2");
    const base::Bytes key = octets("7962D9ECE03D1ACD4C76089DCE131543");
    BOOST_TEST(hex(retailMac(key, padded(data, 8))) == "5F1448EEA8AD90A7");
    BOOST_TEST(hex(tokenMac(CipherAlgorithm::TripleDes, key, data)) == "5F1448EEA8AD90A7");
}

// NIST SP 800-38B, D.1 example 2.
BOOST_AUTO_TEST_CASE(cmacOfNist)
{
    BOOST_TEST(hex(aesCmac(CipherAlgorithm::Aes128, octets("2B7E151628AED2A6ABF7158809CF4F3C"),
                           octets("6BC1BEE22E409F96E93D7E117393172A"))) == "070A16B46B4D4144");
}

BOOST_AUTO_TEST_CASE(paddingGoesOnAndOff)
{
    BOOST_TEST(hex(padded({}, 8)) == "8000000000000000");
    BOOST_TEST(hex(padded(octets("0102030405060708"), 8)) == "01020304050607088000000000000000");
    BOOST_TEST(hex(unpadded(octets("0102800000")).value()) == "0102");
    BOOST_TEST(!unpadded(octets("0000")));
    BOOST_TEST(!unpadded(octets("0102")));
    BOOST_TEST(!unpadded({}));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Mappings)

BOOST_AUTO_TEST_CASE(genericOnACurve)
{
    const auto group = groupOf(13);
    const base::Bytes chipKey =
        octets("04824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F5730D8C879AAA9C9"
               "F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C54");
    const auto shared =
        group->multiply(chipKey, octets("7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99"));
    BOOST_TEST(hex(*shared) ==
               "0460332EF2450B5D247EF6D3868397D398852ED6E8CAF6FFEEF6BF85CA57057FD50840CA7415BAF3E43BD414"
               "D35AA4608B93A2CAF3A4E3EA4E82C9C13D03EB7181");
    BOOST_TEST(
        hex(*mapGenerically(*group, octets("3F00C4D39D153F2B2A214A078D899B22"), *shared)) ==
        "048CED63C91426D4F0EB1435E7CB1D74A46723A0AF21C89634F65A9AE87A9265E28C879506743F8611AC33645C5B985C80B5F09A"
        "0B83407C1B6A4D857AE76FE522");
}

BOOST_AUTO_TEST_CASE(integratedOnACurve)
{
    const base::Bytes s = octets("2923BE84E16CD6AE529049F1F1BBE9EB");
    const base::Bytes t = octets("5DD4CBFC96F5453B130D890A1CDBAE32");
    BOOST_TEST(hex(pseudoRandomNumber(CipherAlgorithm::Aes128, s, t, 256 + 64)) ==
               "E4447E2DFB3586BAC05DDB00156B57FBB2179A3949294C97254189800C517BAA8DA0FF397ED8C445D3E421E4FEB57322");
    BOOST_TEST(hex(*mapIntegrated(*groupOf(13), CipherAlgorithm::Aes128, s, t)) ==
               "048E82D31559ED0FDE92A4D0498ADD3C23BABA94FB77691E31E90AEA77FB17D4274C1AE14BD0C3DBAC0C871B7F36081693644"
               "37CA30AC243A089D3F266C1E60FAD");
}

BOOST_AUTO_TEST_CASE(integratedModuloAPrime)
{
    BOOST_TEST(hex(*mapIntegrated(*groupOf(0), CipherAlgorithm::Aes128, octets("FA5B7E3E49753A0DB9178B7B9BD898C8"),
                                  octets("B3A6DB3C870C3E99245E0D1C06B747DE"))) ==
               "1D7D767F11E333BCD6DBAEF40E799E7A926B96973550656FF3C830726D118D61C276CDCC61D475CF03A98E0C0E79CAEBA5BE255"
               "78BD4551D"
               "0B10903236F0B0F976852FA78EEA14EA0ACA87D1E91F688FE0DFF897BBE35A472621D343564B262F34223AE8FC59B664BFEDFA2"
               "BFE7516CA"
               "5510A6BBB633D517EC25D4E0BBAA16C2");
}

BOOST_AUTO_TEST_CASE(aNonceOfAnotherLengthIsRefused)
{
    const auto mapped = mapIntegrated(*groupOf(13), CipherAlgorithm::Aes256, base::Bytes(16, 1), base::Bytes(32, 1));
    BOOST_REQUIRE(!mapped);
    BOOST_TEST(mapped.error().code == toInt(base::ErrorCode::ChipAnswerInvalid));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Groups)

BOOST_DATA_TEST_CASE(bothSidesAgree, boost::unit_test::data::make(groupIds), id)
{
    const auto group = groupOf(id);
    const auto one = drawKeyPair(*group, group->generator(), seeded(1));
    const auto other = drawKeyPair(*group, group->generator(), seeded(2));
    BOOST_REQUIRE((one && other));
    BOOST_TEST((one->element != other->element));
    const auto first = agree(*group, one->scalar, other->element);
    const auto second = agree(*group, other->scalar, one->element);
    BOOST_REQUIRE((first && second));
    BOOST_TEST(hex(*first) == hex(*second));
    BOOST_TEST(first->size() == group->fieldLength());
}

BOOST_DATA_TEST_CASE(whatIsNoElementIsRefused, boost::unit_test::data::make(groupIds), id)
{
    const auto group = groupOf(id);
    const base::Bytes good = group->generator();
    base::Bytes altered = good;
    altered.back() ^= 0x01U;
    const base::Bytes zeros(good.size(), 0);
    base::Bytes one(good.size(), 0);
    one.back() = 1;
    base::Bytes compressedForm(good.begin(), good.begin() + 1 + static_cast<std::ptrdiff_t>(group->fieldLength()) - 1);
    compressedForm[0] = 0x02;
    const base::Bytes scalar{0x05};
    BOOST_TEST(bool(group->multiply(good, scalar)));
    BOOST_TEST(!group->multiply(altered, scalar));
    BOOST_TEST(!group->multiply(zeros, scalar));
    BOOST_TEST(!group->multiply(one, scalar));
    BOOST_TEST(!group->multiply(base::Bytes(good.size(), 0xFF), scalar));
    BOOST_TEST(!group->multiply(base::Bytes{0x00}, scalar));
    BOOST_TEST(!group->multiply({}, scalar));
    BOOST_TEST(!group->multiply(good, base::Bytes{0x00}));
    if (group->isElliptic()) {
        BOOST_TEST(!group->multiply(compressedForm, scalar));
    }
}

BOOST_DATA_TEST_CASE(reservedNumbersHaveNoGroup, boost::unit_test::data::make({-1, 3, 7, 19, 32, 255}), id)
{
    BOOST_TEST(!standardisedGroup(id));
}

// The prime of P-224 is 1 modulo 4: the point encoding is not defined.
BOOST_AUTO_TEST_CASE(p224HasNoIntegratedMapping)
{
    const auto mapped = groupOf(10)->mapNumber(base::Bytes(40, 7));
    BOOST_REQUIRE(!mapped);
    BOOST_TEST(mapped.error().code == toInt(base::ErrorCode::ProtocolUnsupported));
}

BOOST_DATA_TEST_CASE(everyNumberMapsIntoTheGroup, boost::unit_test::data::make(groupIds), id)
{
    const auto group = groupOf(id);
    const RandomSource random = seeded(3);
    for (int i = 0; i < 16 && id != 10; ++i) {
        const auto mapped = group->mapNumber(random(group->fieldLength() + 8));
        BOOST_REQUIRE(mapped);
        BOOST_TEST(bool(group->multiply(*mapped, base::Bytes{0x03})));
    }
}

BOOST_AUTO_TEST_CASE(domainParametersByNumberAndByValue)
{
    const auto byNumber = groupOfAlgorithm(octets("300C060704007F0007010202010D"));
    BOOST_REQUIRE(byNumber);
    BOOST_TEST((*byNumber)->name() == "brainpoolP256r1");
    const auto named = groupOfAlgorithm(octets("301306072A8648CE3D020106082A8648CE3D030107"));
    BOOST_REQUIRE(named);
    BOOST_TEST((*named)->name() == "P-256");
    BOOST_TEST(!groupOfAlgorithm(octets("300C060704007F00070102020107")));
    BOOST_TEST(!groupOfAlgorithm({}));
}

BOOST_AUTO_TEST_SUITE_END()
