#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// What `rahdari learn` was asked for.
struct LearnOptions {
    std::string model;                 ///< a name, or an id of five parts
    std::vector<std::string> folders;  ///< captures, or folders of them
    std::filesystem::path models;      ///< where the model goes; empty = the folder of the user's own models
    bool accept = false;               ///< take the proposals as they are
    std::vector<std::string> outlines;
    std::string agency;
    std::filesystem::path key;  ///< of the agency: write a signed pack
    std::filesystem::path certificate;
    std::filesystem::path overlay;
    bool json = false;
    std::chrono::year_month_day today;
};

}  // namespace rahdari::ui::cli
