#include "ui/desktop/presenters/serial_thread.h"

#include <utility>

namespace rahdari::ui::desktop {

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
