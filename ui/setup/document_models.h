#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/document/model/model_shelf.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::setup {

/// Where document models are looked for. Nothing asked for: those this user learned (user_models.h), then the folder
/// documents of the models that come with the program (or of RAHDARI_MODELS). A whole folder of models: its folder
/// documents alone. Any other folder holds document models, and they come before those that are there anyway; of two
/// with one name the first counts.
std::vector<std::filesystem::path> documentModelFolders(const std::filesystem::path& asked);

/// Whose models are taken, and from where.
struct DocumentModelSource {
    std::filesystem::path models;      ///< as asked for with --models; empty = those that are there
    std::vector<std::string> signers;  ///< files of certificates, as asked for with --model-signer
    bool takesUnsigned = true;
    std::optional<std::chrono::year_month_day> day = {};  ///< on which signers' certificates must be valid
};

/// @return the shelf, or Error 1000, 1001, 3100 for a signer's file that gives no certificate
base::Result<std::shared_ptr<const document::ModelShelf>> openDocumentModels(const DocumentModelSource& source);

}  // namespace rahdari::ui::setup
