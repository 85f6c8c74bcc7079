#include "scanners/pcsc/device_thread.h"

#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace rahdari::scanners {

namespace {

/// After a stop request, and for a thread that has to end: long enough for any chip's usual answer.
constexpr std::chrono::milliseconds grace{500};

}  // namespace

/// Where work is laid down and picked up.
struct DeviceThread::Desk {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::function<void()> work;  ///< empty: nothing to do
    bool busy = false;           ///< work lies here or is being done
    bool closing = false;
    bool running = false;  ///< there is a thread

    bool idleWithin(std::unique_lock<std::mutex>& lock, std::chrono::milliseconds limit)
    {
        return changed.wait_for(lock, limit, [this] { return !busy; });
    }
};

DeviceThread::DeviceThread() : desk_(std::make_shared<Desk>())
{
    auto serve = [desk = desk_] {
        std::unique_lock lock(desk->mutex);
        while (true) {
            desk->changed.wait(lock, [&] { return desk->work || desk->closing; });
            if (!desk->work) {
                return;
            }
            std::function<void()> work = std::exchange(desk->work, nullptr);
            lock.unlock();
            work();
            work = nullptr;  // what the work held is let go before anybody hears that it ended
            lock.lock();
            desk->busy = false;
            desk->changed.notify_all();
        }
    };
    try {
        std::thread(std::move(serve)).detach();
        desk_->running = true;
    } catch (const std::system_error&) {
        desk_->running = false;
    }
}

DeviceThread::~DeviceThread()
{
    std::unique_lock lock(desk_->mutex);
    desk_->idleWithin(lock, grace);
    desk_->closing = true;
    desk_->changed.notify_all();
}

DeviceThread::Ended DeviceThread::run(std::function<void()> work, std::chrono::milliseconds limit,
                                      const std::stop_token& stop)
{
    std::unique_lock lock(desk_->mutex);
    if (!desk_->running) {
        return Ended::NoThread;
    }
    if (!desk_->idleWithin(lock, grace)) {
        return Ended::Busy;
    }
    desk_->work = std::move(work);
    desk_->busy = true;
    desk_->changed.notify_all();
    if (desk_->changed.wait_for(lock, stop, limit, [this] { return !desk_->busy; })) {
        return Ended::Done;
    }
    if (!stop.stop_requested()) {
        return Ended::TimedOut;
    }
    return desk_->idleWithin(lock, grace) ? Ended::Done : Ended::Stopped;
}

}  // namespace rahdari::scanners
