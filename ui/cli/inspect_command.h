#pragma once

#include "ui/cli/exit_code.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// What `rahdari inspect` was asked for.
struct InspectOptions {
    std::vector<std::string> paths;  ///< pictures, capture folders, or folders of either
    bool json = false;
    std::string profile = "stationary_border_control";  ///< a name or a file
    std::chrono::year_month_day today;
    std::filesystem::path out;              ///< empty = write no files
    std::filesystem::path records;          ///< empty = keep no records
    std::filesystem::path models;           ///< empty = look for them
    std::vector<std::string> modelSigners;  ///< certificates of agencies whose document models are taken
    std::filesystem::path trust;            ///< the trust store; empty = none
    std::string reader;                     ///< URI of the reader with the document's chip; empty = none
    std::string can;                        ///< card access number; empty = not known
    std::optional<std::size_t> width;
    bool noColour = false;
};

/// Inspects every capture, one after the other, and tells what came out on standard output. What goes wrong with one
/// capture does not keep the others from being inspected.
ExitCode runInspect(const InspectOptions& options, const std::stop_token& stop);

}  // namespace rahdari::ui::cli
