#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace rahdari::ui::cli {

/// What `rahdari models list` was asked for.
struct ModelsListOptions {};

/// What `rahdari models show` was asked for.
struct ModelsShowOptions {
    std::string model;  ///< a name, or the way to a folder or pack
};

/// What `rahdari models verify` was asked for.
struct ModelsVerifyOptions {
    std::vector<std::string> models;  ///< names; empty = all
};

/// What `rahdari models pack` was asked for.
struct ModelsPackOptions {
    std::string model;  ///< a name, or the way to a folder
    std::filesystem::path key;
    std::filesystem::path certificate;
    std::filesystem::path out;
};

/// What `rahdari models unpack` was asked for.
struct ModelsUnpackOptions {
    std::filesystem::path pack;
    std::filesystem::path out;
};

/// What `rahdari models ...` was asked for.
struct ModelsOptions {
    std::filesystem::path models;      ///< empty = look for them
    std::vector<std::string> signers;  ///< files of certificates
    bool json = false;
    std::chrono::year_month_day today;
    std::variant<ModelsListOptions, ModelsShowOptions, ModelsVerifyOptions, ModelsPackOptions, ModelsUnpackOptions>
        action;
};

}  // namespace rahdari::ui::cli
