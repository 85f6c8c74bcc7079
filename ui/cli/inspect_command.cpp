#include "ui/cli/inspect_command.h"
#include "ui/cli/left_out_models.h"

#include "core/report/terminal_text.h"
#include "scanners/folder/folder_scanner.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/chip_judging.h"
#include "ui/cli/json_report.h"
#include "ui/cli/kept_records.h"
#include "ui/cli/output_folder.h"
#include "ui/cli/terminal.h"
#include "ui/cli/text_report.h"
#include "ui/setup/chip_source.h"
#include "ui/setup/document_chip.h"
#include "ui/setup/inspection_setup.h"
#include "ui/setup/local_day.h"
#include "ui/setup/model_folder.h"
#include "ui/setup/other_side.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <utility>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;

namespace {

/// Says on the progress line what is being done.
class Progress final : public inspection::InspectionObserver {
public:
    explicit Progress(std::size_t total) : total_(total) {}

    void begin(const fs::path& source)
    {
        ++number_;
        prefix_ = std::to_string(number_) + '/' + std::to_string(total_) + "  " + source.filename().string();
        line_.show(prefix_);
    }
    void stepStarted(std::string_view id) override { line_.show(prefix_ + ": " + std::string(id) + " ..."); }
    void stepProgressed(std::string_view /*id*/, const inspection::StepProgress& progress) override
    {
        line_.show(prefix_ + ": " + chipProgressText(progress));
    }
    void clear() { line_.clear(); }

private:
    ProgressLine line_;
    std::size_t total_;
    std::size_t number_ = 0;
    std::string prefix_;
};

std::unique_ptr<InspectReport> makeReport(const InspectOptions& options, bool single)
{
    if (options.json) {
        return std::make_unique<JsonReport>(std::cout, single);
    }
    return std::make_unique<TextReport>(std::cout, std::cerr, terminalStyle(options.width, options.noColour));
}

/// The chip that belongs to a source: that on the reader, else the files beside its pictures.
setup::DocumentChip chipOf(const fs::path& source, const std::optional<setup::ReaderChip>& onReader)
{
    if (onReader) {
        return *onReader;
    }
    return setup::documentChipOf(source);
}

base::Result<std::optional<setup::ReaderChip>> chipOnReader(const InspectOptions& options)
{
    if (options.reader.empty()) {
        return std::optional<setup::ReaderChip>();
    }
    auto source = setup::chipSourceOf(options.reader);
    if (!source) {
        return source.error();
    }
    setup::ReaderChip chip{std::move(source).value(), {}, {}};
    if (!options.can.empty()) {
        chip.keys.can = base::Personal(options.can);
    }
    return std::optional(std::move(chip));
}

/// Why the capture gave nothing to judge: the file's error, not the document's.
std::optional<Error> captureError(const inspection::Inspection& inspection)
{
    const auto capture = std::find_if(inspection.steps.begin(), inspection.steps.end(),
                                      [](const auto& step) { return step.id == "capture"; });
    return capture == inspection.steps.end() ? std::nullopt : capture->error;
}

/// One run of the command: works through the sources and keeps what the program will end with.
class InspectRun {
public:
    InspectRun(const InspectOptions& options, const setup::InspectionSetup& setup,
               std::optional<setup::ReaderChip> chip, CaptureSources sources, std::optional<KeptRecords> records)
        : setup_(setup), chip_(std::move(chip)), sources_(std::move(sources)), records_(std::move(records)),
          report_(makeReport(options, sources_.single)), progress_(sources_.captures.size())
    {
        if (!options.out.empty()) {
            out_.emplace(options.out);
        }
    }

    ExitCode run(const std::stop_token& stop)
    {
        for (const CaptureSource& source : sources_.captures) {
            if (stop.stop_requested()) {
                break;
            }
            inspect(source, stop);
        }
        progress_.clear();
        report_->finish();
        return stop.stop_requested() ? graver(exitCode_, ExitCode::Stopped) : exitCode_;
    }

private:
    void inspect(const CaptureSource& source, const std::stop_token& stop);
    void tellUnreadable(const fs::path& source, const Error& error);
    void tellJudged(const fs::path& source, const inspection::Inspection& inspection);
    void tellNotWritten(const fs::path& source, const Error& error);
    void keepRecord(const fs::path& source, const inspection::Inspection& inspection, const casefile::Moment& captured);

