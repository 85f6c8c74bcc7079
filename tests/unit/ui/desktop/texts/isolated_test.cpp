#include "ui/desktop/texts/isolated.h"

#include <boost/test/unit_test.hpp>

using rahdari::ui::desktop::texts::isolated;

BOOST_AUTO_TEST_SUITE(desktop_isolated)

BOOST_AUTO_TEST_CASE(a_value_stands_between_first_strong_isolate_and_its_end)
{
    BOOST_TEST((isolated("C01<8") == QStringLiteral(u"\u2068C01<8\u2069")));
}

BOOST_AUTO_TEST_CASE(nothing_is_isolated_twice)
{
    BOOST_TEST((isolated(isolated("A")) == isolated("A")));
    BOOST_TEST(isolated("").isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
