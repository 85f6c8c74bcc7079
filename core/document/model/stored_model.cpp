#include "core/base/error_code.h"
#include "core/document/model/bounded_file.h"
#include "core/document/model/model_file.h"

#include <fstream>
#include <functional>
#include <set>
#include <system_error>
#include <utility>

namespace rahdari::document {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Error notWritten(const fs::path& path, const std::string& why)
{
    return {toInt(ErrorCode::FileNotWritten), path.string() + " could not be written: " + why,
            "Check the folder's permissions and the space on the disk"};
}

Error noModelThere(const fs::path& folder)
{
    return {toInt(ErrorCode::FileMissing), "There is no document model in " + folder.string(),
            "Name a folder with a model.toml"};
}

Result<ModelFiles> readFiles(const fs::path& folder, const std::function<bool(const std::string&)>& wanted)
{
    std::error_code failure;
    if (!fs::exists(folder / "model.toml", failure)) {
        return noModelThere(folder);
    }
    ModelFiles files;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        const std::string name = entry->path().filename().string();
        if (!wanted(name)) {
            continue;
        }
        auto octets = readBoundedFile(entry->path());
        if (!octets) {
            return octets.error();
        }
        files.emplace(name, std::move(octets).value());
    }
    if (failure) {
        return Error{toInt(ErrorCode::FileUnreadable), folder.string() + " cannot be read: " + failure.message(),
                     "Check the rights on it"};
    }
    return files;
}

/// An empty, hidden folder beside a place, of a name nobody else has.
Result<fs::path> makeBeside(const fs::path& place, const std::string& what)
{
    std::error_code failure;
    fs::create_directories(place.parent_path(), failure);
    for (int number = 1; number < 1000; ++number) {
        fs::path folder =
            place.parent_path() / ('.' + place.filename().string() + '.' + what + '_' + std::to_string(number));
        if (fs::create_directory(folder, failure)) {
            return folder;
        }
        if (failure) {
            return notWritten(place, failure.message());
        }
    }
    return notWritten(place, "too many beginnings of it lie beside it");
}

Result<void> fill(const fs::path& draft, const ModelFiles& files)
{
    for (const auto& [name, octets] : files) {
        std::ofstream file(draft / name, std::ios::binary);
        file.write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
        file.close();
        if (!file) {
            return notWritten(draft / name, "the disk refuses it");
        }
    }
    return {};
}

/// What is not a model's goes along; nothing that is in the new folder already is replaced.
void keepOthers(const fs::path& old, const fs::path& place)
{
    std::error_code failure;
    std::set<fs::path> others;
    for (fs::directory_iterator entry(old, failure), end; !failure && entry != end; entry.increment(failure)) {
        if (!isModelFileName(entry->path().filename().string())) {
            others.insert(entry->path().filename());
        }
    }
    for (const fs::path& name : others) {
        fs::rename(old / name, place / name, failure);
    }
}

/// Puts the draft where another model is. Should that fail, the other one is there again.
Result<void> replace(const fs::path& draft, const fs::path& place)
{
    const auto aside = makeBeside(place, "old");
    if (!aside) {
        return aside.error();
    }
    std::error_code failure;
    fs::rename(place, *aside, failure);
    if (!failure) {
        fs::rename(draft, place, failure);
        if (failure) {
            std::error_code ignored;
            fs::rename(*aside, place, ignored);
        }
    }
    std::error_code ignored;
    if (failure) {
        fs::remove(*aside, ignored);  // only if it is empty
        return notWritten(place, failure.message());
    }
    keepOthers(*aside, place);
    fs::remove_all(*aside, ignored);
    return {};
}

Result<void> putInPlace(const fs::path& draft, const fs::path& place)
{
    std::error_code failure;
    fs::rename(draft, place, failure);  // takes the place of nothing, or of an empty folder
    if (!failure) {
        return {};
    }
    const bool taken = failure == std::errc::directory_not_empty || failure == std::errc::file_exists ||
                       failure == std::errc::not_a_directory;
    if (!taken) {
        return notWritten(place, failure.message());
    }
    if (!fs::exists(place / "model.toml", failure)) {
        return Error{toInt(ErrorCode::FileNotWritten), place.string() + " is there already and is no document model",
                     "Choose another name or folder"};
    }
    return replace(draft, place);
}

/// "models/" names what "models" names.
fs::path withoutSlash(const fs::path& folder)
{
    const fs::path normal = fs::absolute(folder).lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path();
}

}  // namespace

Result<ModelFiles> readModelFiles(const fs::path& folder)
{
    return readFiles(folder, [](const std::string& name) { return isModelFileName(name); });
}

Result<ModelFiles> readOutlineFiles(const fs::path& folder)
{
    return readFiles(folder,
                     [](const std::string& name) { return name == "model.toml" || name == "identification.cbor"; });
}

Result<void> writeModelFiles(const ModelFiles& files, const fs::path& folder)
{
    for (const auto& [name, octets] : files) {
        if (!isModelFileName(name)) {
            return notWritten(folder, "a document model has no such file as it is to hold");
        }
    }
    const fs::path place = withoutSlash(folder);
    const auto draft = makeBeside(place, "draft");
    if (!draft) {
        return draft.error();
    }
    auto written = fill(*draft, files);
    if (written) {
        written = putInPlace(*draft, place);
    }
    if (!written) {
        std::error_code ignored;
        fs::remove_all(*draft, ignored);
    }
    return written;
}

Result<DocumentModel> loadModel(const fs::path& folder)
{
    const auto files = readModelFiles(folder);
    if (!files) {
        return files.error();
    }
    auto model = modelOf(*files);
    if (!model) {
        Error error = model.error();
        error.message = folder.string() + ": " + error.message;
        return error;
    }
    return model;
}

Result<void> saveModel(const DocumentModel& model, const fs::path& folder)
{
    const auto files = filesOf(model);
    return files ? writeModelFiles(*files, folder) : Result<void>(files.error());
}

}  // namespace rahdari::document
