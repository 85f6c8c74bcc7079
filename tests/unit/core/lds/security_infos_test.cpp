#include "core/lds/security_infos.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::lds;
using rahdari::base::Bytes;
using rahdari::base::ErrorCode;
using rahdari::base::toHex;
using rahdari::tests::hex;

namespace {

Bytes setOf(const Bytes& infos) { return encodeTlv(0x31, infos); }

Bytes infoOf(const std::string& oid, const std::string& parts)
{
    return encodeTlv(0x30, concatenate({encodeTlv(0x06, oidValue(oid)), hex(parts)}));
}

const std::string bsi = "0.4.0.127.0.7.2.2.";

}  // namespace

BOOST_AUTO_TEST_SUITE(SecurityInfosTest)

// ICAO Doc 9303-11 appendix G.1 and G.2.
BOOST_AUTO_TEST_CASE(ThePaceInfosOfTheWorkedExamplesAreRead)
{
    const auto infos = parseSecurityInfos(
        setOf(hex("3012060A04007F0007020204020202010202010D 3012060A04007F00070202040102020102020100")));
    BOOST_TEST_REQUIRE(static_cast<bool>(infos));
    BOOST_TEST((infos.value().pace == std::vector<PaceInfo>{{bsi + "4.2.2", 2, 13}, {bsi + "4.1.2", 2, 0}}));
    BOOST_TEST(infos.value().all.size() == 2U);
    BOOST_TEST(toHex(infos.value().all[0].encoded) == "3012060A04007F0007020204020202010202010D");
    BOOST_TEST(infos.value().unknown.empty());
}

BOOST_AUTO_TEST_CASE(EveryKindIsKeptApart)
{
    const auto infos = parseSecurityInfos(setOf(concatenate({
        infoOf(bsi + "4.6.4", "020102 020112"),
        infoOf(bsi + "4.2", "3002 0500 020101"),
        infoOf(bsi + "3.2.1", "020101"),
        infoOf(bsi + "3.1.4", "020101 02020100"),
        infoOf(bsi + "1.2", "3003 020107 02010A"),
        infoOf(bsi + "1.1", "3000"),
        infoOf(bsi + "2", "020101 3007 0402011C 04011C"),
        infoOf(bsi + "2", "020102"),
        infoOf("2.23.136.1.1.5", "020101 060A04007F00070101040103"),
        infoOf(bsi + "6", "1600"),
    })));
    BOOST_TEST_REQUIRE(static_cast<bool>(infos));
    BOOST_TEST((infos.value().pace == std::vector<PaceInfo>{{bsi + "4.6.4", 2, 18}}));
    BOOST_TEST(
        (infos.value().paceParameters == std::vector<PaceDomainParameterInfo>{{bsi + "4.2", hex("30020500"), 1}}));
    BOOST_TEST(
        (infos.value().chipAuthentication ==
         std::vector<ChipAuthenticationInfo>{{bsi + "3.2.1", 1, std::nullopt}, {bsi + "3.1.4", 1, hex("0100")}}));
    BOOST_TEST((infos.value().chipAuthenticationKeys ==
                std::vector<ChipAuthenticationPublicKeyInfo>{{bsi + "1.2", hex("3003020107"), hex("0A")},
                                                             {bsi + "1.1", hex("3000"), std::nullopt}}));
    BOOST_TEST((infos.value().terminalAuthentication ==
                std::vector<TerminalAuthenticationInfo>{{1, hex("011C"), hex("1C")}, {2, std::nullopt, std::nullopt}}));
    BOOST_TEST(
        (infos.value().activeAuthentication == std::vector<ActiveAuthenticationInfo>{{1, "0.4.0.127.0.7.1.1.4.1.3"}}));
    BOOST_TEST((infos.value().unknown == std::vector<std::string>{bsi + "6"}));
    BOOST_TEST(infos.value().all.size() == 10U);
}

BOOST_DATA_TEST_CASE(ProtocolsBesideTheKnownOnesAreUnknown,
                     boost::unit_test::data::make({"4.5.1", "4.2.5", "4.2.0", "4.2.2.1", "4.5", "3.3.1", "3.2.5", "3.2",
                                                   "3.2.1.1", "1.3", "1.2.1", "2.1", "22"}))
{
    const auto infos = parseSecurityInfos(setOf(infoOf(bsi + sample, "0500")));
    BOOST_TEST_REQUIRE(static_cast<bool>(infos));
    BOOST_TEST((infos.value().unknown == std::vector<std::string>{bsi + sample}));
}

struct Malformed {
    std::string oid;
    std::string parts;

    friend std::ostream& operator<<(std::ostream& out, const Malformed& each)
    {
        return out << each.oid << ' ' << each.parts;
    }
};

const std::vector<Malformed> malformed{
    {bsi + "4.2.2", ""},
    {bsi + "4.2.2", "0400"},
    {bsi + "4.2.2", "0203010000"},
    {bsi + "4.2.2", "020102 0400"},
    {bsi + "4.2.2", "020102 02010D 0500"},
    {bsi + "4.2", "020101"},
    {bsi + "3.2.1", ""},
    {bsi + "3.2.1", "0201FF"},
    {bsi + "3.2.1", "020101 0401AA"},
    {bsi + "1.2", "020101"},
    {bsi + "1.2", "3000 0400"},
    {bsi + "2", "020101 3003 04011C"},
    {bsi + "2", "020101 3008 0402011C 04021C1C"},
    {bsi + "2", "020101 3000"},
    {"2.23.136.1.1.5", "020101"},
    {"2.23.136.1.1.5", "020101 0600"},
    {"2.23.136.1.1.5", "020101 060100 0500"},
};

BOOST_DATA_TEST_CASE(AKnownProtocolThatIsMalformedIsAnError, boost::unit_test::data::make(malformed))
{
    const auto infos = parseSecurityInfos(setOf(infoOf(sample.oid, sample.parts)));
    BOOST_TEST_REQUIRE(!infos);
    BOOST_TEST(infos.error().code == toInt(ErrorCode::LdsFileInvalid));
    BOOST_TEST(infos.error().message.find(sample.oid) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(AnInfoWithoutProtocolIsAnError)
{
    BOOST_TEST(parseSecurityInfos(hex("3105 3003020101")).error().code == toInt(ErrorCode::LdsFileInvalid));
    BOOST_TEST(parseSecurityInfos(hex("3104 30020600")).error().code == toInt(ErrorCode::LdsFileInvalid));
}

BOOST_AUTO_TEST_CASE(ASetIsWantedAndNothingBehindIt)
{
    BOOST_TEST(parseSecurityInfos(hex("3100")).value().all.empty());
    BOOST_TEST(!parseSecurityInfos(hex("3000")));
    BOOST_TEST(!parseSecurityInfos(hex("310000")));
    BOOST_TEST(!parseSecurityInfos(hex("31020400")));
    BOOST_TEST(parseDg14(hex("6E023100")).value().all.empty());
    BOOST_TEST(!parseDg14(hex("6F023100")));
    BOOST_TEST(!parseDg14(hex("6E043100 0400")));
}

BOOST_AUTO_TEST_SUITE_END()
