#pragma once

#include "ui/cli/learn_options.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace rahdari::ui::cli {

/// The command `rahdari learn`. Outlives the parsing of the command line.
class LearnCommandLine {
public:
    void addTo(::CLI::App& app);

    /// What was asked for, after parsing; none when it was another command.
    /// @param today  the day the model is made where none is given
    std::optional<LearnOptions> command(std::chrono::year_month_day today) const;

private:
    ::CLI::App* command_ = nullptr;
    LearnOptions options_;
    // Paths as text: CLI11 would take them for strings anyway.
    std::string models_;
    std::string key_;
    std::string certificate_;
    std::string overlay_;
    std::string day_;
};

}  // namespace rahdari::ui::cli
