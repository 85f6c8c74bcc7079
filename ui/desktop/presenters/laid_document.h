#pragma once

#include <string>

namespace rahdari::ui::desktop {

/// A document that lies where it can be captured. A plain value: nothing was read of it yet.
struct LaidDocument {
    std::string uri;   ///< opens it: "folder:/captures/0001", "sim:...", a device
    std::string name;  ///< for people; may be empty
};

}  // namespace rahdari::ui::desktop
