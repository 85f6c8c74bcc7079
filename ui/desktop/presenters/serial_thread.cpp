#include "ui/desktop/presenters/serial_thread.h"

#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace rahdari::ui::desktop {

namespace {

/// Lets the screen's thread go first; threads that a task starts do the same.
void yieldToTheScreen()
{
    constexpr int later = 5;
    const auto thisThread = static_cast<id_t>(::gettid());
    ::setpriority(PRIO_PROCESS, thisThread, ::getpriority(PRIO_PROCESS, thisThread) + later);
}

}  // namespace

SerialThread::SerialThread() : thread_([this] { work(); }) {}

SerialThread::~SerialThread()
{
    {
        const std::scoped_lock lock(mutex_);
        ending_ = true;
    }
    changed_.notify_one();
    thread_.join();
}

void SerialThread::run(std::function<void()> task)
{
    {
        const std::scoped_lock lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    changed_.notify_one();
}

void SerialThread::work()
{
    yieldToTheScreen();
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [this] { return ending_ || !tasks_.empty(); });
        if (tasks_.empty()) {
            return;
        }
        const auto task = std::move(tasks_.front());
        tasks_.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

}  // namespace rahdari::ui::desktop
