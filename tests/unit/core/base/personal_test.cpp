#include "core/base/personal.h"

#include <boost/test/unit_test.hpp>

#include <sstream>

using rahdari::base::Personal;

BOOST_AUTO_TEST_SUITE(PersonalTest)

BOOST_AUTO_TEST_CASE(AStreamGetsTheLengthOnly)
{
    std::ostringstream out;
    out << Personal("ERIKSSON") << Personal();
    BOOST_TEST(out.str() == "<personal:8><personal:0>");
}

BOOST_AUTO_TEST_CASE(RevealGivesTheText)
{
    BOOST_TEST(Personal("ERIKSSON").reveal() == "ERIKSSON");
    BOOST_TEST(Personal().empty());
    BOOST_TEST(!Personal(" ").empty());
}

BOOST_AUTO_TEST_CASE(EqualTextsAreEqual)
{
    BOOST_TEST((Personal("A") == Personal("A")));
    BOOST_TEST((Personal("A") != Personal("B")));
}

BOOST_AUTO_TEST_SUITE_END()
