#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

namespace rahdari::scanners {

/// A thread for calls into a driver that may never come back: who waits for a call can give up. Then the thread is
/// left behind with it; it ends when the call does.
///
/// Used by one thread at a time.
class DeviceThread {
public:
    enum class Ended : std::uint8_t {
        Done,
        Stopped,   ///< given up on request
        TimedOut,  ///< given up
        Busy,      ///< not started: a call that was given up is still under way
        NoThread,  ///< not started: the machine has no thread left
    };

    DeviceThread();
    /// Waits for calls under way, but not long.
    ~DeviceThread();
    DeviceThread(const DeviceThread&) = delete;
    DeviceThread& operator=(const DeviceThread&) = delete;

    /// Has the thread do a piece of work and waits for it.
    /// @param work   must own, or share, all it uses; does not throw
    /// @param limit  how long to wait
    /// @param stop   after a request the work gets another moment to end by itself
    Ended run(std::function<void()> work, std::chrono::milliseconds limit, const std::stop_token& stop = {});

private:
    struct Desk;
    std::shared_ptr<Desk> desk_;  ///< shared with the thread
};

}  // namespace rahdari::scanners
