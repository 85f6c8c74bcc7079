#include "core/seal/c40.h"

#include "core/base/bytes.h"
#include "tests/unit/core/seal/made_up_seal.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace rahdari;
namespace data = boost::unit_test::data;

namespace {

base::Bytes hex(std::string_view text) { return base::fromHex(text).value(); }

// BSI TR-03137-1 v2.5 Annexes E to H; the sticker's number is misprinted there as T2000AKA7.
const std::vector<std::tuple<std::string, std::string>> worked{
    {"6abc", "D  "},
    {"6d32c8a7", "DETS02"},
    {"d79519a65306", "UFO001979"},
    {"33be1fed20c6", "47110815P"},
    {"cf3519af974c", "T2000AK47"},
    {"395e26b3d9a275735bd4cd485ca17176", "53123MUSTERMANNSTRASSE21"},
    {"b77a38e596ce", "PA5500K11"},
    {"1a203a4d1fe1", "03359010"},
    {"fe45", "D"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(C40Test)

BOOST_DATA_TEST_CASE(DecodesTheWorkedExamples, data::make(worked), octets, text)
{
    const auto decoded = seal::decodeC40(hex(octets));
    BOOST_REQUIRE(decoded);
    BOOST_TEST(decoded->substr(0, text.size()) == text);
    BOOST_TEST(decoded->find_first_not_of(' ', text.size()) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(DecodesTheOtherSets)
{
    // Shift 2 with 0 is "!", with 15 ":", with 22 "["; shift 3 with 1 is "a" (ISO/IEC 16022 table C.1).
    const auto pair = [](unsigned a, unsigned b, unsigned c) {
        const unsigned sum = 1600 * a + 40 * b + c + 1;
        return base::Bytes{static_cast<std::uint8_t>(sum / 256), static_cast<std::uint8_t>(sum % 256)};
    };
    BOOST_TEST(seal::decodeC40(pair(1, 0, 14)).value() == "!A");
    BOOST_TEST(seal::decodeC40(pair(1, 15, 14)).value() == ":A");
    BOOST_TEST(seal::decodeC40(pair(1, 22, 14)).value() == "[A");
    BOOST_TEST(seal::decodeC40(pair(2, 1, 14)).value() == "aA");
}

BOOST_DATA_TEST_CASE(RefusesWhatIsNoC40, data::make({"00", "0000", "fe00", "fe45fe45", "6abc6a", "fe81", "fa01"}),
                     octets)
{
    BOOST_TEST(!seal::decodeC40(hex(octets)));
}

BOOST_AUTO_TEST_CASE(NothingIsNoText) { BOOST_TEST(seal::decodeC40({}).value().empty()); }

BOOST_AUTO_TEST_CASE(DecodesWhatWasEncoded)
{
    for (const std::string text : {"A", "AB", "ABC", "ABCD", "ABCDE", "0 9 Z"}) {
        BOOST_TEST(seal::decodeC40(tests::encodeC40(text)).value() == text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
