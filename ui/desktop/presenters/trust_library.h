#pragma once

#include "core/base/error.h"
#include "core/document/model/model_shelf.h"
#include "core/image/light.h"
#include "core/pki/trust_import.h"
#include "core/pki/trust_item_view.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// A document model on the shelf.
struct ModelHolding {
    document::ShelfEntry entry;
    std::vector<image::Light> lights;  ///< under which it has pictures
    /// The folder its files go to when it is removed; empty: it came with the program or was named at its start, and
    /// stays.
    std::string removedTo = {};
};

/// What the counter judges by: its trust list and its document models.
struct Holdings {
    std::string store;                      ///< path of the trust list; empty: none was named
    std::optional<base::Error> storeError;  ///< why it cannot be read; Error 1000: it is not made yet
    std::vector<pki::TrustItemView> items;  ///< taken out of use ones too
    std::string modelFolder;                ///< where imported models go
    std::optional<base::Error> modelsError;
    std::vector<ModelHolding> models;
    std::vector<base::Error> leftOut;  ///< why models were left out
    std::chrono::sys_seconds now;      ///< the moment at which certificates must be valid
};

/// What somebody wants to import.
struct ImportWish {
    std::vector<std::string> places;  ///< files and folders
    std::string vouched;              ///< a certificate somebody vouches for: a CSCA, or an agency's; empty: none
};

/// Something that is new in the trust list.
struct ItemChange {
    pki::TrustItemView item;
    std::optional<pki::TrustItemView> replaced;  ///< the older list of the same issuer
};

/// What came of a model's pack.
struct ModelChange {
    std::string title;
    std::string version;
    document::PackSignature signature;
    std::optional<std::string> replacedVersion;
    bool known = false;
    bool newSigner = false;  ///< the agency is kept as one to be trusted
};

/// A document model that was to be taken out of use.
struct ModelRemoval {
    std::string title;
    std::string version;
    std::optional<document::PackSignature> signature;
    std::string keptAt;  ///< where its files lie now; empty: it is still in use
};

/// What came of one file. One of `refused`, `report`, `model` and `removed` is there; `refused` with `removed`, too.
struct FileImport {
    std::string path;
    bool ofFolder = false;                                 ///< found in a folder that was named
    std::optional<base::Error> refused;                    ///< nothing of it was kept
    std::optional<document::PackSignature> claimedSigner;  ///< of a refused pack: who says to have signed it
    std::optional<pki::ImportReport> report;
    std::vector<ItemChange> added;
    std::optional<ModelChange> model;
    std::optional<ModelRemoval> removed;
};

/// What came of an import, or of a removal.
struct ImportResult {
    std::vector<FileImport> files;
    std::optional<base::Error> notKept;  ///< why nothing of the trust list's files was kept, right as they may be
    bool changed = false;                ///< trust list or models are others now
};

/// The trust list and the document models as they are kept: a port, implemented in ui/desktop/app. Used by one thread
/// at a time, which is not the screen's.
class TrustLibrary {
public:
    /// @param share  [0, 1] of the file
    using Progress = std::function<void(const std::string& file, double share)>;

    virtual ~TrustLibrary() = default;

    /// Takes tens of milliseconds, with a large directory a second.
    virtual Holdings look() = 0;

    /// Verifies files and keeps what is right. Of the trust list's files all that are right are kept at once, or none:
    /// with a certificate that leads to none of them, on a full disk, or when it is stopped, nothing has changed.
    virtual ImportResult importFiles(const ImportWish& wish, const Progress& progress, const std::stop_token& stop) = 0;

    /// Takes a document model out of use and keeps its files aside. One that stays is refused; nothing has changed
    /// then.
    virtual ImportResult removeModel(const ModelHolding& model) = 0;
};

}  // namespace rahdari::ui::desktop
