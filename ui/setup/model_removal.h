#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace rahdari::ui::setup {

/// Where models lie that were taken out of use: a hidden folder beside them, in which nobody looks for models.
inline constexpr const char* removedModelsName = ".removed";

/// Takes a document model out of use: its folder or pack is moved as it is, and nothing of it is destroyed. Moved back,
/// or imported again, it counts again.
/// @param place  a ShelfEntry's path
/// @return where it lies now; or Error 1000 it is not there, 1003 it cannot be moved: then it is still in use
base::Result<std::filesystem::path> setModelAside(const std::filesystem::path& place);

}  // namespace rahdari::ui::setup
