#include "core/mrz/check_digit.h"

#include "core/base/error_code.h"

#include <boost/test/unit_test.hpp>

namespace rahdari::mrz {

BOOST_AUTO_TEST_SUITE(CheckDigit)

// ICAO Doc 9303-3, 4.9 and its appendix: the worked examples.
BOOST_AUTO_TEST_CASE(FollowsTheWorkedExamples)
{
    BOOST_TEST(checkDigit("520727").value() == 3);
    BOOST_TEST(checkDigit("AB2134<<<").value() == 5);
    BOOST_TEST(checkDigit("HA672242<658022549601086<<<<<<<<<<<<<<0").value() == 8);
    BOOST_TEST(checkDigit("D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<").value() == 2);
    BOOST_TEST(checkDigit("HA672242<658022549601086<<<<<<<").value() == 8);
    BOOST_TEST(checkDigit("D23145890734").value() == 9);
}

BOOST_AUTO_TEST_CASE(OfNothingAndOfFillersIsZero)
{
    BOOST_TEST(checkDigit("").value() == 0);
    BOOST_TEST(checkDigit("<<<<<<").value() == 0);
}

BOOST_AUTO_TEST_CASE(RefusesCharactersWithoutAValue)
{
    for (const char* text : {"a", "12 4", "AB-1", "\xC3\x91", "12\n"}) {
        const auto digit = checkDigit(text);
        BOOST_REQUIRE(!digit);
        BOOST_TEST(digit.error().code == base::toInt(base::ErrorCode::MrzTextInvalid));
        BOOST_TEST(!digit.error().advice.empty());
    }
}

BOOST_AUTO_TEST_CASE(LettersCountFromTen)
{
    BOOST_TEST(characterValue('A').value() == 10);
    BOOST_TEST(characterValue('Z').value() == 35);
    BOOST_TEST(characterValue('<').value() == 0);
    BOOST_TEST(!characterValue('a').has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::mrz