    const setup::InspectionSetup& setup_;
    std::optional<setup::ReaderChip> chip_;
    CaptureSources sources_;
    std::optional<KeptRecords> records_;
    std::unique_ptr<InspectReport> report_;
    std::optional<OutputFolder> out_;
    Progress progress_;
    ExitCode exitCode_ = ExitCode::Successful;
};

void InspectRun::inspect(const CaptureSource& source, const std::stop_token& stop)
{
    progress_.begin(source.path);
    if (source.error) {
        return tellUnreadable(source.path, *source.error);
    }
    auto scanner = scanners::openFolderScanner(source.path);
    if (!scanner) {
        return tellUnreadable(source.path, scanner.error());
    }
    const casefile::Moment captured = setup::localMoment();
    const inspection::Inspection inspection = setup_
                                                  .runnerFor(std::move(scanner).value(), chipOf(source.path, chip_),
                                                             &progress_, setup::otherSideOf(source.path))
                                                  .run(stop);
    progress_.clear();
    if (stop.stop_requested()) {
        return;  // half an inspection says nothing about the document
    }
    if (const std::optional<Error> error = captureError(inspection)) {
        return tellUnreadable(source.path, *error);
    }
    tellJudged(source.path, inspection);
    keepRecord(source.path, inspection, captured);
}

void InspectRun::tellUnreadable(const fs::path& source, const Error& error)
{
    progress_.clear();
    report_->unreadable(source, error);
    exitCode_ = graver(exitCode_, ExitCode::Unreadable);
}

void InspectRun::tellJudged(const fs::path& source, const inspection::Inspection& inspection)
{
    report_->judged(source, inspection);
    exitCode_ = graver(exitCode_, exitCodeOf(inspection.judgement.outcome));
    if (!out_) {
        return;
    }
    if (const auto written = out_->write(source, inspection); !written) {
        tellNotWritten(source, written.error());
    } else {
        report_->written(*written);
    }
}

void InspectRun::keepRecord(const fs::path& source, const inspection::Inspection& inspection,
                            const casefile::Moment& captured)
{
    if (!records_) {
        return;
    }
    if (const auto kept = records_->write(source, inspection, captured); !kept) {
        tellNotWritten(source, kept.error());
    } else {
        report_->kept(*kept);
    }
}

void InspectRun::tellNotWritten(const fs::path& source, const Error& error)
{
    std::cerr << "rahdari: " << report::printable(source.string()) << ": " << toSentence(error) << std::endl;
    exitCode_ = graver(exitCode_, ExitCode::NotWritten);
}

}  // namespace

ExitCode runInspect(const InspectOptions& options, const std::stop_token& stop)
{
    const auto fail = [](const Error& error) {
        std::cerr << "rahdari: " << toSentence(error) << std::endl;
        return ExitCode::Setup;
    };
    const auto models = setup::findModels(options.models);
    if (!models) {
        return fail(models.error());
    }
    auto profile = setup::chooseProfile(*models, options.profile);
    if (!profile) {
        return fail(profile.error());
    }
    auto chip = chipOnReader(options);
    if (!chip) {
        return fail(chip.error());
    }
    auto sources = listSources(options.paths);
    auto setup =
        setup::InspectionSetup::load(*models, std::move(profile).value(), options.trust, options.today,
                                     {.models = options.models, .signers = options.modelSigners},
                                     sources.captures.size() == 1 ? setup::Inspects::One : setup::Inspects::Many);
    if (!setup) {
        return fail(setup.error());
    }
    if (!*chip) {
        setup->waitLong();
    }
    tellLeftOut(setup->complaints());
    std::optional<KeptRecords> records;
    if (!options.records.empty()) {
        auto trust = trustStateAt(options.trust);
        if (!trust) {
            return fail(trust.error());
        }
        records.emplace(options.records, std::move(trust).value());
    }
    return InspectRun(options, *setup, std::move(chip).value(), std::move(sources), std::move(records)).run(stop);
}

}  // namespace rahdari::ui::cli
