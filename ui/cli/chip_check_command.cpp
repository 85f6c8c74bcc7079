#include "scanners/folder/chip_files.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/chip_commands.h"
#include "ui/cli/chip_judging.h"

#include <iostream>
#include <system_error>
#include <utility>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;

namespace {

/// A folder of a chip's files, a capture folder with such a folder in it, or a single file.
base::Result<scanners::ChipFiles> readFiles(const fs::path& path)
{
    std::error_code failure;
    if (!fs::is_directory(path, failure)) {
        return scanners::readChipFile(path);
    }
    auto files = scanners::readChipFolder(path);
    const auto inner = scanners::chipFolderOf(path);
    return !files && inner ? scanners::readChipFolder(*inner) : std::move(files);
}

}  // namespace

ExitCode runChipCheck(const ChipCheckOptions& options, const std::stop_token& stop)
{
    const auto setup = loadChipSetup(options.judging);
    if (!setup) {
        std::cerr << "rahdari: " << toSentence(setup.error()) << std::endl;
        return ExitCode::Setup;
    }
    const auto report = makeChipReport(options.judging);
    auto files = readFiles(options.path);
    if (!files) {
        report->unreadable(options.path, files.error());
        report->finish();
        return ExitCode::Unreadable;
    }
    inspection::ChipDump dump{std::move(files->files), "files", std::move(files->notices)};
    const inspection::Inspection inspection = setup->runnerFor(std::move(dump), {}, nullptr).run(stop);
    if (stop.stop_requested()) {
        return ExitCode::Stopped;
    }
    report->judged(options.path, inspection);
    report->finish();
    return exitCodeOf(inspection.judgement.outcome);
}

}  // namespace rahdari::ui::cli
