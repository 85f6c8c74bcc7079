#include "core/inspection/crew.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <utility>

namespace rahdari::inspection {

/// Where tasks leave their products, and their progress on the way. The last word of a task is to post; its thread
/// then ends.
struct Crew::Mailbox {
    struct Letter {
        std::size_t ticket = 0;
        Clock::time_point end;
        Product product;
    };

    std::mutex mutex;
    std::condition_variable_any arrived;
    std::deque<Letter> letters;
    std::map<std::size_t, StepProgress> progress;  ///< the latest by ticket, not yet passed on

    bool isEmpty() const { return letters.empty() && progress.empty(); }

    void note(std::size_t ticket, const StepProgress& latest)
    {
        {
            const std::lock_guard lock(mutex);
            progress[ticket] = latest;
        }
        arrived.notify_all();
    }

    void post(Letter letter)
    {
        {
            const std::lock_guard lock(mutex);
            letters.push_back(std::move(letter));
        }
        arrived.notify_all();
    }
};

namespace {

double millisecondsOf(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

}  // namespace

Crew::Crew(std::size_t places) : places_(std::max<std::size_t>(places, 1)), mailbox_(std::make_shared<Mailbox>()) {}

Crew::~Crew()
{
    for (auto& [ticket, runner] : running_) {
        leaveBehind(runner);
    }
}

void Crew::add(Task task)
{
    const auto behind =
        task.awaited ? std::find_if(queue_.begin(), queue_.end(), [](const Task& queued) { return !queued.awaited; })
                     : queue_.end();
    queue_.insert(behind, std::move(task));
}

std::optional<Ended> Crew::next(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (auto refused = startQueued()) {
            return refused;
        }
        if (running_.empty()) {
            return std::nullopt;
        }
        if (auto ended = takeEnded(stop)) {
            return ended;
        }
        if (auto overdue = leaveOverdue()) {
            return overdue;
        }
    }
    return std::nullopt;
}

void Crew::dismiss(std::chrono::milliseconds grace)
{
    queue_.clear();
    const Clock::time_point end = Clock::now() + grace;
    for (auto& [ticket, runner] : running_) {
        runner.deadline = end;
        runner.thread.request_stop();
    }
    while (!running_.empty()) {
        if (!takeEnded({})) {
            leaveOverdue();
        }
    }
}

/// Starts queued tasks while there is a place. Gives the task that could not get a thread.
std::optional<Ended> Crew::startQueued()
{
    while (!queue_.empty() && running_.size() < places_) {
        Task task = std::move(queue_.front());
        queue_.pop_front();
        if (task.started) {
            task.started();
        }
        const std::size_t ticket = ++lastTicket_;
        const Clock::time_point start = Clock::now();
        auto body = [mailbox = mailbox_, work = std::move(task.work), ticket](const std::stop_token& stop) mutable {
            Product product =
                work(stop, [mailbox, ticket](const StepProgress& latest) { mailbox->note(ticket, latest); });
            work = nullptr;  // what the task held is let go before anybody hears that it ended
            mailbox->post({ticket, Clock::now(), std::move(product)});
        };
        try {
            running_.emplace(ticket, Runner{task.number, start, start + task.deadline, std::move(task.progressed),
                                            std::jthread(std::move(body))});
        } catch (const std::system_error&) {
            return Ended{task.number,
                         0.0,
                         std::nullopt,
                         {toInt(base::ErrorCode::Unexpected), "No thread could be started",
                          "Close other programs and inspect again"}};
        }
    }
    return std::nullopt;
}

/// Waits for a letter of a running task until the next deadline, or for progress to pass on.
std::optional<Ended> Crew::takeEnded(const std::stop_token& stop)
{
    const auto earliest = std::min_element(running_.begin(), running_.end(), [](const auto& a, const auto& b) {
        return a.second.deadline < b.second.deadline;
    });
    std::unique_lock lock(mailbox_->mutex);
    mailbox_->arrived.wait_until(lock, stop, earliest->second.deadline, [this] { return !mailbox_->isEmpty(); });
    const std::map<std::size_t, StepProgress> latest = std::exchange(mailbox_->progress, {});
    if (!latest.empty()) {
        lock.unlock();
        passOnProgress(latest);
        lock.lock();
    }
    while (!mailbox_->letters.empty()) {
        Mailbox::Letter letter = std::move(mailbox_->letters.front());
        mailbox_->letters.pop_front();
        const auto runner = running_.find(letter.ticket);
        if (runner == running_.end()) {
            continue;  // of a task left behind: too late
        }
        Ended ended{
            runner->second.number, millisecondsOf(letter.end - runner->second.start), std::move(letter.product), {}};
        lock.unlock();
        running_.erase(runner);  // joins a thread that has nothing more to do
        return ended;
    }
    return std::nullopt;
}

/// Of tasks that still run: what one that was left behind says is of no interest.
void Crew::passOnProgress(const std::map<std::size_t, StepProgress>& latest) const
{
    for (const auto& [ticket, progress] : latest) {
        const auto runner = running_.find(ticket);
        if (runner != running_.end() && runner->second.progressed) {
            runner->second.progressed(progress);
        }
    }
}

std::optional<Ended> Crew::leaveOverdue()
{
    const Clock::time_point now = Clock::now();
    for (auto runner = running_.begin(); runner != running_.end(); ++runner) {
        if (runner->second.deadline > now) {
            continue;
        }
        Ended ended{runner->second.number,
                    millisecondsOf(now - runner->second.start),
                    std::nullopt,
                    {toInt(base::ErrorCode::TimedOut), "It did not end in time", {}}};
        leaveBehind(runner->second);
        running_.erase(runner);
        return ended;
    }
    return std::nullopt;
}

void Crew::leaveBehind(Runner& runner)
{
    runner.thread.request_stop();
    runner.thread.detach();
}

}  // namespace rahdari::inspection
