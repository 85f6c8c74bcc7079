#include "core/base/bytes.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::base;

BOOST_AUTO_TEST_SUITE(BytesTest)

BOOST_AUTO_TEST_CASE(HexadecimalIsUpperCaseAndTwoDigitsAnOctet)
{
    BOOST_TEST(toHex({}).empty());
    BOOST_TEST(toHex(Bytes{0x00, 0x0A, 0xF0, 0xFF}) == "000AF0FF");
}

BOOST_AUTO_TEST_CASE(EitherCaseIsReadAndSpacesArePassedOver)
{
    BOOST_TEST((fromHex("00 0a\tF0\r\nfF") == Bytes{0x00, 0x0A, 0xF0, 0xFF}));
    BOOST_TEST((fromHex("0 0") == Bytes{0x00}));
    BOOST_TEST((fromHex(" \n") == Bytes{}));
}

BOOST_DATA_TEST_CASE(OtherTextIsRefused,
                     boost::unit_test::data::make({"0", "000", "0G", "0x00", "00:00", "00-", "\xC3\xA4", "/0", ":0"}))
{
    BOOST_TEST(!fromHex(sample).has_value());
}

BOOST_AUTO_TEST_CASE(EveryOctetSurvivesTheWayThere)
{
    Bytes all(256);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<std::uint8_t>(i);
    }
    BOOST_TEST((fromHex(toHex(all)) == all));
}

BOOST_AUTO_TEST_CASE(EqualityLooksAtEveryOctet)
{
    const Bytes one{1, 2, 3};
    BOOST_TEST(equalInConstantTime(one, Bytes{1, 2, 3}));
    BOOST_TEST(equalInConstantTime({}, {}));
    BOOST_TEST(!equalInConstantTime(one, Bytes{1, 2}));
    BOOST_TEST(!equalInConstantTime(one, Bytes{0, 2, 3}));
    BOOST_TEST(!equalInConstantTime(one, Bytes{1, 2, 0x83}));
}

BOOST_AUTO_TEST_SUITE_END()
