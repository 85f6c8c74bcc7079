#include "core/chip/chip_reading.h"
#include "ui/cli/access_keys.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/chip_commands.h"
#include "ui/cli/chip_dump_folder.h"
#include "ui/cli/chip_judging.h"
#include "ui/cli/terminal_credentials.h"
#include "ui/setup/chip_source.h"

#include <algorithm>
#include <iostream>
#include <optional>
#include <utility>

namespace rahdari::ui::cli {

using base::Error;

namespace {

ExitCode complain(const Error& error, ExitCode code)
{
    std::cerr << "rahdari: " << toSentence(error) << std::endl;
    return code;
}

void warnOfWrongDigits(const std::vector<std::string>& names)
{
    for (const std::string& name : names) {
        std::cerr << "rahdari: the check digit of " << name << " is wrong: compare what was typed with the document"
                  << std::endl;
    }
}

/// Why a chip gave nothing to judge, or none.
std::optional<Error> whyNothing(const chip::ChipReading* chip)
{
    if (chip == nullptr || !chip->ended) {
        return std::nullopt;
    }
    // What lies in the master file is open to everybody.
    const bool something = std::any_of(chip->files.begin(), chip->files.end(), [](const auto& file) {
        return !lds::factsOf(file.first).inMasterFile && !file.second.bytes.empty();
    });
    return something ? std::nullopt : chip->ended;
}

/// Everything of a reading that is told after it.
ExitCode tell(const ChipReadOptions& options, const inspection::Inspection& inspection)
{
    const auto report = makeChipReport(options.judging);
    const auto chip = inspection.evidence->find<chip::ChipReading>();
    if (const auto error = whyNothing(chip.get())) {
        report->unreadable(options.reader, *error);
        report->finish();
        return ExitCode::Unreadable;
    }
    report->judged(options.reader, inspection);
    ExitCode code = exitCodeOf(inspection.judgement.outcome);
    if (chip && chip->ended) {
        code = graver(code, complain(*chip->ended, ExitCode::Unreadable));
    }
    if (chip && !options.out.empty()) {
        if (const auto written = writeChipDump(*chip, options.out); written) {
            report->written(options.out);
        } else {
            code = graver(code, complain(written.error(), ExitCode::NotWritten));
        }
    }
    report->finish();
    return code;
}

base::Result<setup::ReaderChip> chipToRead(const ChipReadOptions& options, const GivenKeys& given)
{
    auto source = setup::chipSourceOf(options.reader);
    if (!source) {
        return source.error();
    }
    setup::ReaderChip chip{std::move(source).value(), given.keys, {}};
    chip.settings.fallBackToBac = options.bacAfterPace;
    if (!options.terminal.empty()) {
        auto credentials = loadTerminalCredentials(options.terminal);
        if (!credentials) {
            return credentials.error();
        }
        chip.settings.terminal = std::move(credentials).value();
        chip.settings.files.push_back(lds::LdsFile::Dg3);
        chip.settings.files.push_back(lds::LdsFile::Dg4);
    }
    return chip;
}

}  // namespace

ExitCode runChipRead(const ChipReadOptions& options, const std::stop_token& stop)
{
    const auto given = readGivenKeys(options.mrz, options.can, options.judging.today);
    if (!given) {
        return complain(given.error(), ExitCode::Usage);
    }
    auto chip = chipToRead(options, *given);
    if (!chip) {
        return complain(chip.error(), ExitCode::Setup);
    }
    const auto setup = loadChipSetup(options.judging);
    if (!setup) {
        return complain(setup.error(), ExitCode::Setup);
    }
    if (!options.out.empty()) {
        if (const auto free = checkDumpPlace(options.out); !free) {
            return complain(free.error(), ExitCode::NotWritten);
        }
    }
    warnOfWrongDigits(given->wrongDigits);
    ChipProgress progress;
    const inspection::Inspection inspection =
        setup->runnerFor(std::move(chip).value(), given->zone, &progress).run(stop);
    if (stop.stop_requested()) {
        return ExitCode::Stopped;
    }
    return tell(options, inspection);
}

}  // namespace rahdari::ui::cli
