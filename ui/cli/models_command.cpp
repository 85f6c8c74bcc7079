#include "ui/cli/models_command.h"

#include "core/base/error_code.h"
#include "core/check/limit.h"
#include "core/document/model/bounded_file.h"
#include "core/document/model/model_file.h"
#include "core/report/terminal_text.h"
#include "core/specimen/collection/whole_files.h"
#include "ui/cli/capture_sources.h"
#include "ui/cli/model_view.h"
#include "ui/setup/document_models.h"
#include "ui/setup/model_folder.h"
#include "ui/setup/model_signers.h"

#include <algorithm>
#include <iostream>
#include <utility>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using base::Error;
using base::ErrorCode;
using base::Result;
using document::DocumentModel;
using document::ModelShelf;

namespace {

using Shelf = std::shared_ptr<const ModelShelf>;

ExitCode endWith(const Error& error)
{
    std::cerr << "rahdari: " << report::printable(toSentence(error)) << std::endl;
    switch (static_cast<ErrorCode>(error.code)) {
    case ErrorCode::ModelUntrusted: return ExitCode::Failed;
    case ErrorCode::FileNotWritten: return ExitCode::NotWritten;
    default: return ExitCode::Unreadable;
    }
}

/// What is wrong with what the command rests on.
ExitCode endUnset(const Error& error)
{
    std::cerr << "rahdari: " << report::printable(toSentence(error)) << std::endl;
    return ExitCode::Setup;
}

Result<Shelf> openShelf(const ModelsOptions& options)
{
    if (const auto models = setup::findModels(options.models); !models) {
        return models.error();
    }
    return setup::openDocumentModels({options.models, options.signers, true, options.today});
}

void writeJson(const Json& json) { std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl; }

ExitCode listModels(const ModelShelf& shelf, bool json)
{
    if (json) {
        Json all{{"models", Json::array()}, {"complaints", Json::array()}};
        for (const document::ShelfEntry& entry : shelf.entries()) {
            all["models"].push_back(briefJson({entry.outline, entry.path, entry.signature}));
        }
        for (const Error& complaint : shelf.complaints()) {
            all["complaints"].push_back(jsonOf(complaint));
        }
        writeJson(all);
        return ExitCode::Successful;
    }
    for (const document::ShelfEntry& entry : shelf.entries()) {
        std::cout << briefText({entry.outline, entry.path, entry.signature});
    }
    std::cout << shelf.entries().size() << (shelf.entries().size() == 1 ? " document model\n" : " document models\n");
    for (const Error& complaint : shelf.complaints()) {
        std::cout << "left out: " << report::printable(toSentence(complaint)) << '\n';
    }
    std::cout << std::flush;
    return ExitCode::Successful;
}

const document::ShelfEntry* find(const ModelShelf& shelf, const std::string& name)
{
    const auto found = std::find_if(shelf.entries().begin(), shelf.entries().end(),
                                    [&name](const document::ShelfEntry& entry) { return entry.name == name; });
    return found == shelf.entries().end() ? nullptr : &*found;
}

/// A way to a folder or pack, not the name of a model on the shelf.
bool isPlace(const std::string& model)
{
    std::error_code failure;
    return model.find('/') != std::string::npos || model.ends_with(document::packExtension) ||
           fs::exists(fs::path(model) / "model.toml", failure);
}

struct Found {
    std::shared_ptr<const DocumentModel> model;
    fs::path place;
    std::optional<document::PackSignature> signature;
};

Result<Found> foundAt(const fs::path& place, const ModelsOptions& options)
{
    std::error_code failure;
    if (fs::is_directory(place, failure)) {
        auto model = document::loadModel(place);
        return model ? Result<Found>(Found{std::make_shared<DocumentModel>(std::move(model).value()), place, {}})
                     : model.error();
    }
    const auto signers = setup::readModelSigners(options.signers);
    const auto octets = signers ? document::readBoundedFile(place) : Result<base::Bytes>(signers.error());
    if (!octets) {
        return octets.error();
    }
    auto pack = document::openPack(*octets, *signers, options.today);
    if (!pack) {
        return pack.error();
    }
    return Found{std::make_shared<DocumentModel>(std::move(pack->model)), place, pack->signature};
}

Result<Found> foundOn(const ModelShelf& shelf, const std::string& name)
{
    auto model = shelf.load(name);
    if (!model) {
        return model.error();
    }
    const document::ShelfEntry* entry = find(shelf, name);
    return Found{std::move(model).value(), entry->path, entry->signature};
}

struct Verified {
    std::string name;
    std::string wrong;  ///< empty: nothing
    std::string remark;
};

std::string remarkOn(const DocumentModel& model)
{
    if (model.limits.all().empty()) {
        return "no limits: only what needs none is checked";
    }
    const auto few = std::count_if(model.limits.all().begin(), model.limits.all().end(), [](const check::Limit& limit) {
        return limit.samples < check::fewestSamplesThatCount;
    });
    return few == 0 ? std::string()
                    : std::to_string(few) + " of " + std::to_string(model.limits.all().size()) +
                          " limits rest on too few specimens to count";
}

std::vector<Verified> verifyAll(const ModelShelf& shelf, const std::vector<std::string>& names)
{
    std::vector<Verified> all;
    for (const std::string& name : names) {
        const auto model = shelf.load(name);
        all.push_back(model ? Verified{name, "", remarkOn(**model)} : Verified{name, toSentence(model.error()), ""});
    }
    return all;
}

void writeVerified(const std::vector<Verified>& all, const std::vector<Error>& complaints, bool json)
{
    Json list = Json::array();
    for (const Verified& one : all) {
        list.push_back(
            {{"name", one.name}, {"sound", one.wrong.empty()}, {"wrong", one.wrong}, {"remark", one.remark}});
        if (!json) {
            const std::string& more = one.wrong.empty() ? one.remark : one.wrong;
            std::cout << report::printable(one.name) << ": " << (one.wrong.empty() ? "sound" : "wrong")
                      << (more.empty() ? "" : "; ") << report::printable(more) << '\n';
        }
    }
    Json others = Json::array();
    for (const Error& complaint : complaints) {
        others.push_back(jsonOf(complaint));
        if (!json) {
            std::cout << "left out: " << report::printable(toSentence(complaint)) << '\n';
        }
    }
    if (json) {
        writeJson({{"models", list}, {"complaints", others}});
    }
    std::cout << std::flush;
}

ExitCode verifyModels(const ModelsVerifyOptions& wanted, const ModelShelf& shelf, bool json)
{
    std::vector<std::string> names = wanted.models;
    for (const std::string& name : names) {
        if (find(shelf, name) == nullptr) {
            return endWith({toInt(ErrorCode::FileMissing), "There is no document model \"" + name + '"',
                            "See `rahdari models list`"});
        }
    }
    const std::vector<Error> complaints = names.empty() ? shelf.complaints() : std::vector<Error>();
    if (names.empty()) {
        for (const document::ShelfEntry& entry : shelf.entries()) {
            names.push_back(entry.name);
        }
    }
    const std::vector<Verified> all = verifyAll(shelf, names);
    writeVerified(all, complaints, json);
    const bool sound = complaints.empty() &&
                       std::all_of(all.begin(), all.end(), [](const Verified& one) { return one.wrong.empty(); });
    return sound ? ExitCode::Successful : ExitCode::Failed;
}

Result<std::string> textOf(const fs::path& file)
{
    const auto octets = document::readBoundedFile(file, 1024U * 1024U);
    return octets ? Result<std::string>(std::string(octets->begin(), octets->end())) : octets.error();
}

/// A model's folder by its name or by the way to it.
Result<fs::path> folderOf(const std::string& model, const ModelsOptions& options)
{
    if (isPlace(model)) {
        return fs::path(model);
    }
    const auto shelf = openShelf(options);
    if (!shelf) {
        return shelf.error();
    }
    const document::ShelfEntry* entry = find(**shelf, model);
    if (entry == nullptr) {
        return Error{toInt(ErrorCode::FileMissing), "There is no document model \"" + model + '"',
                     "See `rahdari models list`"};
    }
    return entry->path;
}

Result<base::Bytes> packOf(const ModelsPackOptions& wanted, const ModelsOptions& options)
{
    const auto folder = folderOf(wanted.model, options);
    const auto files = folder ? document::readModelFiles(*folder) : Result<document::ModelFiles>(folder.error());
    if (!files) {
        return files.error();
    }
    const auto key = textOf(wanted.key);
    if (!key) {
        return key.error();
    }
    const auto certificate = textOf(wanted.certificate);
    return certificate ? document::sealPack(*files, *key, *certificate) : Result<base::Bytes>(certificate.error());
}

Result<document::OpenedFiles> openedFiles(const fs::path& pack, const std::vector<document::SignerCertificate>& signers,
                                          std::chrono::year_month_day today)
{
    const auto octets = document::readBoundedFile(pack);
    if (!octets) {
        return octets.error();
    }
    auto opened = document::openPackFiles(*octets, signers, today);
    if (!opened) {
        return opened;
    }
    const auto model = document::modelOf(opened->files);
    return model ? std::move(opened) : Result<document::OpenedFiles>(model.error());
}

struct Act {
    const ModelsOptions& options;

