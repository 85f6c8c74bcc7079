#include "ui/cli/learn_command.h"

#include "core/base/error_code.h"
#include "core/document/model/model_names.h"
#include "core/document/model/model_shelf.h"
#include "core/report/terminal_text.h"
#include "scanners/folder/folder_scanner.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/learn_sources.h"
#include "ui/cli/learn_tools.h"
#include "ui/cli/learn_view.h"
#include "ui/cli/learned_files.h"
#include "ui/cli/terminal.h"
#include "ui/setup/other_side.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

namespace {

/// A model's name of its id: "uto_p_1_2015_ao-01001".
std::string nameOfId(const std::string& id)
{
    std::string name = id;
    for (char& c : name) {
        c = c == ',' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    while (!name.empty() && name.back() == '_') {
        name.pop_back();
    }
    return name;
}

std::string nameOfSide(const std::string& name, const std::string& side, bool several)
{
    std::string suffix = several && !side.empty() ? '_' + side : std::string();
    std::replace(suffix.begin(), suffix.end(), ' ', '_');
    return name + suffix;
}

/// On a terminal a line that is overwritten; else a line for each stage.
class Teller {
public:
    void tell(const std::string& name, const learning::LearnProgress& progress)
    {
        const std::string text = report::printable(name) + ": " + std::string(progress.stage) + ' ' +
                                 std::to_string(progress.done) + " of " + std::to_string(progress.total);
        if (terminal_) {
            line_.show(text);
        } else if (progress.stage != stage_) {
            std::cerr << report::printable(name) << ": " << progress.stage << std::endl;
        }
        stage_ = progress.stage;
    }
    void end() { line_.clear(); }

private:
    ProgressLine line_;
    bool terminal_ = isatty(STDERR_FILENO) == 1;
    std::string stage_;
};

std::string dayText(std::chrono::year_month_day day)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
    return text;
}

/// The command under way.
class Learning {
public:
    Learning(const LearnOptions& options, LearnTools tools, const std::stop_token& stop)
        : options_(options), tools_(std::move(tools)), stop_(stop)
    {
    }

    std::vector<LearnOutcome> run()
    {
        const auto id = document::parseModelId(options_.model);
        const std::string name = id ? nameOfId(options_.model) : options_.model;
        std::vector<learning::LearnRemark> remarks;
        const std::vector<LearnGroup> groups = groupBySide(options_.folders, remarks);
        std::vector<LearnOutcome> outcomes;
        for (const LearnGroup& group : groups) {
            if (!stop_.stop_requested()) {
                outcomes.push_back(learnGroup(nameOfSide(name, group.side, groups.size() > 1), id, group));
            }
        }
        if (outcomes.empty()) {
            LearnOutcome none;
            none.name = name;
            none.error = Error{toInt(ErrorCode::ModelNotLearned), "There are no captures", "Check the folders"};
            outcomes.push_back(std::move(none));
        }
        auto& first = outcomes.front().report.remarks;
        first.insert(first.begin(), remarks.begin(), remarks.end());
        if (!id) {
            completeIds(outcomes);
        }
        for (LearnOutcome& outcome : outcomes) {
            if (!outcome.error && !stop_.stop_requested()) {
                outcome.error = write(outcome, outcomes.size() > 1);
            }
        }
        return outcomes;
    }

private:
    bool proposesOnly(const std::string& name) const { return !options_.accept && !tools_.outlines.contains(name); }

    LearnOutcome learnGroup(const std::string& name, const std::optional<document::ModelId>& id,
                            const LearnGroup& group)
    {
        LearnOutcome outcome;
        outcome.name = name;
        outcome.given = group.captures.size();
        learning::LearnWish wish;
        wish.name = name;
        wish.id = id;
        wish.textReader = tools_.textReader;
        wish.faceFinder = tools_.faceFinder;
        wish.counts = tools_.counts;
        wish.proposeOnly = proposesOnly(name);
        wish.provenance.agency = options_.agency;
        wish.provenance.made = dayText(options_.today);
        wish.provenance.program = "Rahdari " RAHDARI_VERSION;
        if (const auto outline = tools_.outlines.find(name); outline != tools_.outlines.end()) {
            wish.outline = outline->second;
        }
        open(group, wish, outcome.report.remarks);
        auto learned = learning::learn(
            wish, tools_.steps, [&](const learning::LearnProgress& progress) { teller_.tell(name, progress); }, stop_);
        teller_.end();
        if (!learned) {
            outcome.error = learned.error();
            return outcome;
        }
        const auto opened = outcome.report.remarks;
        outcome.model = std::move(learned->model);
        outcome.report = std::move(learned->report);
        outcome.report.remarks.insert(outcome.report.remarks.begin(), opened.begin(), opened.end());
        overlays_[name] = learned->overlay;
        return outcome;
    }

