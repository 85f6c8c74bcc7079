// A thread for work beside the screen's.
#include "ui/desktop/presenters/serial_thread.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#include <vector>

using rahdari::ui::desktop::SerialThread;

namespace {

int priorityOfThisThread() { return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::gettid())); }

}  // namespace

BOOST_AUTO_TEST_SUITE(ASerialThread)

BOOST_AUTO_TEST_CASE(FinishesWhatItWasGivenInItsOrder)
{
    std::vector<int> done;
    {
        SerialThread thread;
        for (int i = 0; i < 20; ++i) {
            thread.run([&done, i] { done.push_back(i); });
        }
    }
    BOOST_REQUIRE_EQUAL(done.size(), 20);
    for (std::size_t i = 0; i < done.size(); ++i) {
        BOOST_TEST(done[i] == static_cast<int>(i));
    }
}

BOOST_AUTO_TEST_CASE(LetsTheThreadOfTheScreenGoFirst)
{
    const int screen = priorityOfThisThread();
    int ofTheTask = screen;
    int ofItsThread = screen;
    {
        SerialThread thread;
        thread.run([&] {
            ofTheTask = priorityOfThisThread();
            std::jthread([&] { ofItsThread = priorityOfThisThread(); }).join();
        });
    }
    constexpr int last = 19;
    BOOST_TEST(ofTheTask >= std::min(screen + 1, last));  // a higher number is served later
    BOOST_TEST(ofItsThread == ofTheTask);
    BOOST_TEST(priorityOfThisThread() == screen);
}

BOOST_AUTO_TEST_SUITE_END()
