#include "core/lds/atr_info_file.h"
#include "core/lds/cvca_file.h"
#include "core/lds/dg11.h"
#include "core/lds/dg12.h"
#include "core/lds/dg15.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::lds;
using namespace rahdari::tests;
using rahdari::base::Bytes;
using rahdari::base::Personal;
using rahdari::base::toHex;

namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(SmallFilesTest)

// The fields of the example in ICAO Doc 9303-10 4.7.11, with an invented holder.
BOOST_AUTO_TEST_CASE(Dg11IsReadFieldByField)
{
    const Bytes other =
        concatenate({hex("020102"), encodeTlv(0x5F0F, text("ROE<<RICHARD")), encodeTlv(0x5F0F, text("MOE<<MARY"))});
    const Bytes content = concatenate(
        {hex("5C18 5F0E 5F10 5F2B 5F11 5F42 5F12 5F13 5F14 5F15 5F16 5F17 5F18"),
         encodeTlv(0x5F0E, text("SMITH<<JOHN<J")), encodeTlv(0xA0, other), encodeTlv(0x5F10, text("123")),
         hex("5F2B04 19701201"), encodeTlv(0x5F11, text("ANYTOWN<MN")),
         encodeTlv(0x5F42, text("123 MAPLE RD<ANYTOWN<MN")), encodeTlv(0x5F12, text("16125551212")),
         encodeTlv(0x5F13, text("TRAVEL<AGENT")), encodeTlv(0x5F14, text("DR")), encodeTlv(0x5F15, text("NONE")),
         hex("5F1602 FFD8"), encodeTlv(0x5F17, text("X1<X2")), encodeTlv(0x5F18, text("FREE"))});
    const auto dg11 = parseDg11(encodeTlv(0x6B, content));
    BOOST_TEST_REQUIRE(static_cast<bool>(dg11));
    BOOST_TEST(dg11.value().fullName->reveal() == "SMITH<<JOHN<J");
    BOOST_TEST((dg11.value().otherNames == std::vector{Personal("ROE<<RICHARD"), Personal("MOE<<MARY")}));
    BOOST_TEST(dg11.value().personalNumber->reveal() == "123");
    BOOST_TEST(dg11.value().dateOfBirth->reveal() == "19701201");
    BOOST_TEST(dg11.value().placeOfBirth->reveal() == "ANYTOWN<MN");
    BOOST_TEST(dg11.value().permanentAddress->reveal() == "123 MAPLE RD<ANYTOWN<MN");
    BOOST_TEST(dg11.value().telephone->reveal() == "16125551212");
    BOOST_TEST(dg11.value().profession->reveal() == "TRAVEL<AGENT");
    BOOST_TEST(dg11.value().title->reveal() == "DR");
    BOOST_TEST(dg11.value().summary->reveal() == "NONE");
    BOOST_TEST(toHex(dg11.value().proofOfCitizenship.value()) == "FFD8");
    BOOST_TEST(dg11.value().otherDocuments->reveal() == "X1<X2");
    BOOST_TEST(dg11.value().custodyInformation->reveal() == "FREE");
    BOOST_TEST(dg11.value().listed.size() == 12U);
    BOOST_TEST(dg11.value().present.size() == 14U);
}

BOOST_AUTO_TEST_CASE(Dg12IsReadFieldByField)
{
    const Bytes content =
        concatenate({hex("5C10 5F19 5F26 5F1B 5F1C 5F1D 5F1E 5F55 5F56"), encodeTlv(0x5F19, text("UTOPIA")),
                     encodeTlv(0x5F26, text("20020531")),
                     encodeTlv(0xA0, concatenate({hex("020101"), encodeTlv(0x5F1A, text("SMITH<<BRENDA<P"))})),
                     encodeTlv(0x5F1B, text("NONE")), encodeTlv(0x5F1C, text("PAID")),
                     hex("5F1D01 AA 5F1E01 BB 5F5507 20020531124500"), encodeTlv(0x5F56, text("S1"))});
    const auto dg12 = parseDg12(encodeTlv(0x6C, content));
    BOOST_TEST_REQUIRE(static_cast<bool>(dg12));
    BOOST_TEST(dg12.value().issuingAuthority->reveal() == "UTOPIA");
    BOOST_TEST(dg12.value().dateOfIssue->reveal() == "20020531");
    BOOST_TEST((dg12.value().otherPersons == std::vector{Personal("SMITH<<BRENDA<P")}));
    BOOST_TEST(dg12.value().endorsements->reveal() == "NONE");
    BOOST_TEST(dg12.value().taxOrExitRequirements->reveal() == "PAID");
    BOOST_TEST(toHex(dg12.value().frontPicture.value()) == "AA");
    BOOST_TEST(toHex(dg12.value().rearPicture.value()) == "BB");
    BOOST_TEST(dg12.value().personalisationTime->reveal() == "20020531124500");
    BOOST_TEST(dg12.value().personalisationSystem->reveal() == "S1");
}

