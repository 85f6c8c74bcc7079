#include "core/inspection/crew.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <set>

using namespace rahdari;
using namespace rahdari::inspection;
using namespace std::chrono_literals;

namespace {

Task quick(std::size_t number)
{
    return {.number = number,
            .deadline = 10s,
            .work = [](const std::stop_token&) -> Product { return base::Result<void>{}; },
            .started = {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Crews)

BOOST_AUTO_TEST_CASE(EveryTaskEndsOnce)
{
    Crew crew(3);
    for (std::size_t i = 0; i < 50; ++i) {
        crew.add(quick(i));
    }
    std::multiset<std::size_t> ended;
    while (const auto end = crew.next({})) {
        BOOST_TEST(end->product.has_value());
        ended.insert(end->number);
    }
    BOOST_TEST(ended.size() == 50U);
    BOOST_TEST((std::set<std::size_t>(ended.begin(), ended.end()).size() == 50U));
    BOOST_TEST(crew.idle());
}

BOOST_AUTO_TEST_CASE(NothingToDoIsToldAtOnce) { BOOST_TEST(!Crew(2).next({}).has_value()); }

BOOST_AUTO_TEST_CASE(DismissingDropsWhatHasNotStarted)
{
    auto ran = std::make_shared<std::atomic<int>>(0);
    {
        Crew crew(1);
        for (std::size_t i = 0; i < 5; ++i) {
            Task task = quick(i);
            task.work = [ran](const std::stop_token&) -> Product {
                ++*ran;
                return base::Result<void>{};
            };
            crew.add(std::move(task));
        }
        BOOST_TEST(crew.next({}).has_value());
        crew.dismiss(1s);
        BOOST_TEST(crew.idle());
    }
    BOOST_TEST(ran->load() <= 2);
}

BOOST_AUTO_TEST_SUITE_END()
