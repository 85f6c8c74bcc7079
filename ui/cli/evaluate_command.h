#pragma once

#include "ui/cli/exit_code.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// What `rahdari evaluate` was asked for.
struct EvaluateOptions {
    std::filesystem::path set;  ///< captures/ and truth/
    std::string profile = "page_authenticity";
    std::filesystem::path out;                       ///< trials.csv, det.csv, det.png, evaluation.json; empty = none
    std::string models;                              ///< empty = look for them
    std::vector<std::string> modelSigners;           ///< certificates of agencies whose document models are taken
    bool chips = false;                              ///< judge the chips, too; else the pages alone
    std::filesystem::path trust;                     ///< for the chips
    std::optional<std::chrono::year_month_day> day;  ///< of inspection; default: the day the set was captured
    std::chrono::year_month_day today;               ///< where the set does not say
    bool json = false;
};

/// Inspects every document of a labelled set and tells the error rates. Documents are worked on side by side.
ExitCode runEvaluate(const EvaluateOptions& options, const std::stop_token& stop);

}  // namespace rahdari::ui::cli
