#include "core/inspection/crew.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>
#include <vector>

using namespace rahdari;
using namespace rahdari::inspection;
using namespace std::chrono_literals;

namespace {

Task quick(std::size_t number)
{
    return {.number = number,
            .deadline = 10s,
            .work = [](const std::stop_token&, const ProgressSink&) -> Product { return base::Result<void>{}; },
            .started = {},
            .progressed = {},
            .awaited = false};
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

BOOST_AUTO_TEST_CASE(AwaitedTasksGoAhead)
{
    Crew crew(1);
    for (std::size_t i = 0; i < 6; ++i) {
        Task task = quick(i);
        task.awaited = i == 2 || i == 4;
        crew.add(std::move(task));
    }
    std::vector<std::size_t> order;
    while (const auto end = crew.next({})) {
        order.push_back(end->number);
    }
    BOOST_TEST(order == (std::vector<std::size_t>{2, 4, 0, 1, 3, 5}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(NothingToDoIsToldAtOnce) { BOOST_TEST(!Crew(2).next({}).has_value()); }

BOOST_AUTO_TEST_CASE(DismissingDropsWhatHasNotStarted)
{
    auto ran = std::make_shared<std::atomic<int>>(0);
    {
        Crew crew(1);
        for (std::size_t i = 0; i < 5; ++i) {
            Task task = quick(i);
            task.work = [ran](const std::stop_token&, const ProgressSink&) -> Product {
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

BOOST_AUTO_TEST_CASE(ProgressIsPassedOnOnTheCrewsThreadAndTheLatestIsNotLost)
{
    Crew crew(2);
    const auto own = std::this_thread::get_id();
    std::vector<std::size_t> told;
    auto heard = std::make_shared<std::atomic<bool>>(false);
    Task task = quick(1);
    task.work = [heard](const std::stop_token&, const ProgressSink& progress) -> Product {
        for (std::size_t done = 1; done <= 1000; ++done) {
            progress({done, 1000, "DG2"});
        }
        while (!*heard) {
            std::this_thread::sleep_for(1ms);
        }
        return base::Result<void>{};
    };
    task.progressed = [&, heard](const StepProgress& progress) {
        BOOST_TEST((std::this_thread::get_id() == own));
        BOOST_TEST(progress.what == "DG2");
        told.push_back(progress.done);
        *heard = progress.done == progress.total;
    };
    crew.add(std::move(task));
    BOOST_TEST(crew.next({}).has_value());
    BOOST_REQUIRE(!told.empty());
    BOOST_TEST(told.back() == 1000U);
    BOOST_TEST(std::is_sorted(told.begin(), told.end()));
}

BOOST_AUTO_TEST_SUITE_END()
