#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// What `rahdari seal verify` was asked for.
struct SealVerifyOptions {
    std::string seal;                  ///< a file, or octets in hexadecimal
    std::vector<std::string> signers;  ///< files and folders with certificates of signers and authorities
    std::filesystem::path trust;       ///< empty = no store
    std::filesystem::path models;      ///< empty = look for them
    std::chrono::year_month_day today;
    bool json = false;
    std::optional<std::size_t> width;
    bool noColour = false;
};

}  // namespace rahdari::ui::cli
