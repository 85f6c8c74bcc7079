#include "core/document/model/model_file.h"

#include "core/base/error_code.h"
#include "core/document/model/learned_file.h"
#include "core/document/model/model_names.h"
#include "core/document/model/model_pictures.h"

#include <optional>
#include <utility>

namespace rahdari::document {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr std::string_view tomlName = "model.toml";
constexpr std::string_view learnedName = "learned.cbor";
constexpr std::string_view identificationName = "identification.cbor";

Error invalid(const std::string& what, const std::string& advice = "Get the document model anew")
{
    return {toInt(ErrorCode::ModelInvalid), what, advice};
}

/// Files other than model.toml are named here, where the name is known.
Error named(const std::string& name, const Error& error) { return invalid(name + ": " + error.message, error.advice); }

Result<DocumentModel> parsedToml(const ModelFiles& files)
{
    const auto toml = files.find(std::string(tomlName));
    if (toml == files.end()) {
        return invalid("There is no model.toml");
    }
    return parseModelToml({reinterpret_cast<const char*>(toml->second.data()), toml->second.size()});
}

/// Only the one file has tables of identification, and nothing else; a table stands in one of them.
Result<void> addLearned(const std::string& name, const base::Bytes& octets, DocumentModel& model)
{
    auto learned = decodeLearned(octets);
    if (!learned) {
        return named(name, learned.error());
    }
    const bool ofIdentification = name == identificationName;
    for (auto& [tableName, table] : learned->tables) {
        if (isOfIdentification(tableName) != ofIdentification) {
            return invalid(name + ": it has a table \"" + tableName + "\", which stands in another file");
        }
        model.tables.emplace(tableName, std::move(table));
    }
    if (ofIdentification && !learned->limits.empty()) {
        return invalid(name + ": it has limits, which stand in another file");
    }
    if (!ofIdentification) {
        model.limits = check::LimitTable(std::move(learned->limits));
    }
    return {};
}

Result<void> addFile(const std::string& name, const base::Bytes& octets, DocumentModel& model)
{
    if (name == tomlName) {
        return {};
    }
    if (name == learnedName || name == identificationName) {
        return addLearned(name, octets, model);
    }
    if (!isModelPictureName(name)) {
        return invalid("A document model has no such file as it holds", "Get the document model anew");
    }
    const auto added = addPicture(name, octets, model);
    return added ? added : Result<void>(named(name, added.error()));
}

Learned partOf(const DocumentModel& model, bool identification)
{
    Learned part;
    if (!identification) {
        part.limits = model.limits.all();
    }
    for (const auto& [name, table] : model.tables) {
        if (isOfIdentification(name) == identification) {
            part.tables.emplace(name, table);
        }
    }
    return part;
}

/// Nothing learned, no file.
Result<void> putLearned(std::string_view name, const Learned& learned, ModelFiles& files)
{
    if (learned.limits.empty() && learned.tables.empty()) {
        return {};
    }
    auto octets = encodeLearned(learned);
    if (!octets) {
        return octets.error();
    }
    files.emplace(name, std::move(octets).value());
    return {};
}

/// Written so that it can be read: what is wrong with a model is said by the one who wrote it.
Result<void> putToml(const DocumentModel& model, ModelFiles& files)
{
    const std::string toml = writeModelToml(model);
    if (const auto read = parseModelToml(toml); !read) {
        return Error{toInt(ErrorCode::FileNotWritten), "The document model cannot be written: " + read.error().message,
                     read.error().advice};
    }
    files.emplace(tomlName, base::Bytes(toml.begin(), toml.end()));
    return {};
}

}  // namespace

bool isModelFileName(std::string_view name)
{
    return name == tomlName || name == learnedName || name == identificationName || isModelPictureName(name);
}

Result<DocumentModel> modelOf(const ModelFiles& files)
{
    auto model = parsedToml(files);
    if (!model) {
        return model;
    }
    for (const auto& [name, octets] : files) {
        if (const auto added = addFile(name, octets, *model); !added) {
            return added.error();
        }
    }
    if (const auto whole = checkReferences(*model); !whole) {
        return whole.error();
    }
    return model;
}

Result<DocumentModel> outlineOf(const ModelFiles& files)
{
    auto outline = parsedToml(files);
    if (!outline) {
        return outline;
    }
    const auto identification = files.find(std::string(identificationName));
    if (identification != files.end()) {
        const auto added = addLearned(identification->first, identification->second, *outline);
        if (!added) {
            return added.error();
        }
    }
    return outline;
}

Result<ModelFiles> filesOf(const DocumentModel& model)
{
    ModelFiles files;
    if (const auto put = putToml(model, files); !put) {
        return put.error();
    }
    if (const auto put = putLearned(learnedName, partOf(model, false), files); !put) {
        return put.error();
    }
    if (const auto put = putLearned(identificationName, partOf(model, true), files); !put) {
        return put.error();
    }
    auto pictures = encodePictures(model);
    if (!pictures) {
        return pictures.error();
    }
    files.merge(*pictures);
    return files;
}

Result<DocumentModel> asStored(const DocumentModel& model)
{
    const auto files = filesOf(model);
    return files ? modelOf(*files) : Result<DocumentModel>(files.error());
}

}  // namespace rahdari::document
