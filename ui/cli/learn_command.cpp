#include "ui/cli/learn_command.h"

#include "core/base/error_code.h"
#include "core/document/model/model_file.h"
#include "core/document/model/model_names.h"
#include "core/document/model/model_pack.h"
#include "core/document/model/model_shelf.h"
#include "core/report/terminal_text.h"
#include "scanners/folder/folder_scanner.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/learn_sources.h"
#include "ui/cli/learn_view.h"
#include "ui/cli/learning_steps.h"
#include "ui/cli/terminal.h"
#include "ui/setup/model_folder.h"
#include "ui/setup/other_side.h"
#include "ui/setup/user_models.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string_view>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Error notWritten(const fs::path& path, const std::string& why)
{
    return {toInt(ErrorCode::FileNotWritten), path.string() + " cannot be written: " + why,
            "Check the folder, its permissions and the space left"};
}

Result<void> writeOctets(const fs::path& path, std::string_view octets)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(octets.data(), static_cast<std::streamsize>(octets.size()));
    file.close();
    return file ? Result<void>() : Result<void>(notWritten(path, "the file system refuses"));
}

Result<std::string> readText(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf())) {
        return Error{toInt(ErrorCode::FileUnreadable), path.string() + " cannot be read", "Check its path"};
    }
    return text.str();
}

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

/// What learning needs beside the specimens.
struct Tools {
    learning::StepsFor steps;
    std::shared_ptr<const viz::TextReader> textReader;
    learning::FaceFinder faceFinder;
    learning::CountsOf counts;
    std::map<std::string, document::DocumentModel> outlines;  ///< by model name
    std::string keyPem;
    std::string certificatePem;
    fs::path place;  ///< folder of models to write to
};

Result<std::map<std::string, document::DocumentModel>> readOutlines(const std::vector<std::string>& files)
{
    std::map<std::string, document::DocumentModel> outlines;
    for (const std::string& file : files) {
        const auto text = readText(file);
        if (!text) {
            return text.error();
        }
        auto outline = document::parseModelToml(*text);
        if (!outline) {
            return Error{outline.error().code, file + ": " + outline.error().message, outline.error().advice};
        }
        outlines.emplace(outline->name, std::move(*outline));
    }
    return outlines;
}

/// Where models go: as asked for, the folder documents of a whole folder of models, or the user's own.
fs::path placeFor(const fs::path& asked)
{
    return asked.empty() ? setup::userDocumentModels() : setup::isWholeModelFolder(asked) ? asked / "documents" : asked;
}

/// The profile that counts what a page itself shows of being genuine.
constexpr const char* learnedFor = "page_authenticity";

Result<learning::CountsOf> countedChecks(const fs::path& models)
{
    const auto profile = setup::chooseProfile(models, learnedFor);
    if (!profile) {
        return profile.error();
    }
    return learning::CountsOf([profile = *profile](std::string_view check) {
        const auto obligation = profile.obligationOf(check);
        return obligation == inspection::Obligation::Mandatory || obligation == inspection::Obligation::Optional;
    });
}

Result<Tools> openTools(const LearnOptions& options)
{
    Tools tools;
    tools.place = placeFor(options.models);
    if (tools.place.empty()) {
        return Error{toInt(ErrorCode::FileMissing), "There is no home folder to keep the model in",
                     "Say where the model goes with --models DIR"};
    }
    const auto models = setup::findModels(setup::isWholeModelFolder(options.models) ? options.models : fs::path());
    if (!models) {
        return models.error();
    }
    auto mrz = setup::MrzModels::load(*models);
    if (!mrz) {
        return mrz.error();
    }
    auto atlas = mrz::GlyphAtlas::open(*models / "ocr");
    if (!atlas) {
        return atlas.error();
    }
    if (auto reader = viz::TextReader::open()) {  // without it fields stay unnamed
        tools.textReader = *reader;
    }
    const inspection::FaceModel faces = inspection::loadedWhenAsked(*models / "vision" / "faces");
    tools.faceFinder = faceFinderOf(faces);
    auto counts = countedChecks(*models);
    if (!counts) {
        return counts.error();
    }
    tools.counts = *std::move(counts);
    tools.steps = learningSteps(*mrz, std::make_shared<const mrz::GlyphAtlas>(std::move(*atlas)), tools.textReader,
                                faces, options.today);
    auto outlines = readOutlines(options.outlines);
    if (!outlines) {
        return outlines.error();
    }
    tools.outlines = std::move(*outlines);
    if (!options.key.empty()) {
        auto key = readText(options.key);
        auto certificate = readText(options.certificate);
        if (!key || !certificate) {
            return key ? certificate.error() : key.error();
        }
        tools.keyPem = std::move(*key);
        tools.certificatePem = std::move(*certificate);
    }
    return tools;
}

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
    Learning(const LearnOptions& options, Tools tools, const std::stop_token& stop)
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
        const auto shelf = document::ModelShelf::open({tools_.place}, {{}, true, {}});
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
        if (auto error = writeOverlay(outcome, several)) {
            return error;
        }
        if (proposesOnly(outcome.name)) {
            outcome.outline = outcome.name + "_outline.toml";
            const auto written = writeOctets(outcome.outline, document::writeModelToml(outcome.model));
            return written ? std::nullopt : std::optional(written.error());
        }
        std::error_code failure;
        fs::create_directories(tools_.place, failure);
        if (failure) {
            return notWritten(tools_.place, failure.message());
        }
        return tools_.keyPem.empty() ? writeFolder(outcome) : writePack(outcome);
    }

    std::optional<Error> writeFolder(LearnOutcome& outcome) const
    {
        outcome.place = tools_.place / outcome.name;
        const auto saved = document::saveModel(outcome.model, outcome.place);
        return saved ? std::nullopt : std::optional(saved.error());
    }

    std::optional<Error> writePack(LearnOutcome& outcome) const
    {
        outcome.place = tools_.place / (outcome.name + ".rahdarimodel");
        const auto pack = document::sealPack(outcome.model, tools_.keyPem, tools_.certificatePem);
        if (!pack) {
            return pack.error();
        }
        const auto written = writeOctets(outcome.place, {reinterpret_cast<const char*>(pack->data()), pack->size()});
        return written ? std::nullopt : std::optional(written.error());
    }

    std::optional<Error> writeOverlay(LearnOutcome& outcome, bool several) const
    {
        fs::path file = options_.overlay;
        if (file.empty() && !proposesOnly(outcome.name)) {
            return std::nullopt;
        }
        if (file.empty()) {
            file = outcome.name + "_overlay.png";
        } else if (several) {
            file.replace_filename(file.stem().string() + '_' + outcome.name + file.extension().string());
        }
        std::vector<unsigned char> png;
        const auto overlay = overlays_.find(outcome.name);
        if (overlay == overlays_.end() || overlay->second.empty() || !cv::imencode(".png", overlay->second, png)) {
            return notWritten(file, "there is no picture");
        }
        outcome.overlay = file;
        const auto written = writeOctets(file, {reinterpret_cast<const char*>(png.data()), png.size()});
        return written ? std::nullopt : std::optional(written.error());
    }

    const LearnOptions& options_;
    Tools tools_;
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
    auto tools = openTools(options);
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
