#include "core/viz/zone_places.h"

#include <boost/test/unit_test.hpp>

using rahdari::mrz::FieldId;
using rahdari::mrz::MrzFormat;
using rahdari::viz::zoneFieldsOf;

BOOST_AUTO_TEST_CASE(names_stand_in_one_field_but_on_the_french_card)
{
    const auto passport = zoneFieldsOf("given_names", MrzFormat::Td3);
    BOOST_REQUIRE_EQUAL(passport.size(), 1U);
    BOOST_TEST((passport.front()->id == FieldId::Names));
    const auto french = zoneFieldsOf("given_names", MrzFormat::FrenchId);
    BOOST_REQUIRE_EQUAL(french.size(), 1U);
    BOOST_TEST((french.front()->id == FieldId::GivenNames));
}

BOOST_AUTO_TEST_CASE(a_card_may_have_its_personal_number_in_either_line)
{
    BOOST_TEST(zoneFieldsOf("personal_number", MrzFormat::Td1).size() == 2U);
    BOOST_TEST(zoneFieldsOf("personal_number", MrzFormat::Td3).size() == 1U);
}

BOOST_AUTO_TEST_CASE(what_no_zone_says_has_no_field)
{
    BOOST_TEST(zoneFieldsOf("authority", MrzFormat::Td3).empty());
    BOOST_TEST(zoneFieldsOf("", MrzFormat::Td3).empty());
}
