#include "ui/desktop/app/desk_library.h"

#include "core/base/error_code.h"
#include "core/pki/memory_trust_store.h"
#include "core/store/sqlite_trust_store.h"
#include "ui/setup/document_models.h"
#include "ui/setup/model_folder.h"
#include "ui/setup/model_import.h"
#include "ui/setup/model_lights.h"
#include "ui/setup/model_removal.h"
#include "ui/setup/model_signers.h"
#include "ui/setup/opened_store.h"
#include "ui/setup/trust_files.h"
#include "ui/setup/user_models.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

namespace rahdari::ui::desktop {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;
using base::toInt;
using pki::TrustItem;
using pki::TrustItemView;
using setup::DraftTrustStore;

namespace {

constexpr std::size_t mostFiles = 5000;
constexpr std::size_t tellEvery = 32;  // certificates

std::vector<TrustItemView> viewsOf(const std::vector<TrustItem>& items)
{
    std::vector<TrustItemView> views;
    views.reserve(items.size());
    std::transform(items.begin(), items.end(), std::back_inserter(views), pki::viewOf);
    return views;
}

Result<std::vector<TrustItem>> everythingIn(const pki::TrustStore& store)
{
    pki::TrustQuery everything;
    everything.withRemoved = true;
    return store.find(everything);
}

/// The files below a folder, hidden ones left out, sorted.
Result<std::vector<std::string>> filesBelow(const fs::path& folder)
{
    std::vector<std::string> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, failure), end;
         !failure && entry != end; entry.increment(failure)) {
        if (!entry->is_regular_file(failure) || entry->path().filename().string().starts_with('.')) {
            continue;
        }
        if (files.size() == mostFiles) {
            return Error{toInt(ErrorCode::ImportTooLarge),
                         folder.string() + " holds more than " + std::to_string(mostFiles) + " files",
                         "name the folder that holds nothing but the lists"};
        }
        files.push_back(entry->path().string());
    }
    if (failure) {
        return Error{toInt(ErrorCode::FileUnreadable), folder.string() + " cannot be read: " + failure.message(), ""};
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool isPack(const std::string& path) { return path.ends_with(document::packExtension); }

bool isMissing(const fs::path& path)
{
    std::error_code failure;
    return !fs::exists(store::trustStoreFile(path), failure);
}

/// What is in the store; an empty one where it is not made yet.
Result<std::shared_ptr<const pki::TrustStore>> lookingAt(const fs::path& path)
{
    return setup::openStoreForChecking(isMissing(path) ? fs::path() : path);
}

/// Of lists only the newest of an issuer counts: what an item takes the place of.
std::optional<TrustItemView> replacedBy(const TrustItemView& item, const std::vector<TrustItemView>& before)
{
    using pki::TrustKind;
    if (item.kind != TrustKind::Crl && item.kind != TrustKind::DefectList && item.kind != TrustKind::DeviationList) {
        return std::nullopt;
    }
    std::optional<TrustItemView> newest;
    for (const TrustItemView& old : before) {
        const bool same = old.kind == item.kind && old.subject == item.subject &&
                          old.authorityKeyId == item.authorityKeyId && !old.removed && old.notBefore < item.notBefore;
        if (same && (!newest || newest->notBefore < old.notBefore)) {
            newest = old;
        }
    }
    return newest;
}

/// Whether a path leads somewhere into a folder, and is not the folder itself.
bool liesIn(const fs::path& folder, const fs::path& path)
{
    std::error_code failure;
    const fs::path way = fs::weakly_canonical(path, failure).lexically_relative(fs::weakly_canonical(folder, failure));
    return !way.empty() && *way.begin() != ".." && *way.begin() != ".";
}

bool acceptedAny(const std::vector<FileImport>& files, const std::string& vouched)
{
    return std::any_of(files.begin(), files.end(),
                       [&](const FileImport& file) { return file.path != vouched && file.report; });
}

bool wasStopped(const std::vector<FileImport>& files)
{
    return std::any_of(files.begin(), files.end(), [](const FileImport& file) {
        return file.refused && file.refused->code == toInt(ErrorCode::Cancelled);
    });
}

}  // namespace

DeskLibrary::DeskLibrary(const DeskOptions& options, std::function<std::chrono::sys_seconds()> now)
    : trust_(options.trust), models_(options.models), modelSigners_(options.modelSigners), profile_(options.profile),
      operator_(options.officer.empty() ? setup::operatorOfLogin() : "operator " + options.officer),
      today_(options.today), now_(std::move(now))
{
}

Holdings DeskLibrary::look()
{
    Holdings holdings;
    holdings.now = setup::timeOfChecking(today_);
    holdings.store = trust_.string();
    holdings.modelFolder = modelFolder().string();
    if (!trust_.empty()) {
        lookAtStore(holdings);
    }
    lookAtModels(holdings);
    return holdings;
}

void DeskLibrary::lookAtStore(Holdings& holdings) const
{
    const auto store = setup::openStoreForChecking(trust_);
    const auto items = store ? everythingIn(**store) : Result<std::vector<TrustItem>>(store.error());
    if (!items) {
        holdings.storeError = items.error();
        return;
    }
    holdings.items = viewsOf(*items);
}

bool DeskLibrary::takesUnsigned() const
{
    const auto models = setup::findModels(models_);
    const auto profile = models ? setup::chooseProfile(*models, profile_) : Result<inspection::Profile>(models.error());
    return !profile || !profile->refuseUnsignedModels;
}

void DeskLibrary::lookAtModels(Holdings& holdings) const
{
    const auto signers = setup::readModelSigners(modelSigners_);
    const auto shelf = setup::openDocumentModels({models_, modelSigners_, takesUnsigned(), today_});
    if (!signers || !shelf) {
        holdings.modelsError = signers ? shelf.error() : signers.error();
        return;
    }
    for (const document::ShelfEntry& entry : (*shelf)->entries()) {
        const fs::path aside = entry.path.parent_path() / setup::removedModelsName;
        holdings.models.push_back(
            {entry, setup::lightsOf(entry, *signers), stays(entry.path) ? std::string() : aside.string()});
    }
    holdings.leftOut = (*shelf)->complaints();
}

fs::path DeskLibrary::modelFolder() const
{
    const auto folders = setup::documentModelFolders(models_);
    return folders.empty() ? fs::path() : folders.front();
}

/// Only what lies where imports go is removed here, and nothing that came with the program.
bool DeskLibrary::stays(const fs::path& model) const
{
    return !liesIn(modelFolder(), model) || liesIn(setup::defaultModels(), model);
}

ImportResult DeskLibrary::removeModel(const ModelHolding& model)
{
    const document::ShelfEntry& entry = model.entry;
    ImportResult result;
    FileImport& came = result.files.emplace_back();
    came.path = entry.path.string();
    came.removed = ModelRemoval{entry.outline.title, entry.outline.version, entry.signature, {}};
    const auto aside = stays(entry.path) ? Result<fs::path>(Error{toInt(ErrorCode::FileNotWritten),
                                                                  entry.path.string() + " came with the program", ""})
                                         : setup::setModelAside(entry.path);
    if (!aside) {
        came.refused = aside.error();
        return result;
    }
    came.removed->keptAt = aside->string();
    result.changed = true;
    return result;
}

/// Folders that are not whole in the places are in `refused`: what is left out without a word would be missed later.
std::vector<DeskLibrary::Place> DeskLibrary::placesOf(const ImportWish& wish, std::vector<FileImport>& refused)
{
    std::vector<Place> places;
    std::error_code failure;
    for (const std::string& named : wish.places) {
        if (!fs::is_directory(named, failure)) {
            places.push_back({named, false});
            continue;
        }
        auto inside = filesBelow(named);
        if (!inside) {
            FileImport& folder = refused.emplace_back();
            folder.path = named;
            folder.refused = inside.error();
            continue;
        }
        for (std::string& file : *inside) {
            places.push_back({std::move(file), true});
        }
    }
    return places;
}

ImportResult DeskLibrary::importFiles(const ImportWish& wish, const Progress& progress, const std::stop_token& stop)
{
    ImportResult result;
    std::vector<Place> places = placesOf(wish, result.files);
    const auto packs =
        std::stable_partition(places.begin(), places.end(), [](const Place& place) { return !isPack(place.path); });
    const std::vector<Place> trust(places.begin(), packs);
    if (!trust.empty() || wish.places.empty()) {
        importTrust(trust, wish, progress, stop, result);
    }
    importModels({packs, places.end()}, wish, progress, stop, result);
    return result;
}

void DeskLibrary::importTrust(const std::vector<Place>& places, const ImportWish& wish, const Progress& progress,
                              const std::stop_token& stop, ImportResult& result) const
{
    const auto refuseAll = [&](const Error& why) {
        result.notKept = why;
        for (const Place& place : places) {
            FileImport& file = result.files.emplace_back();
            file.path = place.path;
            file.refused = why;
        }
    };
    if (trust_.empty()) {
        refuseAll(
            {base::toInt(base::ErrorCode::TrustStoreNotNamed), "no trust list was named", "start with --trust FILE"});
        return;
    }
    const auto kept = lookingAt(trust_);
    auto draft = kept ? DraftTrustStore::over(*kept) : Result<DraftTrustStore>(kept.error());
    const auto before = kept ? everythingIn(**kept) : Result<std::vector<TrustItem>>(kept.error());
    if (!draft || !before) {
        refuseAll(draft ? before.error() : draft.error());
        return;
    }
    importDrafted(places, wish, progress, stop, *draft, result);
    const bool leadsNowhere = !wish.vouched.empty() && !places.empty() && !acceptedAny(result.files, wish.vouched);
    if (wasStopped(result.files) || leadsNowhere) {
        result.notKept = wasStopped(result.files)
                             ? Error{toInt(ErrorCode::Cancelled), "the import was stopped", ""}
                             : Error{toInt(ErrorCode::SignerUntrusted),
                                     "the certificate that was vouched for leads to none of the files", ""};
        return;
    }
    if (const auto written = keep(draft->added()); !written) {
        result.notKept = written.error();
        return;
    }
    const std::vector<TrustItemView> old = viewsOf(*before);
    for (FileImport& file : result.files) {
        for (ItemChange& change : file.added) {
            change.replaced = replacedBy(change.item, old);
            result.changed = true;
        }
    }
}

void DeskLibrary::importDrafted(const std::vector<Place>& places, const ImportWish& wish, const Progress& progress,
                                const std::stop_token& stop, DraftTrustStore& draft, ImportResult& result) const
{
    setup::TrustFileWish files;
    std::set<std::string> ofFolder;
    for (const Place& place : places) {
        files.files.push_back(place.path);
        if (place.ofFolder) {
            ofFolder.insert(place.path);
        }
    }
    if (!wish.vouched.empty()) {
        std::erase(files.files, wish.vouched);  // named twice: it is vouched for
        files.roots.push_back(wish.vouched);
    }
    for (const setup::TrustFile& file : setup::readTrustFiles(files)) {
        const std::string name = fs::path(file.path).filename().string();
        pki::ImportContext context{draft, {}, now_(), operator_, {}, {}, stop};
        context.progress = [&](std::size_t done, std::size_t total) {
            if (done % tellEvery == 0 || done == total) {
                progress(name, total == 0 ? 0.0 : static_cast<double>(done) / static_cast<double>(total));
            }
        };
        FileImport& came = result.files.emplace_back();
        came.path = file.path;
        came.ofFolder = ofFolder.contains(file.path);
        const std::size_t freshBefore = draft.fresh().size();
        const auto report = setup::importTrustFile(file, std::move(context));
        if (!report) {
            came.refused = report.error();
            continue;
        }
        came.report = *report;
        for (std::size_t place = freshBefore; place < draft.fresh().size(); ++place) {
            came.added.push_back({pki::viewOf(draft.fresh()[place]), std::nullopt});
        }
    }
}

/// All or nothing; a store that was made for it and stays empty is taken away again.
Result<void> DeskLibrary::keep(const std::vector<TrustItem>& items) const
{
    if (items.empty()) {
        return {};
    }
    const bool isNew = isMissing(trust_);
    auto store = store::openTrustStore(trust_, store::OpenMode::Create);
    const auto added = store ? (*store)->add(items) : Result<std::size_t>(store.error());
    if (store) {
        store->reset();
    }
    if (!added && isNew) {
        std::error_code ignored;
        for (const char* end : {"", "-wal", "-shm", "-journal"}) {
            fs::remove(store::trustStoreFile(trust_).string() + end, ignored);
        }
    }
    return added ? Result<void>() : Result<void>(added.error());
}

void DeskLibrary::importModels(const std::vector<Place>& packs, const ImportWish& wish, const Progress& progress,
                               const std::stop_token& stop, ImportResult& result) const
{
    const auto known = setup::readModelSigners(modelSigners_);
    const auto vouched =
        wish.vouched.empty() || packs.empty()
            ? Result<std::vector<document::SignerCertificate>>(std::vector<document::SignerCertificate>())
            : setup::signersIn(wish.vouched);
    for (const Place& place : packs) {
        FileImport& came = result.files.emplace_back();
        came.path = place.path;
        came.ofFolder = place.ofFolder;
        if (stop.stop_requested()) {
            came.refused = Error{toInt(ErrorCode::Cancelled), "the import was stopped", ""};
            continue;
        }
        progress(fs::path(place.path).filename().string(), 0.0);
        if (!known || !vouched) {
            came.refused = known ? vouched.error() : known.error();
            continue;
        }
        const auto imported =
            setup::importModelPack(place.path, {modelFolder(), setup::userModelSigners(), *known, *vouched, today_});
        if (!imported) {
            came.refused = imported.error();
            came.claimedSigner = imported.error().code == toInt(ErrorCode::ModelUntrusted)
                                     ? setup::claimedSigner(place.path)
                                     : std::nullopt;
            continue;
        }
        came.model = ModelChange{imported->title,           imported->version, imported->signature,
                                 imported->replacedVersion, imported->known,   imported->newSigner};
        result.changed = result.changed || !imported->known || imported->newSigner;
    }
}

}  // namespace rahdari::ui::desktop
