#include "core/specimen/portrait/exact_math.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

namespace rahdari::specimen {

// The C library as the truth, in double.
BOOST_AUTO_TEST_SUITE(exact_math)

BOOST_AUTO_TEST_CASE(powers_of_e)
{
    for (float x = -70.0F; x < 70.0F; x += .37F) {
        const double truth = std::exp(static_cast<double>(x));
        BOOST_TEST(std::abs(static_cast<double>(expOf(x)) / truth - 1.0) < 3e-5, x);
    }
    BOOST_TEST(expOf(-200.0F) == 0.0F);
}

BOOST_AUTO_TEST_CASE(logarithms_and_powers)
{
    for (float x = 1e-4F; x < 5e3F; x *= 1.13F) {
        BOOST_TEST(std::abs(static_cast<double>(logOf(x)) - std::log(static_cast<double>(x))) < 2e-5, x);
        const double truth = std::pow(static_cast<double>(x), .37);
        BOOST_TEST(std::abs(static_cast<double>(powOf(x, .37F)) / truth - 1.0) < 5e-5, x);
    }
    BOOST_TEST(powOf(0.0F, 2.0F) == 0.0F);
}

BOOST_AUTO_TEST_CASE(circle)
{
    for (float x = -20.0F; x < 20.0F; x += .0713F) {
        BOOST_TEST(std::abs(static_cast<double>(sinOf(x)) - std::sin(static_cast<double>(x))) < 1e-5, x);
        BOOST_TEST(std::abs(static_cast<double>(cosOf(x)) - std::cos(static_cast<double>(x))) < 1e-5, x);
    }
}

BOOST_AUTO_TEST_CASE(steps)
{
    BOOST_TEST(smoothStep(1.0F, 3.0F, 0.0F) == 0.0F);
    BOOST_TEST(smoothStep(1.0F, 3.0F, 2.0F) == .5F);
    BOOST_TEST(smoothStep(1.0F, 3.0F, 9.0F) == 1.0F);
    BOOST_TEST(smoothStep(3.0F, 1.0F, 0.0F) == 1.0F);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
