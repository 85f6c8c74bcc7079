#pragma once

#include "core/specimen/collection/manifest.h"
#include "core/specimen/forgery/forgery.h"

#include <filesystem>
#include <string>

namespace rahdari::tests {

/// models/documents/utopia of the sources.
std::filesystem::path utopianModels();

specimen::Design utopianDesign(const std::string& id);

/// A document of a shipped design, issued and not printed.
specimen::DocumentInMaking issuedDocument(const std::string& design, std::uint64_t seed);

/// A manifest with every member filled in.
specimen::Manifest fullManifest();

}  // namespace rahdari::tests
