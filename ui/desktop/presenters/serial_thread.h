#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace rahdari::ui::desktop {

/// A thread that does tasks one after the other, and yields to the screen's thread. Destroying it finishes those that
/// were given.
class SerialThread {
public:
    SerialThread();
    ~SerialThread();
    SerialThread(const SerialThread&) = delete;
    SerialThread& operator=(const SerialThread&) = delete;

    /// @param task  must not throw. Any thread.
    void run(std::function<void()> task);

private:
    void work();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::function<void()>> tasks_;
    bool ending_ = false;
    std::thread thread_;
};

}  // namespace rahdari::ui::desktop
