#include "ui/setup/model_folder.h"

#include "core/base/error_code.h"
#include "core/document/model/model_places.h"
#include "core/inspection/catalogue.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <system_error>

namespace rahdari::ui::setup {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr const char* environmentName = "RAHDARI_MODELS";

/// The models beside the program. RAHDARI_MODELS_FROM_PROGRAM is the way from its folder, the same before and after
/// installing, so that no path of the machine that built the program stands in it.
fs::path besideProgram()
{
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    return (program.parent_path() / RAHDARI_MODELS_FROM_PROGRAM).lexically_normal();
}

fs::path fromEnvironment()
{
    const char* environment = std::getenv(environmentName);
    return environment == nullptr ? fs::path() : fs::path(environment);
}

Error noFolder(const fs::path& folder, const std::string& origin)
{
    return {toInt(ErrorCode::FileMissing),
            "There is no folder of models at " + folder.string() + " (from " + origin + ")",
            "Name it with --models DIR or in RAHDARI_MODELS"};
}

bool isFile(std::string_view nameOrFile)
{
    return nameOrFile.find('/') != std::string_view::npos || nameOrFile.ends_with(".toml");
}

std::string namesOf(const std::vector<fs::path>& profiles)
{
    std::string names;
    for (const fs::path& profile : profiles) {
        names += (names.empty() ? "" : ", ") + profile.stem().string();
    }
    return names;
}

}  // namespace

fs::path defaultModels()
{
    const fs::path environment = fromEnvironment();
    return environment.empty() ? besideProgram() : environment;
}

fs::path samplesFolder() { return besideProgram().parent_path() / "samples"; }

bool isWholeModelFolder(const fs::path& folder)
{
    std::error_code failure;
    return fs::is_directory(folder / "ocr", failure) || fs::is_directory(folder / "profiles", failure) ||
           fs::is_directory(folder / "documents" / "utopia", failure);
}

Result<fs::path> findModels(const fs::path& asked)
{
    std::error_code failure;
    if (!asked.empty() && !fs::is_directory(asked, failure)) {
        return noFolder(asked, "--models");
    }
    if (!asked.empty() && isWholeModelFolder(asked)) {
        return asked;
    }
    if (!asked.empty() && document::modelPlaces(asked, 1).empty()) {
        return Error{toInt(ErrorCode::FileMissing),
                     "There are neither models nor document models in " + asked.string() + " (from --models)",
                     "Name a folder of models, or one that `rahdari learn` wrote to"};
    }
    const fs::path folder = defaultModels();
    if (!fs::is_directory(folder, failure)) {
        return noFolder(folder, fromEnvironment().empty() ? "the program's place" : environmentName);
    }
    return folder;
}

Result<std::vector<fs::path>> listProfiles(const fs::path& models)
{
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator entry(models / "profiles", failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->path().extension() == ".toml") {
            files.push_back(entry->path());
        }
    }
    if (files.empty()) {
        return Error{toInt(ErrorCode::FileMissing), "There are no profiles in " + (models / "profiles").string(),
                     "Name the folder of models with --models DIR"};
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<inspection::Profile> chooseProfile(const fs::path& models, const std::string& nameOrFile)
{
    if (isFile(nameOrFile)) {
        return inspection::loadProfile(nameOrFile, inspection::catalogue());
    }
    const auto profiles = listProfiles(models);
    if (!profiles) {
        return profiles.error();
    }
    const auto found = std::find_if(profiles->begin(), profiles->end(),
                                    [&](const fs::path& file) { return file.stem() == nameOrFile; });
    if (found == profiles->end()) {
        return Error{toInt(ErrorCode::FileMissing), "There is no profile \"" + nameOrFile + "\"",
                     "Choose one of " + namesOf(*profiles) + ", or name a file that ends in .toml"};
    }
    return inspection::loadProfile(*found, inspection::catalogue());
}

}  // namespace rahdari::ui::setup
