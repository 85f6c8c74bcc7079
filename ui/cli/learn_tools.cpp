#include "ui/cli/learn_tools.h"

#include "core/base/error_code.h"
#include "core/document/model/model_file.h"
#include "ui/cli/learning_steps.h"
#include "ui/setup/model_folder.h"
#include "ui/setup/user_models.h"

#include <fstream>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Result<std::string> readText(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf())) {
        return Error{toInt(ErrorCode::FileUnreadable), path.string() + " cannot be read", "Check its path"};
    }
    return text.str();
}

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

}  // namespace

Result<LearnTools> openLearnTools(const LearnOptions& options)
{
    LearnTools tools;
    tools.place.models = placeFor(options.models);
    if (tools.place.models.empty()) {
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
    if (auto reader = viz::TextReader::open()) {
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
        tools.place.keyPem = std::move(*key);
        tools.place.certificatePem = std::move(*certificate);
    }
    return tools;
}

}  // namespace rahdari::ui::cli