    ExitCode operator()(const ModelsListOptions& /*wanted*/) const
    {
        const auto shelf = openShelf(options);
        return shelf ? listModels(**shelf, options.json) : endUnset(shelf.error());
    }

    ExitCode operator()(const ModelsShowOptions& wanted) const
    {
        const bool place = isPlace(wanted.model);
        const auto shelf = place ? Result<Shelf>(Shelf()) : openShelf(options);
        if (!shelf) {
            return endUnset(shelf.error());
        }
        const auto found = place ? foundAt(wanted.model, options) : foundOn(**shelf, wanted.model);
        if (!found) {
            return endWith(found.error());
        }
        const ModelView view{*found->model, found->place, found->signature};
        if (options.json) {
            writeJson(wholeJson(view));
        } else {
            std::cout << wholeText(view) << std::flush;
        }
        return ExitCode::Successful;
    }

    ExitCode operator()(const ModelsVerifyOptions& wanted) const
    {
        const auto shelf = openShelf(options);
        return shelf ? verifyModels(wanted, **shelf, options.json) : endUnset(shelf.error());
    }

    ExitCode operator()(const ModelsPackOptions& wanted) const
    {
        const auto pack = packOf(wanted, options);
        if (!pack) {
            return endWith(pack.error());
        }
        if (const auto written = specimen::writeWholeFile(wanted.out, base::ByteSpan(*pack)); !written) {
            return endWith(written.error());
        }
        return tellWritten("packed", wanted.out);
    }

    ExitCode operator()(const ModelsUnpackOptions& wanted) const
    {
        const auto signers = setup::readModelSigners(options.signers);
        if (!signers) {
            return endUnset(signers.error());
        }
        const auto opened = openedFiles(wanted.pack, *signers, options.today);
        if (!opened) {
            return endWith(opened.error());
        }
        if (const auto written = document::writeModelFiles(opened->files, wanted.out); !written) {
            return endWith(written.error());
        }
        return tellWritten("unpacked", wanted.out);
    }

    ExitCode tellWritten(const std::string& what, const fs::path& place) const
    {
        if (options.json) {
            writeJson({{what, place.string()}});
        } else {
            std::cout << what << ": " << report::printable(place.string()) << std::endl;
        }
        return ExitCode::Successful;
    }
};

}  // namespace

ExitCode runModels(const ModelsOptions& options) { return std::visit(Act{options}, options.action); }

}  // namespace rahdari::ui::cli
