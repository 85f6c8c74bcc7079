#include "core/document/model/model_version.h"

#include <boost/test/unit_test.hpp>

using rahdari::document::isOlderVersion;

BOOST_AUTO_TEST_SUITE(ModelVersion)

BOOST_AUTO_TEST_CASE(NumbersAreComparedPartByPart)
{
    BOOST_TEST(isOlderVersion("1", "2"));
    BOOST_TEST(isOlderVersion("9", "10"));
    BOOST_TEST(isOlderVersion("1.9", "1.10"));
    BOOST_TEST(isOlderVersion("1", "1.1"));
    BOOST_TEST(isOlderVersion("2026.11.21", "2026.12.1"));
    BOOST_TEST(!isOlderVersion("2", "1"));
    BOOST_TEST(!isOlderVersion("1.1", "1"));
    BOOST_TEST(!isOlderVersion("1", "1"));
}

BOOST_AUTO_TEST_CASE(OfOtherVersionsNobodyCanTell)
{
    for (const char* other : {"", "a", "1a", "1.", ".1", "1..2", "-1", "v1", "99999999999999999999"}) {
        BOOST_TEST(!isOlderVersion(other, "2"), other);
        BOOST_TEST(!isOlderVersion("1", other), other);
    }
}

BOOST_AUTO_TEST_SUITE_END()
