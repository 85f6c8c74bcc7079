#include "ui/cli/stop_signals.h"

#include "ui/cli/exit_code.h"

#include <array>
#include <csignal>
#include <cstdlib>

namespace rahdari::ui::cli {

namespace {

constexpr int farewell = SIGUSR1;  ///< sent by the destructor to the waiting thread

bool isIgnored(int signal)
{
    struct sigaction action = {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

sigset_t awaitedSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, farewell);
    for (const int signal : std::array{SIGINT, SIGTERM}) {
        if (!isIgnored(signal)) {
            sigaddset(&signals, signal);
        }
    }
    return signals;
}

void await(const sigset_t& signals, std::stop_source source)
{
    for (int signal = 0; sigwait(&signals, &signal) == 0 && signal != farewell;) {
        if (!source.request_stop()) {
            std::_Exit(toInt(ExitCode::Stopped));
        }
    }
}

}  // namespace

StopSignals::StopSignals()
{
    const sigset_t signals = awaitedSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    waiter_ = std::jthread([signals, source = source_] { await(signals, source); });
}

StopSignals::~StopSignals() { pthread_kill(waiter_.native_handle(), farewell); }

}  // namespace rahdari::ui::cli
