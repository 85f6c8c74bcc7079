#include "core/base/error_code.h"
#include "core/crypto/random.h"
#include "core/report/terminal_text.h"
#include "scanners/simulated/chip_folder.h"
#include "scanners/simulated/fault_script.h"
#include "scanners/simulated/simulated_chip.h"
#include "scanners/simulated/vpcd_card.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/chip_commands.h"

#include <chrono>
#include <condition_variable>
#include <iostream>
#include <memory>
#include <mutex>
#include <utility>

namespace rahdari::ui::cli {

using base::Result;

namespace {

constexpr std::chrono::seconds untilPutBack{2};

/// Says what happens, a line each.
class ServeReport final : public scanners::VpcdObserver {
public:
    void connected() override { std::cout << "the chip is in the reader" << std::endl; }
    void disconnected() override { std::cout << "the chip is out of the reader" << std::endl; }
};

Result<std::unique_ptr<capture::ChipTransceiver>> makeChip(const ChipServeOptions& options)
{
    auto folder = scanners::loadSimulatedChip(options.folder);
    if (!folder) {
        return folder.error();
    }
    auto chip =
        std::make_unique<scanners::SimulatedChip>(std::move(folder->chip), folder->settings, crypto::systemRandom());
    if (options.faults.empty()) {
        return std::unique_ptr<capture::ChipTransceiver>(std::move(chip));
    }
    auto script = scanners::loadFaultScript(options.faults);
    return script ? scanners::withFaults(std::move(chip), std::move(script).value())
                  : Result<std::unique_ptr<capture::ChipTransceiver>>(script.error());
}

void waitFor(std::chrono::seconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

}  // namespace

ExitCode runChipServe(const ChipServeOptions& options, const std::stop_token& stop)
{
    auto chip = makeChip(options);
    if (!chip) {
        std::cerr << "rahdari: " << toSentence(chip.error()) << std::endl;
        return ExitCode::Setup;
    }
    std::cout << "serving " << report::printable(options.folder.string()) << " to vpcd at port " << options.port
              << "; stop with Ctrl-C" << std::endl;
    ServeReport observer;
    while (!stop.stop_requested()) {
        const auto served = scanners::serveChip(**chip, {.host = "127.0.0.1", .port = options.port}, stop, &observer);
        if (served || stop.stop_requested()) {
            break;
        }
        std::cout << report::printable(served.error().message) << "; it is put back in " << untilPutBack.count()
                  << " seconds" << std::endl;
        waitFor(untilPutBack, stop);
        if (const auto reset = (*chip)->reset(); !reset) {
            std::cerr << "rahdari: " << toSentence(reset.error()) << std::endl;
            return ExitCode::Unreadable;
        }
    }
    return ExitCode::Stopped;
}

}  // namespace rahdari::ui::cli
