#pragma once

#include "core/base/result.h"
#include "core/document/model/model_pack.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::setup {

/// Where packs are put, and whose are taken.
struct ModelImportTerms {
    std::filesystem::path documents;                   ///< made where it is missing
    std::filesystem::path signers;                     ///< agencies are kept here (user_models.h)
    std::vector<document::SignerCertificate> known;    ///< taken at once
    std::vector<document::SignerCertificate> vouched;  ///< somebody vouches for them now; kept when they are needed
    std::chrono::year_month_day day;                   ///< on which certificates must be valid
};

/// What came of a pack.
struct ImportedModel {
    std::string name;
    std::string title;
    std::string version;
    document::PackSignature signature;
    std::optional<std::string> replacedVersion;  ///< of the pack whose place it took
    bool known = false;                          ///< the very same pack was there
    bool newSigner = false;                      ///< the agency was vouched for and is kept from now on
};

/// Verifies a signed pack and puts it among the document models, in the place of an older pack of the same model, or of
/// one of the same version. With an error nothing has changed.
/// @return Error 1000, 1001, 1310, 1311; 1003 not written; 1312 where a model of that name lies that nobody signed;
/// 1313 older than the one that is there
base::Result<ImportedModel> importModelPack(const std::filesystem::path& pack, const ModelImportTerms& terms);

/// Who a pack says to be signed by, before anybody is trusted; none where it cannot be read. To be shown, not believed.
std::optional<document::PackSignature> claimedSigner(const std::filesystem::path& pack);

/// The certificates of a file, to vouch for. @return Error 1000, 1001, 3100
base::Result<std::vector<document::SignerCertificate>> signersIn(const std::filesystem::path& file);

}  // namespace rahdari::ui::setup
