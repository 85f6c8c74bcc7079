#pragma once

#include "core/base/result.h"
#include "core/image/light.h"
#include "scanners/folder/capture_description.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace rahdari::scanners {

/// What one capture on disk consists of, before any picture is read.
struct CaptureInventory {
    std::map<image::Light, std::filesystem::path> pictures;  ///< empty when the folder holds none
    CaptureDescription description;
    std::vector<std::string> notices;
};

/// Looks which file is which light; opens no picture further than its first bytes.
/// @return Error 1000 nothing there, 1001 not readable, 1002 capture.toml invalid, or several pictures of which none
///         is named by its light
base::Result<CaptureInventory> takeInventory(const std::filesystem::path& path);

/// The light a file is named by: "vi.png", "IR.JPG", "uv", and what others call them: "white", "visible", "infrared",
/// "ir850", "ultraviolet", "uv365", "uva", "coaxial", "oblique", "transmitted", ... None for other names, and for text
/// kept beside a picture.
std::optional<image::Light> lightOfFileName(const std::filesystem::path& name);

/// Whether a file name says that it is no picture: hidden, or text by its extension.
bool isPassedOver(const std::filesystem::path& name);

/// The entries of a folder that are not hidden, sorted by name.
/// @return Error 1000 no such folder, 1001 not readable
base::Result<std::vector<std::filesystem::path>> listFolder(const std::filesystem::path& folder);

/// Error 1000 or 1001 where nothing can be read at a path.
base::Result<void> checkIsThere(const std::filesystem::path& path);

inline constexpr const char* descriptionName = "capture.toml";

}  // namespace rahdari::scanners