    static void open(const LearnGroup& group, learning::LearnWish& wish, std::vector<learning::LearnRemark>& remarks)
    {
        for (const fs::path& capture : group.captures) {
            auto scanner = scanners::openFolderScanner(capture);
            if (!scanner) {
                remarks.push_back({capture.string(), scanner.error().message, false});
                continue;
            }
            wish.specimens.push_back(std::move(*scanner));
            wish.otherSides.push_back(setup::otherSideOf(capture));
            wish.sources.push_back(capture.string());
        }
    }

    /// A side without a zone is of the same document as the one with it; the number is the first that is free.
    void completeIds(std::vector<LearnOutcome>& outcomes) const
    {
        document::ModelId shared;
        std::set<std::string> own;
        for (const LearnOutcome& outcome : outcomes) {
            shared = shared.country.empty() ? outcome.model.id : shared;
            own.insert(outcome.name);
        }
        std::set<int> taken;
        const auto shelf = document::ModelShelf::open({tools_.place.models}, {{}, true, {}});
        for (const document::ShelfEntry& entry : shelf->entries()) {
            const document::ModelId& id = entry.outline.id;
            if (!own.contains(entry.name) && id.country == shared.country && id.type == shared.type) {
                taken.insert(id.number);
            }
        }
        shared.number = 1;
        while (taken.contains(shared.number)) {
            ++shared.number;
        }
        for (LearnOutcome& outcome : outcomes) {
            if (!tools_.outlines.contains(outcome.name)) {
                outcome.model.id = shared;
            }
        }
    }

    std::optional<Error> write(LearnOutcome& outcome, bool several)
    {
        if (proposesOnly(outcome.name) || !options_.overlay.empty()) {
            if (auto error = writeOverlay(outcome, overlays_[outcome.name], overlayFile(outcome.name, several))) {
                return error;
            }
        }
        return proposesOnly(outcome.name) ? writeOutline(outcome) : writeModel(outcome, tools_.place);
    }

    fs::path overlayFile(const std::string& name, bool several) const
    {
        fs::path file = options_.overlay.empty() ? fs::path(name + "_overlay.png") : options_.overlay;
        if (several && !options_.overlay.empty()) {
            file.replace_filename(file.stem().string() + '_' + name + file.extension().string());
        }
        return file;
    }

    const LearnOptions& options_;
    LearnTools tools_;
    const std::stop_token& stop_;
    Teller teller_;
    std::map<std::string, cv::Mat> overlays_;
};

ExitCode exitCodeFor(const Error& error)
{
    switch (static_cast<ErrorCode>(error.code)) {
    case ErrorCode::FileNotWritten: return ExitCode::NotWritten;
    case ErrorCode::Cancelled:
    case ErrorCode::CaptureStopped: return ExitCode::Stopped;
    case ErrorCode::ModelNotLearned: return ExitCode::Unreadable;
    default: return ExitCode::Setup;
    }
}

}  // namespace

ExitCode runLearn(const LearnOptions& options, const std::stop_token& stop)
{
    if (!document::parseModelId(options.model) && !document::isModelName(options.model)) {
        std::cerr << "rahdari: \"" << report::printable(options.model)
                  << "\" cannot be a model's name: letters, digits, '_', '-', '.' and ',' make one" << std::endl;
        return ExitCode::Usage;
    }
    auto tools = openLearnTools(options);
    if (!tools) {
        std::cerr << "rahdari: " << toSentence(tools.error()) << std::endl;
        return ExitCode::Setup;
    }
    const std::vector<LearnOutcome> outcomes = Learning(options, std::move(*tools), stop).run();
    ExitCode code = ExitCode::Successful;
    for (const LearnOutcome& outcome : outcomes) {
        if (!options.json) {
            writeLearnText(std::cout, outcome);
        }
        code = outcome.error ? graver(code, exitCodeFor(*outcome.error)) : code;
    }
    if (options.json) {
        writeLearnJson(std::cout, outcomes);
    }
    return stop.stop_requested() ? ExitCode::Stopped : code;
}

}  // namespace rahdari::ui::cli
