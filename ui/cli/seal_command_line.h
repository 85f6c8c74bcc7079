#pragma once

#include "ui/cli/seal_options.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace rahdari::ui::cli {

/// The commands below `rahdari seal`. Outlives the parsing of the command line.
class SealCommandLine {
public:
    void addTo(::CLI::App& app);

    /// What was asked for, after parsing; none when it was another command.
    /// @param today  the day of inspection where none is given
    std::optional<SealVerifyOptions> command(std::chrono::year_month_day today) const;

private:
    ::CLI::App* verifyCommand_ = nullptr;
    SealVerifyOptions verify_;
    std::string day_;
    std::string trust_;
    std::string models_;
    std::size_t width_ = 0;
};

}  // namespace rahdari::ui::cli
