#include "core/base/median.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <vector>

using rahdari::base::medianOf;

BOOST_AUTO_TEST_SUITE(MedianTest)

BOOST_AUTO_TEST_CASE(IsTheMiddleOneWhateverTheOrder) { BOOST_TEST(medianOf(std::vector{9.0, 1.0, 4.0}) == 4.0); }

BOOST_AUTO_TEST_CASE(IsAValueThatWasMeasured) { BOOST_TEST(medianOf(std::vector{1.0F, 4.0F, 2.0F, 8.0F}) == 4.0F); }

BOOST_AUTO_TEST_CASE(OfNoneIsWhatTheCallerSays)
{
    BOOST_TEST(medianOf(std::vector<double>{}) == 0.0);
    BOOST_TEST(medianOf(std::vector<double>{}, 1.5) == 1.5);
}

BOOST_AUTO_TEST_CASE(ServesWhateverHasAnOrder)
{
    using std::chrono::sys_days;
    const std::vector<sys_days> days{sys_days{std::chrono::days{3}}, sys_days{std::chrono::days{1}},
                                     sys_days{std::chrono::days{2}}};
    BOOST_CHECK(medianOf(days) == sys_days{std::chrono::days{2}});
}

BOOST_AUTO_TEST_SUITE_END()
