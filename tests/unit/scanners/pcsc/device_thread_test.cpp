#include "scanners/pcsc/device_thread.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>

using rahdari::scanners::DeviceThread;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Ended = DeviceThread::Ended;

namespace {

/// Work that hangs until it is let go.
struct Hanging {
    std::shared_ptr<std::counting_semaphore<>> gate = std::make_shared<std::counting_semaphore<>>(0);
    std::shared_ptr<std::atomic<bool>> done = std::make_shared<std::atomic<bool>>(false);

    void operator()() const
    {
        gate->acquire();
        *done = true;
    }

    bool ends() const
    {
        for (int waited = 0; waited < 6000 && !*done; ++waited) {
            std::this_thread::sleep_for(10ms);
        }
        return *done;
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(DeviceThreadTest)

BOOST_AUTO_TEST_CASE(DoesOneThingAfterTheOther)
{
    DeviceThread thread;
    auto sum = std::make_shared<int>(0);
    for (int count = 0; count < 1000; ++count) {
        BOOST_REQUIRE((thread.run([sum] { ++*sum; }, 60s) == Ended::Done));
    }
    BOOST_TEST(*sum == 1000);
}

BOOST_AUTO_TEST_CASE(GivesUpOnWorkThatHangs)
{
    const Hanging work;
    const auto begin = Clock::now();
    {
        DeviceThread thread;
        BOOST_TEST((thread.run(work, 50ms) == Ended::TimedOut));
        BOOST_TEST((thread.run([] {}, 50ms) == Ended::Busy));
    }
    BOOST_TEST((Clock::now() - begin < 10s));  // the work would hang for ever
    BOOST_TEST(!*work.done);
    work.gate->release();
    BOOST_TEST(work.ends());  // the thread was left behind, not killed
}

BOOST_AUTO_TEST_CASE(IsUsableAgainOnceTheWorkHasEnded)
{
    DeviceThread thread;
    const Hanging work;
    BOOST_TEST((thread.run(work, 20ms) == Ended::TimedOut));
    work.gate->release();
    BOOST_TEST(work.ends());
    BOOST_TEST((thread.run([] {}, 60s) == Ended::Done));
}

BOOST_AUTO_TEST_CASE(EndsOnRequest)
{
    DeviceThread thread;
    const Hanging work;
    std::stop_source stop;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(50ms);
        stop.request_stop();
    });
    const auto begin = Clock::now();
    BOOST_TEST((thread.run(work, 1h, stop.get_token()) == Ended::Stopped));
    BOOST_TEST((Clock::now() - begin < 10s));  // and not after an hour
    work.gate->release();
}

BOOST_AUTO_TEST_SUITE_END()
