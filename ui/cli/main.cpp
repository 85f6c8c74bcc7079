#include "ui/cli/command_line.h"
#include "ui/cli/local_day.h"
#include "ui/cli/stop_signals.h"

#include <exception>
#include <iostream>
#include <variant>

namespace cli = rahdari::ui::cli;

namespace {

struct Runner {
    const std::stop_token& stop;

    cli::ExitCode operator()(cli::ExitCode code) const { return code; }
    cli::ExitCode operator()(const cli::InspectOptions& options) const { return runInspect(options, stop); }
    cli::ExitCode operator()(const cli::MrzOptions& options) const { return runMrz(options, stop); }
    cli::ExitCode operator()(const cli::ChecksOptions& options) const { return runChecks(options); }
};

/// What was written must have arrived: a full disk behind `> results.json` is no success.
cli::ExitCode withOutputChecked(cli::ExitCode code)
{
    if (std::cout.flush()) {
        return code;
    }
    std::cerr << "rahdari: The results could not be written to standard output" << std::endl;
    return graver(code, cli::ExitCode::NotWritten);
}

}  // namespace

int main(int argc, char** argv)
{
    try {
        const cli::StopSignals signals;
        const std::stop_token stop = signals.token();
        const cli::Command command = cli::readCommandLine(argc, argv, cli::localDay());
        return toInt(withOutputChecked(std::visit(Runner{stop}, command)));
    } catch (const std::exception& error) {  // out of memory, no thread to be had
        std::cerr << "rahdari: could not go on: " << error.what() << std::endl;
        return toInt(cli::ExitCode::Setup);
    }
}
