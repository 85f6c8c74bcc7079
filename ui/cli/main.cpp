#include "ui/cli/chip_commands.h"
#include "ui/cli/command_line.h"
#include "ui/cli/learn_command.h"
#include "ui/cli/models_command.h"
#include "ui/cli/report_command.h"
#include "ui/cli/seal_verify_command.h"
#include "ui/cli/specimen_commands.h"
#include "ui/cli/stop_signals.h"
#include "ui/cli/trust_command.h"
#include "ui/setup/kept_memory.h"
#include "ui/setup/local_day.h"

#include <chrono>
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
    cli::ExitCode operator()(const cli::ChipReadOptions& options) const { return runChipRead(options, stop); }
    cli::ExitCode operator()(const cli::ChipCheckOptions& options) const { return runChipCheck(options, stop); }
    cli::ExitCode operator()(const cli::ChipServeOptions& options) const { return runChipServe(options, stop); }
    cli::ExitCode operator()(const cli::ChipSpecimenOptions& options) const { return runChipSpecimen(options); }
    cli::ExitCode operator()(const cli::ChipReadersOptions& options) const { return runChipReaders(options); }
    cli::ExitCode operator()(const cli::SealVerifyOptions& options) const { return runSealVerify(options); }
    cli::ExitCode operator()(const cli::SpecimenDesignsOptions& options) const { return runSpecimenDesigns(options); }
    cli::ExitCode operator()(const cli::SpecimenMakeOptions& options) const { return runSpecimenMake(options); }
    cli::ExitCode operator()(const cli::SpecimenSetOptions& options) const { return runSpecimenSet(options, stop); }
    cli::ExitCode operator()(const cli::SpecimenSheetOptions& options) const { return runSpecimenSheet(options, stop); }
    cli::ExitCode operator()(const cli::EvaluateOptions& options) const { return runEvaluate(options, stop); }
    cli::ExitCode operator()(const cli::LearnOptions& options) const { return runLearn(options, stop); }
    cli::ExitCode operator()(const cli::ModelsOptions& options) const { return runModels(options); }
    cli::ExitCode operator()(const cli::ReportOptions& options) const { return runReport(options); }
    cli::ExitCode operator()(const cli::TrustOptions& options) const
    {
        return runTrust(options, std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()), stop);
    }
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
    rahdari::ui::setup::keepMemory();
    try {
        const cli::StopSignals signals;
        const std::stop_token stop = signals.token();
        const cli::Command command = cli::readCommandLine(argc, argv, rahdari::ui::setup::localDay());
        return toInt(withOutputChecked(std::visit(Runner{stop}, command)));
    } catch (const std::exception& error) {  // out of memory, no thread to be had
        std::cerr << "rahdari: could not go on: " << error.what() << std::endl;
        return toInt(cli::ExitCode::Setup);
    }
}