BOOST_AUTO_TEST_CASE(FilesOfListedObjectsWantTheirTagAndTheirList)
{
    BOOST_TEST(static_cast<bool>(parseDg11(hex("6B02 5C00"))));
    BOOST_TEST(!parseDg11(hex("6C02 5C00")));
    BOOST_TEST(!parseDg12(hex("6B02 5C00")));
    BOOST_TEST(!parseDg11(hex("6B03 5F0E00")));
    BOOST_TEST(!parseDg11(hex("6B00")));
    BOOST_TEST(!parseDg11(hex("6B05 5C03 5F0E5F")));  // the list ends within a tag
    BOOST_TEST(!parseDg11(hex("6B06 5C00 A0025F0F")));
}

BOOST_AUTO_TEST_CASE(Dg15IsTheKeyAsItStandsThere)
{
    const std::string key = "300C 3003060100 0305 0001020304";
    BOOST_TEST(toHex(parseDg15(hex("6F0E" + key)).value()) == toHex(hex(key)));
}

BOOST_DATA_TEST_CASE(OtherObjectsAreNoKey, data::make({"", "6F00", "6F02 3000", "7002 3000", "6F07 3005 3003060100",
                                                       "6F09 3007 3003020100 0300", "6F0B 3009 3003060100 0300 0500",
                                                       "6F0B 3007 3003060100 0300 0500"}))
{
    BOOST_TEST(!parseDg15(hex(sample)));
}

BOOST_AUTO_TEST_CASE(TrustPointsAreNamedMostRecentFirst)
{
    const Bytes one = concatenate({encodeTlv(0x42, text("UTCVCA00002")), Bytes(23, 0)});
    BOOST_TEST((parseCvcaFile(one).value().references == std::vector<std::string>{"UTCVCA00002"}));
    const Bytes two =
        concatenate({encodeTlv(0x42, text("UTCVCA00002")), encodeTlv(0x42, text("UTCVCA00001")), Bytes(10, 0)});
    BOOST_TEST((parseCvcaFile(two).value().references == std::vector<std::string>{"UTCVCA00002", "UTCVCA00001"}));
    const Bytes full = concatenate({encodeTlv(0x42, Bytes(16, 'A')), encodeTlv(0x42, Bytes(16, 'B'))});
    BOOST_TEST(parseCvcaFile(full).value().references.size() == 2U);
}

BOOST_DATA_TEST_CASE(BrokenTrustPointFilesAreRefused,
                     data::make({"", "0000000000", "4302 4142", "4200", "4211 4141414141414141414141414141414141",
                                 "420141 430142", "420141 420142 420143", "420141 00 41", "420541"}))
{
    BOOST_TEST(!parseCvcaFile(hex(sample)));
}

BOOST_AUTO_TEST_CASE(ApduLengthsHaveNoSign)
{
    const auto file = parseAtrInfoFile(hex("4703 AABBCC 7F6608 0202FFFF 02020100 0000"));
    BOOST_TEST((file.value().apduLengths == ApduLengths{65535, 256}));
    BOOST_TEST(toHex(file.value().cardCapabilities.value()) == "AABBCC");
    BOOST_TEST(
        (parseAtrInfoFile(hex("7F660A 0203010000 0203010001")).value().apduLengths == ApduLengths{65536, 65537}));
    BOOST_TEST(!parseAtrInfoFile({}).value().apduLengths);
    BOOST_TEST(!parseAtrInfoFile(hex("7F6708 0202FFFF 02020100")).value().apduLengths);
}

BOOST_DATA_TEST_CASE(BrokenApduLengthsAreRefused,
                     data::make({"7F6600", "7F6604 0202FFFF", "7F6606 0202FFFF 0200", "7F6606 0202FFFF 0401",
                                 "7F660B 0202FFFF 02020100 020100", "7F660A 02050000000001 020100", "7F66", "47"}))
{
    BOOST_TEST(!parseAtrInfoFile(hex(sample)));
}

BOOST_AUTO_TEST_SUITE_END()
