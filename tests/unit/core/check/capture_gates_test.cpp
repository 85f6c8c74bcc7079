#include "core/check/capture_gates.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari::check;

BOOST_AUTO_TEST_SUITE(Gates)

BOOST_AUTO_TEST_CASE(FindsByName)
{
    const CaptureGates gates{{{"focus", true, 1.0, 0.5, ""}, {"glare", false, 0.3, 0.1, "glare on the page"}}};
    BOOST_REQUIRE(gates.find("glare") != nullptr);
    BOOST_TEST(gates.find("glare")->reason == "glare on the page");
    BOOST_TEST(gates.find("exposure") == nullptr);
    BOOST_TEST(gates.find("") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
