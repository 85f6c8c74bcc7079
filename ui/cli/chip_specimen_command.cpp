#include "core/base/error_code.h"
#include "core/report/terminal_text.h"
#include "scanners/simulated/chip_folder.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/chip_commands.h"

#include <iostream>
#include <system_error>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;

namespace {

/// Utopia's keys: the same for everybody, and worth nothing.
const base::Bytes& utopianSeed()
{
    static const base::Bytes seed{'U', 'T', 'O', 'P', 'I', 'A'};
    return seed;
}

base::Result<void> checkIsFree(const fs::path& folder)
{
    std::error_code failure;
    if (!fs::exists(folder, failure) || fs::is_empty(folder, failure)) {
        return {};
    }
    return base::Error{toInt(base::ErrorCode::FileNotWritten), folder.string() + " is there already and is not empty",
                       "Choose a new folder"};
}

}  // namespace

ExitCode runChipSpecimen(const ChipSpecimenOptions& options)
{
    auto done = checkIsFree(options.folder);
    if (done) {
        done = scanners::writeUtopianSample(options.folder, utopianSeed(), std::chrono::sys_days(options.today));
    }
    if (!done) {
        std::cerr << "rahdari: " << toSentence(done.error()) << std::endl;
        return ExitCode::NotWritten;
    }
    std::cout << "Specimen chip: " << report::printable((options.folder / "chip").string()) << std::endl;
    return ExitCode::Successful;
}

}  // namespace rahdari::ui::cli
