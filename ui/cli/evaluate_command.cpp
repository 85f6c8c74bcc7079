#include "ui/cli/evaluate_command.h"
#include "ui/cli/left_out_models.h"

#include "core/base/error_code.h"
#include "core/evaluation/evaluation_report.h"
#include "core/evaluation/labelled_set.h"
#include "core/evaluation/trial_tables.h"
#include "core/report/terminal_text.h"
#include "scanners/folder/chip_files.h"
#include "scanners/folder/folder_scanner.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/terminal.h"
#include "ui/setup/inspection_setup.h"
#include "ui/setup/local_day.h"
#include "ui/setup/model_folder.h"
#include "ui/setup/other_side.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <iostream>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;
using evaluation::LabelledDocument;
using evaluation::Trial;
using inspection::Inspection;

namespace {

ExitCode endWith(const Error& error, ExitCode code)
{
    std::cerr << "rahdari: " << toSentence(error) << std::endl;
    return code;
}

setup::DocumentChip chipBeside(const fs::path& folder)
{
    const auto place = scanners::chipFolderOf(folder);
    if (!place) {
        return {};
    }
    auto files = scanners::readChipFolder(*place);
    if (!files) {
        return {};
    }
    return inspection::ChipDump{std::move(files->files), "files", std::move(files->notices)};
}

/// One run of the command: inspects the documents of a set side by side.
class Evaluating {
public:
    Evaluating(const EvaluateOptions& options, const setup::InspectionSetup& setup,
               std::vector<LabelledDocument> documents)
        : options_(options), setup_(setup), documents_(std::move(documents)), trials_(documents_.size())
    {
    }

    std::vector<Trial> run(const std::stop_token& stop)
    {
        {
            std::vector<std::jthread> workers;
            for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
                workers.emplace_back([this, &stop] { work(stop); });
            }
        }
        line_.clear();
        std::vector<Trial> finished;
        for (std::optional<Trial>& trial : trials_) {
            if (trial) {
                finished.push_back(std::move(*trial));
            }
        }
        return finished;
    }

    const std::vector<std::string>& unread() const { return unread_; }

private:
    void work(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            const std::size_t index = next_++;
            if (index >= documents_.size()) {
                return;
            }
            tell(index);
            trials_[index] = trialOf(documents_[index], stop);
        }
    }

    std::optional<Trial> trialOf(const LabelledDocument& document, const std::stop_token& stop)
    {
        std::vector<Inspection> sides;
        for (const fs::path& folder : document.sides) {
            auto scanner = scanners::openFolderScanner(folder);
            if (!scanner) {
                note(document.name + ": " + scanner.error().message);
                return std::nullopt;
            }
            setup::DocumentChip chip = options_.chips ? chipBeside(folder) : setup::DocumentChip();
            sides.push_back(
                setup_.runnerFor(std::move(scanner).value(), std::move(chip), nullptr, setup::otherSideOf(folder))
                    .run(stop));
        }
        return stop.stop_requested() ? std::nullopt : std::optional(evaluation::trialOf(document, sides));
    }

    void tell(std::size_t index)
    {
        const std::scoped_lock lock(mutex_);
        line_.show(std::to_string(index + 1) + '/' + std::to_string(documents_.size()) + "  " + documents_[index].name);
    }

    void note(std::string what)
    {
        const std::scoped_lock lock(mutex_);
        unread_.push_back(std::move(what));
    }

    const EvaluateOptions& options_;
    const setup::InspectionSetup& setup_;
    std::vector<LabelledDocument> documents_;
    std::vector<std::optional<Trial>> trials_;
    std::atomic<std::size_t> next_ = 0;
    std::mutex mutex_;
    ProgressLine line_;
    std::vector<std::string> unread_;
};

bool writeFile(const fs::path& file, const std::string& text)
{
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    return static_cast<bool>(stream);
}

bool writeReports(const fs::path& folder, const std::vector<Trial>& trials, const evaluation::Evaluation& evaluation)
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    std::vector<unsigned char> plot;
    cv::imencode(".png", evaluation::detPlot(evaluation), plot);
    return !failure && writeFile(folder / "trials.csv", evaluation::trialsCsv(trials)) &&
           writeFile(folder / "checks.csv", evaluation::checksCsv(trials)) &&
           writeFile(folder / "findings.csv", evaluation::findingsCsv(trials)) &&
           writeFile(folder / "det.csv", evaluation::detCsv(evaluation)) &&
           writeFile(folder / "evaluation.json", evaluation::evaluationJson(evaluation)) &&
           writeFile(folder / "det.png", std::string(plot.begin(), plot.end()));
}

}  // namespace

ExitCode runEvaluate(const EvaluateOptions& options, const std::stop_token& stop)
{
    const auto models = setup::findModels(options.models);
    if (!models) {
        return endWith(models.error(), ExitCode::Setup);
    }
    auto profile = setup::chooseProfile(*models, options.profile);
    if (!profile) {
        return endWith(profile.error(), ExitCode::Setup);
    }
    auto documents = evaluation::readLabelledSet(options.set);
    if (!documents) {
        return endWith(documents.error(), ExitCode::Unreadable);
    }
    // A set is captured on one day: that of its first document.
    const auto day = options.day ? options.day : setup::parseDay(documents->front().truth.captured);
    auto setup =
        setup::InspectionSetup::load(*models, std::move(profile).value(), options.trust, day.value_or(options.today),
                                     {.models = options.models, .signers = options.modelSigners});
    if (!setup) {
        return endWith(setup.error(), ExitCode::Setup);
    }
    setup->waitLong();
    tellLeftOut(setup->complaints());
    Evaluating evaluating(options, *setup, std::move(documents).value());
    const std::vector<Trial> trials = evaluating.run(stop);
    if (stop.stop_requested()) {
        return ExitCode::Stopped;
    }
    for (const std::string& unread : evaluating.unread()) {
        std::cerr << "rahdari: not read: " << report::printable(unread) << std::endl;
    }
    const evaluation::Evaluation evaluation = evaluation::evaluate(trials);
    std::cout << (options.json ? evaluation::evaluationJson(evaluation) : evaluation::evaluationText(evaluation));
    if (!options.out.empty() && !writeReports(options.out, trials, evaluation)) {
        return endWith({toInt(base::ErrorCode::FileNotWritten), options.out.string() + " could not be written",
                        "Check that the folder may be written to and that there is room"},
                       ExitCode::NotWritten);
    }
    return evaluating.unread().empty() ? ExitCode::Successful : ExitCode::Unreadable;
}

}  // namespace rahdari::ui::cli
