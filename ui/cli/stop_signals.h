#pragma once

#include <stop_token>
#include <thread>

namespace rahdari::ui::cli {

/// Turns SIGINT and SIGTERM into a stop request; a second one ends the process at once. Signals that were ignored
/// when the program started stay so.
///
/// To be made before any other thread, which inherits that these signals are left to the one that waits for them.
class StopSignals {
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    std::stop_token token() const { return source_.get_token(); }

private:
    std::stop_source source_;
    std::jthread waiter_;
};

}  // namespace rahdari::ui::cli
