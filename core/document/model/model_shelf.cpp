#include "core/document/model/model_shelf.h"

#include "core/base/error_code.h"
#include "core/document/model/bounded_file.h"
#include "core/document/model/model_places.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <set>
#include <system_error>
#include <utility>

namespace rahdari::document {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;
using Loaded = std::shared_ptr<const DocumentModel>;

namespace {

constexpr std::size_t mostKept = 32;  ///< models, some 10 MB each

Error at(const fs::path& place, Error error)
{
    if (error.message.find(place.string()) == std::string::npos) {
        error.message = place.string() + ": " + error.message;
    }
    return error;
}

struct Opened {
    DocumentModel model;
    std::optional<PackSignature> signature;
};

/// A pack is verified and read whole for its outline too: there is no part of it that could be trusted alone.
Result<Opened> openAt(const fs::path& place, const ModelShelf::Terms& terms, bool whole)
{
    const auto reading = whole ? modelOf : outlineOf;
    std::error_code failure;
    if (fs::is_directory(place, failure)) {
        if (!terms.takesUnsigned) {
            return Error{toInt(ErrorCode::ModelUntrusted), "It is not signed, and the profile takes signed models only",
                         "Pack it with `rahdari models pack`, or choose another profile"};
        }
        const auto files = whole ? readModelFiles(place) : readOutlineFiles(place);
        auto model = files ? reading(*files) : Result<DocumentModel>(files.error());
        return model ? Result<Opened>(Opened{std::move(model).value(), std::nullopt}) : model.error();
    }
    const auto octets = readBoundedFile(place);
    if (!octets) {
        return octets.error();
    }
    const auto pack = openPackFiles(*octets, terms.trusted, terms.day);
    if (!pack) {
        return pack.error();
    }
    auto model = reading(pack->files);
    return model ? Result<Opened>(Opened{std::move(model).value(), pack->signature}) : model.error();
}

}  // namespace

struct ModelShelf::Parts {
    Terms terms;
    std::vector<ShelfEntry> entries;
    std::vector<Error> complaints;

    /// A model under way is loaded once; others are not kept waiting.
    struct Slot {
        std::mutex loading;
        std::weak_ptr<const DocumentModel> model;
    };
    mutable std::deque<Slot> slots;  ///< one an entry
    mutable std::mutex keeping;
    mutable std::deque<Loaded> kept;  ///< those used last at the back

    void addFolder(const fs::path& folder);
    void add(const fs::path& place, std::set<std::string>& namesHere);
    void keep(const Loaded& model) const;
    Result<Loaded> load(std::size_t index) const;
};

void ModelShelf::Parts::addFolder(const fs::path& folder)
{
    std::set<std::string> namesHere;
    for (const fs::path& place : modelPlaces(folder)) {
        add(place, namesHere);
    }
}

void ModelShelf::Parts::add(const fs::path& place, std::set<std::string>& namesHere)
{
    auto opened = openAt(place, terms, false);
    if (!opened) {
        complaints.push_back(at(place, opened.error()));
        return;
    }
    const std::string name = opened->model.name;
    if (!namesHere.insert(name).second) {
        complaints.push_back({toInt(ErrorCode::ModelInvalid),
                              place.string() + ": there is another document model \"" + name + "\" beside it",
                              "Give one of them another name in its model.toml, or remove it"});
        return;
    }
    const bool known =
        std::any_of(entries.begin(), entries.end(), [&](const ShelfEntry& entry) { return entry.name == name; });
    if (!known) {
        entries.push_back({name, place, opened->signature, std::move(opened->model)});
    }
}

void ModelShelf::Parts::keep(const Loaded& model) const
{
    const std::scoped_lock lock(keeping);
    std::erase(kept, model);
    kept.push_back(model);
    if (kept.size() > mostKept) {
        kept.pop_front();
    }
}

Result<Loaded> ModelShelf::Parts::load(std::size_t index) const
{
    Slot& slot = slots[index];
    const ShelfEntry& entry = entries[index];
    const std::scoped_lock lock(slot.loading);
    Loaded model = slot.model.lock();
    if (!model) {
        auto opened = openAt(entry.path, terms, true);
        if (!opened) {
            return at(entry.path, opened.error());
        }
        if (opened->model.name != entry.name) {
            return Error{toInt(ErrorCode::ModelInvalid), entry.path.string() + " holds another document model now",
                         "Start again"};
        }
        model = std::make_shared<const DocumentModel>(std::move(opened->model));
        slot.model = model;
    }
    keep(model);
    return model;
}

ModelShelf::ModelShelf(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

ModelShelf::~ModelShelf() = default;

std::shared_ptr<const ModelShelf> ModelShelf::open(const std::vector<fs::path>& folders, const Terms& terms)
{
    auto parts = std::make_unique<Parts>();
    parts->terms = terms;
    for (const fs::path& folder : folders) {
        parts->addFolder(folder);
    }
    std::sort(parts->entries.begin(), parts->entries.end(),
              [](const ShelfEntry& one, const ShelfEntry& other) { return one.name < other.name; });
    parts->slots.resize(parts->entries.size());
    return std::shared_ptr<const ModelShelf>(new ModelShelf(std::move(parts)));
}

const std::vector<ShelfEntry>& ModelShelf::entries() const { return parts_->entries; }

const std::vector<Error>& ModelShelf::complaints() const { return parts_->complaints; }

Result<Loaded> ModelShelf::load(std::string_view name) const
{
    const auto& entries = parts_->entries;
    const auto found =
        std::find_if(entries.begin(), entries.end(), [name](const ShelfEntry& entry) { return entry.name == name; });
    if (found == entries.end()) {
        return Error{toInt(ErrorCode::FileMissing), "There is no document model \"" + std::string(name) + '"',
                     "See `rahdari models list`"};
    }
    return parts_->load(static_cast<std::size_t>(found - entries.begin()));
}

}  // namespace rahdari::document
