#include "core/lds/security_object.h"

#include "core/base/error_code.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::lds;
using rahdari::base::ErrorCode;
using rahdari::base::toHex;
using rahdari::tests::hex;

namespace {

// Written by hand after ICAO Doc 9303-10 4.6.2.3; `openssl asn1parse` reads them the same way. SHA-256 shortened.
const std::string version0 = "301D 020100 300B0609608648016503040201 300B 300902010104040 1020304";
const std::string version1 =
    "302C 020101 300B0609608648016503040201 300A 3008020102 0403AABBCC 300E 130430313038 1306303430303030";

}  // namespace

BOOST_AUTO_TEST_SUITE(SecurityObjectTest)

BOOST_AUTO_TEST_CASE(VersionZeroIsRead)
{
    const auto object = parseSecurityObject(hex(version0));
    BOOST_TEST_REQUIRE(static_cast<bool>(object));
    BOOST_TEST(object.value().version == 0);
    BOOST_TEST(object.value().digestAlgorithm == "2.16.840.1.101.3.4.2.1");
    BOOST_TEST(object.value().hashes.size() == 1U);
    BOOST_TEST(toHex(object.value().hashes.at(1)) == "01020304");
    BOOST_TEST(!object.value().ldsVersion);
}

BOOST_AUTO_TEST_CASE(VersionOneTellsTheVersionsOfEfCom)
{
    const auto object = parseSecurityObject(hex(version1));
    BOOST_TEST_REQUIRE(static_cast<bool>(object));
    BOOST_TEST(object.value().version == 1);
    BOOST_TEST(object.value().ldsVersion.value() == "0108");
    BOOST_TEST(object.value().unicodeVersion.value() == "040000");
}

BOOST_AUTO_TEST_CASE(ADataGroupNumberThatDoesNotExistIsKept)
{
    const auto object = parseSecurityObject(hex("301B 020100 300B0609608648016503040201 3009 30070201 63 0402AABB"));
    BOOST_TEST(object.value().hashes.contains(0x63));
}

struct Refused {
    const char* what;
    const char* content;

    friend std::ostream& operator<<(std::ostream& out, const Refused& each) { return out << each.what; }
};

const std::vector<Refused> refused{
    {"no version", "3016 300B0609608648016503040201 3007 3005020101 0400"},
    {"version 2", "3019 020102 300B0609608648016503040201 3007 3005020101 0400"},
    {"version -1", "3019 0201FF 300B0609608648016503040201 3007 3005020101 0400"},
    {"no digest algorithm", "300C 020100 3007 3005020101 0400"},
    {"an empty digest algorithm", "300E 020100 3000 3007 3005020101 0400"},
    {"no hashes", "3010 020100 300B0609608648016503040201"},
    {"no data group number", "3016 020100 300B0609608648016503040201 3004 30020400"},
    {"no hash", "3017 020100 300B0609608648016503040201 3005 3003020101"},
    {"two hashes of one data group", "3020 020100 300B0609608648016503040201 300E 3005020101 0400 3005020101 0400"},
    {"more in a hash", "301B 020100 300B0609608648016503040201 3009 3007020101 0400 0500"},
    {"half a version", "3021 020101 300B0609608648016503040201 3007 3005020101 0400 3006 130430313038"},
    {"more behind", "301B 020100 300B0609608648016503040201 3007 3005020101 0400 0500"},
};

BOOST_DATA_TEST_CASE(MissingAndMalformedPartsAreRefused, boost::unit_test::data::make(refused))
{
    const auto object = parseSecurityObject(hex(sample.content));
    BOOST_TEST_REQUIRE(!object);
    BOOST_TEST(object.error().code == toInt(ErrorCode::LdsFileInvalid), object.error().message);
}

BOOST_AUTO_TEST_CASE(TheContentOfTheFileIsAViewIntoIt)
{
    const auto file = hex("7705 3003020101");
    const auto content = contentOfSodFile(file);
    BOOST_TEST(toHex(content.value()) == "3003020101");
    BOOST_TEST(content.value().data() == file.data() + 2);
    const auto indefinite = hex("7707 3080 020101 0000");
    BOOST_TEST(toHex(contentOfSodFile(indefinite).value()) == "30800201010000");
}

BOOST_AUTO_TEST_CASE(AFileOfAnotherTagOrWithMoreInItIsRefused)
{
    BOOST_TEST(contentOfSodFile(hex("7805 3003020101")).error().code == toInt(ErrorCode::TlvTagUnexpected));
    BOOST_TEST(contentOfSodFile(hex("7707 3003020101 0400")).error().code == toInt(ErrorCode::TlvInvalid));
    BOOST_TEST(contentOfSodFile(hex("7703 020101")).error().code == toInt(ErrorCode::TlvTagUnexpected));
    BOOST_TEST(!contentOfSodFile(hex("7700")));
}

BOOST_AUTO_TEST_SUITE_END()
