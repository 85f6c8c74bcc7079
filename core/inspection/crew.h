#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/check/check_result.h"
#include "core/inspection/step_progress.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <variant>

namespace rahdari::inspection {

/// What a task brings: a step's success or error, or a check's result.
using Product = std::variant<base::Result<void>, check::CheckResult>;

/// Something to do on a thread of its own. `work` must own, or share, all it uses: it may be left behind.
struct Task {
    std::size_t number = 0;  ///< the caller's
    std::chrono::milliseconds deadline{0};
    std::function<Product(std::stop_token, const ProgressSink&)> work;  ///< does not throw
    std::function<void()> started;  ///< called on the crew's own thread just before it starts
    /// Called on the crew's own thread while it waits: the latest the task told of its progress. May be empty.
    ProgressSink progressed;
    bool awaited = false;  ///< others wait for it: it goes ahead of those that nobody waits for
};

/// How a task ended.
struct Ended {
    std::size_t number = 0;
    double ms = 0.0;
    std::optional<Product> product;  ///< none when it was left behind
    base::Error error;               ///< then: 1011 past its deadline, 1012 no thread to be had
};

/// Runs tasks side by side, a limited number at once, awaited ones first, in the order they were given. A task that
/// does not end in time is asked to stop and left behind on its thread; its place is free again. Used by one thread.
class Crew {
public:
    /// @param places  tasks at once, at least 1
    explicit Crew(std::size_t places);
    /// Leaves behind what still runs, after asking it to stop.
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    void add(Task task);
    bool idle() const { return queue_.empty() && running_.empty(); }

    /// Waits until a task has ended or is past its deadline.
    /// @return how; or none when a stop was requested or nothing is left to do
    std::optional<Ended> next(const std::stop_token& stop);

    /// Drops what has not started, asks the rest to stop and waits for it at most `grace`.
    void dismiss(std::chrono::milliseconds grace);

private:
    using Clock = std::chrono::steady_clock;
    struct Mailbox;
    struct Runner {
        std::size_t number = 0;
        Clock::time_point start;
        Clock::time_point deadline;
        ProgressSink progressed;
        std::jthread thread;
    };

    std::optional<Ended> startQueued();
    std::optional<Ended> takeEnded(const std::stop_token& stop);
    void passOnProgress(const std::map<std::size_t, StepProgress>& latest) const;
    std::optional<Ended> leaveOverdue();
    void leaveBehind(Runner& runner);

    std::size_t places_;
    std::size_t lastTicket_ = 0;
    std::deque<Task> queue_;
    std::map<std::size_t, Runner> running_;  ///< by ticket, a number never used twice
    std::shared_ptr<Mailbox> mailbox_;       ///< shared with every task, left behind ones too
};

}  // namespace rahdari::inspection
