#pragma once

#include "ui/cli/exit_code.h"

#include <chrono>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// What `rahdari mrz` was asked for.
struct MrzOptions {
    std::vector<std::string> files;  ///< pictures, capture folders, or folders of either
    bool json = false;
    std::chrono::year_month_day today;
    std::filesystem::path models;  ///< empty = look for them
};

/// Reads the machine-readable zone of every capture and writes it to standard output, one JSON object a line or as
/// text. Only a complete reading stands as the text of the zone; any other is shown as what it is.
///
/// The exit code is Successful when every zone was read and its check digits agree, Failed when a check digit of a
/// complete reading is wrong, Undetermined when a zone is missing, incomplete or doubtful, Unreadable for a bad file.
ExitCode runMrz(const MrzOptions& options, const std::stop_token& stop);

}  // namespace rahdari::ui::cli
