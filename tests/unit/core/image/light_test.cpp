#include "core/image/light.h"

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

using namespace rahdari::image;

BOOST_AUTO_TEST_SUITE(LightNames)

BOOST_AUTO_TEST_CASE(EachNameLeadsBackToItsLight)
{
    std::set<std::string_view> names;
    for (const Light light : allLights) {
        names.insert(shortName(light));
        BOOST_CHECK(lightFromShortName(shortName(light)) == light);
    }
    BOOST_CHECK_EQUAL(names.size(), allLights.size());
}

BOOST_AUTO_TEST_CASE(OtherNamesAreNone)
{
    for (const auto* name : {"", "VI", "vi ", "white", "photo"}) {
        BOOST_CHECK(!lightFromShortName(name));
    }
}

BOOST_AUTO_TEST_SUITE_END()
