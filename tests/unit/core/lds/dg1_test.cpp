#include "core/lds/dg1.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "tests/unit/core/lds/made_up_files.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari::lds;
using rahdari::base::Bytes;
using rahdari::base::ErrorCode;
using rahdari::tests::hex;

namespace {

Bytes dg1Of(const std::string& mrz) { return encodeTlv(0x61, encodeTlv(0x5F1F, rahdari::tests::text(mrz))); }

}  // namespace

BOOST_AUTO_TEST_SUITE(Dg1Test)

BOOST_DATA_TEST_CASE(TheMrzOfEveryFormatIsTakenAsItIs, boost::unit_test::data::make({72U, 88U, 90U}))
{
    const std::string mrz = "P<UTO" + std::string(sample - 5, '<');
    BOOST_TEST(parseDg1(dg1Of(mrz)).value().mrz.reveal() == mrz);
}

BOOST_DATA_TEST_CASE(OtherLengthsAreOfNoFormat, boost::unit_test::data::make({0U, 1U, 71U, 73U, 87U, 89U, 91U, 180U}))
{
    BOOST_TEST(parseDg1(dg1Of(std::string(sample, '<'))).error().code == toInt(ErrorCode::LdsFileInvalid));
}

BOOST_AUTO_TEST_CASE(OctetsThatArePrintedNowhereAreRefused)
{
    for (const char octet : {'\n', '\0', '\x7F', '\xC4'}) {
        BOOST_TEST(!parseDg1(dg1Of(std::string(87, '<') + octet)));
    }
}

BOOST_AUTO_TEST_CASE(AnotherTagOrLengthIsRefused)
{
    const std::string mrz(88, '<');
    BOOST_TEST(!parseDg1(encodeTlv(0x62, encodeTlv(0x5F1F, rahdari::tests::text(mrz)))));
    BOOST_TEST(!parseDg1(encodeTlv(0x61, encodeTlv(0x5F20, rahdari::tests::text(mrz)))));
    BOOST_TEST(!parseDg1(encodeTlv(0x61, {})));
    BOOST_TEST(!parseDg1(concatenate({dg1Of(mrz), hex("00")})));
}

BOOST_AUTO_TEST_SUITE_END()
