#pragma once

#include "core/learning/learner.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// Captures of one side of a document.
struct LearnGroup {
    std::string side;  ///< "front", "back", "data page"; may be empty
    std::vector<std::filesystem::path> captures;
};

/// The captures behind the paths of a command line, by side: of each its capture.toml says it, else its folder's name
/// ("front", "back", "data_page").
/// @param remarks  what gives no capture, and why
std::vector<LearnGroup> groupBySide(const std::vector<std::string>& paths, std::vector<learning::LearnRemark>& remarks);

}  // namespace rahdari::ui::cli
