#pragma once

#include "core/base/result.h"
#include "core/check/evidence.h"
#include "core/document/model/document_model.h"
#include "core/specimen/collection/manifest.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace rahdari::test {

/// A side of a specimen with its truth. The evidence holds capture::Page and document::RegisteredPage, registered by
/// the planes the manifest gives (a curled page is off by its curl), and, when a model was given, Identification.
struct KnownPage {
    std::string name;
    specimen::Manifest truth;
    std::size_t side = 0;  ///< index into truth.sides
    std::shared_ptr<check::Evidence> evidence;
};

/// The sides of one specimen of a set (`rahdari specimen set`).
/// @param model  for Identification and for levelling; may be null
std::vector<KnownPage> readKnownPages(const std::filesystem::path& set, const std::string& name,
                                      const std::shared_ptr<const document::DocumentModel>& model = nullptr);

/// The names of the specimens of a set, sorted.
std::vector<std::string> namesInSet(const std::filesystem::path& set);

/// The manifests alone: quick, to choose by.
base::Result<specimen::Manifest> readTruth(const std::filesystem::path& set, const std::string& name);

/// A draft of a model as registration by truth gives it: size, references (mean and robust spread), stable. No
/// features, no limits, no tables.
std::shared_ptr<document::DocumentModel> draftModel(const std::string& name, const std::vector<KnownPage>& pages);

}  // namespace rahdari::test
