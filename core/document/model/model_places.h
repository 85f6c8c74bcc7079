#pragma once

#include <filesystem>
#include <vector>

namespace rahdari::document {

/// Where models are below a folder: folders with a model.toml and packs, sorted, at most three folders down; the folder
/// itself where it is one. Hidden ones are passed over, and so is what lies inside a model's folder.
/// @param most  so many are enough
std::vector<std::filesystem::path> modelPlaces(const std::filesystem::path& folder, std::size_t most = 5000);

}  // namespace rahdari::document
