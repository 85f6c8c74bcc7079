#include "core/lds/biometric_group.h"

#include "core/base/error_code.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::lds;
using rahdari::base::ErrorCode;
using rahdari::base::toHex;
using rahdari::tests::hex;

namespace {

rahdari::base::Bytes dg3Of(const char* content) { return encodeTlv(0x63, encodeTlv(0x7F61, hex(content))); }

}  // namespace

BOOST_AUTO_TEST_SUITE(BiometricGroupTest)

BOOST_AUTO_TEST_CASE(HeaderAndBlockOfEachInstanceAreFound)
{
    const auto file = dg3Of("020102"
                            "7F6016 A10E 810108 820109 87020101 88020007 5F2E03AABBCC"
                            "7F600A A103 820105 7F2E02 0500");
    const auto group = parseBiometricGroup(LdsFile::Dg3, file);
    BOOST_TEST_REQUIRE(static_cast<bool>(group));
    BOOST_TEST_REQUIRE(group.value().size() == 2U);
    const BiometricInstance& first = group.value()[0];
    BOOST_TEST((first.header == BiometricHeader{std::nullopt, 8, 9, 0x0101, 0x0007}));
    BOOST_TEST((first.blockFormat == BlockFormat::Iso19794));
    BOOST_TEST(toHex(first.block) == "AABBCC");
    const BiometricInstance& second = group.value()[1];
    BOOST_TEST((second.header == BiometricHeader{std::nullopt, std::nullopt, 5, std::nullopt, std::nullopt}));
    BOOST_TEST((second.blockFormat == BlockFormat::Iso39794));
    BOOST_TEST(toHex(second.block) == "0500");
}

// 9303-10: a DG3 without fingers holds random octets, so that the hashes of two chips differ.
BOOST_AUTO_TEST_CASE(AGroupMayBeEmptyWithRandomOctets)
{
    BOOST_TEST(parseBiometricGroup(LdsFile::Dg3, hex("6306 7F6103 020100")).value().empty());
    BOOST_TEST(parseBiometricGroup(LdsFile::Dg3, hex("630B 7F6108 020100 5303AABBCC")).value().empty());
}

BOOST_AUTO_TEST_CASE(AnInstanceHasAHeaderAndData)
{
    BOOST_TEST(parseBiometricGroup(LdsFile::Dg3, dg3Of("020101 7F6006 A100 5F2E0101")).value().size() == 1U);
}

BOOST_DATA_TEST_CASE(BrokenGroupsAreRefused, boost::unit_test::data::make({
                                                 "",                                 // no number of instances
                                                 "7F6006 A100 5F2E0101",             // no number, but an instance
                                                 "020101",                           // none where one is told
                                                 "020102 7F6006 A100 5F2E0101",      // one where two are told
                                                 "020100 7F6006 A100 5F2E0101",      // one where none is told
                                                 "020101 7F6002 A100",               // no data
                                                 "020101 7F6004 5F2E0101",           // no header
                                                 "020101 7F6008 A1028100 5F2E0101",  // an empty field
                                                 "020101 7F600D A1078105 0102030405 5F2E0101",  // a long one
                                                 "020100 5303AABBCC 00",                        // more behind
                                                 "020100 0500",                                 // another object
                                             }))
{
    const auto group = parseBiometricGroup(LdsFile::Dg3, dg3Of(sample));
    BOOST_TEST_REQUIRE(!group);
    BOOST_TEST(group.error().code >= toInt(ErrorCode::TlvInvalid));
}

BOOST_DATA_TEST_CASE(WrongTagsAndLengthsAreRefused,
                     boost::unit_test::data::make({"7606 7F6103 020100", "6306 7F6003 020100", "6306 7F6104 020100",
                                                   "6306 7F6103 020100 00", "6305 7F6103 020100",
                                                   "6307 7F6103 020100"}))
{
    BOOST_TEST(!parseBiometricGroup(LdsFile::Dg3, hex(sample)));
}

BOOST_AUTO_TEST_CASE(TheOutermostTagIsThatOfTheFile)
{
    BOOST_TEST(static_cast<bool>(parseBiometricGroup(LdsFile::Dg2, hex("7506 7F6103 020100"))));
    BOOST_TEST(static_cast<bool>(parseBiometricGroup(LdsFile::Dg4, hex("7606 7F6103 020100"))));
}

BOOST_AUTO_TEST_SUITE_END()
