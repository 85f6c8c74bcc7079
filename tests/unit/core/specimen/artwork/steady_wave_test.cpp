#include "core/specimen/artwork/steady_wave.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace rahdari::specimen;

BOOST_AUTO_TEST_SUITE(steady_wave)

BOOST_AUTO_TEST_CASE(agrees_with_the_c_library)
{
    for (int i = -20'000; i <= 20'000; ++i) {
        const double radians = i * 0.3137;
        BOOST_REQUIRE_SMALL(steadySin(radians) - std::sin(radians), 1e-8);
        BOOST_REQUIRE_SMALL(steadyCos(radians) - std::cos(radians), 1e-8);
    }
}

BOOST_AUTO_TEST_CASE(a_smooth_step_begins_and_ends_flat)
{
    BOOST_CHECK_EQUAL(smoothStep(2, 4, 1), 0.0);
    BOOST_CHECK_EQUAL(smoothStep(2, 4, 3), 0.5);
    BOOST_CHECK_EQUAL(smoothStep(2, 4, 9), 1.0);
    BOOST_CHECK_LT(smoothStep(2, 4, 2.1), 0.05);
}

BOOST_AUTO_TEST_SUITE_END()
