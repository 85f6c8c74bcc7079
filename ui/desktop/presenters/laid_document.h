#pragma once

#include "core/image/light.h"

#include <filesystem>
#include <map>
#include <string>

namespace rahdari::ui::desktop {

/// A document that lies where it can be captured. A plain value: nothing was read of it yet.
struct LaidDocument {
    std::string uri;   ///< opens it: "folder:/captures/0001", "sim:...", a device
    std::string name;  ///< for people; may be empty
    /// The files its pictures come from, where they come from files; a record keeps these as they are.
    std::map<image::Light, std::filesystem::path> pictureFiles;
};

}  // namespace rahdari::ui::desktop
