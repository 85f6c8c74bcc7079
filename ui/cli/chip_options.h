#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace rahdari::ui::cli {

/// How a chip is judged and how the result is told; the same for reading and checking.
struct ChipJudgingOptions {
    bool json = false;
    std::string profile = "stationary_border_control";  ///< a name or a file
    std::chrono::year_month_day today;
    std::filesystem::path trust;   ///< empty = no store
    std::filesystem::path models;  ///< empty = look for them
    std::optional<std::size_t> width;
    bool noColour = false;
};

/// What `rahdari chip read` was asked for.
struct ChipReadOptions {
    std::string reader;  ///< URI
    std::string mrz;     ///< lines, or number and dates; may be empty
    std::string can;     ///< may be empty
    bool bacAfterPace = false;
    std::filesystem::path terminal;  ///< folder with certificates and key for Terminal Authentication; empty = none
    std::filesystem::path out;       ///< empty = write no files
    ChipJudgingOptions judging;
};

/// What `rahdari chip check` was asked for.
struct ChipCheckOptions {
    std::filesystem::path path;  ///< a folder of files, or one file
    ChipJudgingOptions judging;
};

/// What `rahdari chip serve` was asked for.
struct ChipServeOptions {
    std::filesystem::path folder;
    std::uint16_t port = 35963;    ///< where vpcd waits for its card
    std::filesystem::path faults;  ///< a fault script; empty = a well-behaved chip
};

/// What `rahdari chip specimen` was asked for.
struct ChipSpecimenOptions {
    std::filesystem::path folder;
    std::chrono::year_month_day today;  ///< around which everything is valid
};

/// What `rahdari chip readers` was asked for.
struct ChipReadersOptions {
    bool json = false;
};

}  // namespace rahdari::ui::cli
