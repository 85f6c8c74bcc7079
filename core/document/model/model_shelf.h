#pragma once

#include "core/base/result.h"
#include "core/document/model/document_model.h"
#include "core/document/model/model_pack.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::document {

/// A model as it stands on the shelf, before it is loaded whole.
struct ShelfEntry {
    std::string name;
    std::filesystem::path path;              ///< folder, or pack (.rahdarimodel)
    std::optional<PackSignature> signature;  ///< none: a folder, not signed
    /// Identity, size, features, and the tables whose names begin with "identification."; no pictures, no limits.
    DocumentModel outline;
};

/// The models an inspection may choose from: every folder with a model.toml and every pack below some folders, at most
/// three folders down. Opening reads outlines only; a model is loaded when it is first asked for, verified, and then
/// shared. The shelf itself keeps those used last, a few dozen. Thread-safe.
class ModelShelf {
public:
    /// What of the shelf is taken.
    struct Terms {
        std::vector<SignerCertificate> trusted;
        bool takesUnsigned = true;  ///< folders that nobody signed; a production profile says no
        /// On which signers' certificates must be valid; none: their dates are not looked at.
        std::optional<std::chrono::year_month_day> day = {};
    };

    /// Folders that are not there, or hold nothing, give an empty shelf. A model that is broken or not to be trusted is
    /// left out and named in `complaints`.
    static std::shared_ptr<const ModelShelf> open(const std::vector<std::filesystem::path>& folders,
                                                  const Terms& terms);
    ~ModelShelf();

    const std::vector<ShelfEntry>& entries() const;  ///< sorted by name; of two with one name the first folder's
    const std::vector<base::Error>& complaints() const;

    /// @return the model, or Error 1310, 1311, 1000 when there is none of that name
    base::Result<std::shared_ptr<const DocumentModel>> load(std::string_view name) const;

private:
    struct Parts;
    explicit ModelShelf(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace rahdari::document
