#pragma once

#include <filesystem>
#include <string>

namespace rahdari::ui::cli {

/// What `rahdari report` was asked for.
struct ReportOptions {
    std::filesystem::path record;  ///< the folder of one inspection
    std::filesystem::path pdf;
    std::string language = "en";  ///< "en", "ur", "bn"
};

}  // namespace rahdari::ui::cli
