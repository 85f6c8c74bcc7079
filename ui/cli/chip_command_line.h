#pragma once

#include "ui/cli/chip_options.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>

namespace rahdari::ui::cli {

/// What `rahdari chip ...` asks for.
using ChipCommand =
    std::variant<ChipReadOptions, ChipCheckOptions, ChipServeOptions, ChipSpecimenOptions, ChipReadersOptions>;

/// The commands below `rahdari chip`. Outlives the parsing of the command line.
class ChipCommandLine {
public:
    void addTo(::CLI::App& app);

    /// What was asked for, after parsing; none when it was another command.
    /// @param today  the day of inspection where none is given
    std::optional<ChipCommand> command(std::chrono::year_month_day today) const;

private:
    /// The options as text, where CLI11 needs a place to put them.
    struct RawJudging {
        std::string day;
        std::string trust;
        std::string models;
        std::size_t width = 0;
    };

    void addRead(::CLI::App& chip);
    void addCheck(::CLI::App& chip);
    void addServe(::CLI::App& chip);
    void addSpecimen(::CLI::App& chip);
    void addReaders(::CLI::App& chip);
    void addJudging(::CLI::App& command, ChipJudgingOptions& judging);
    ChipJudgingOptions completed(ChipJudgingOptions judging, std::chrono::year_month_day today) const;

    ::CLI::App* readCommand_ = nullptr;
    ::CLI::App* checkCommand_ = nullptr;
    ::CLI::App* serveCommand_ = nullptr;
    ::CLI::App* specimenCommand_ = nullptr;
    ::CLI::App* readersCommand_ = nullptr;
    RawJudging raw_;
    ChipReadOptions read_;
    ChipCheckOptions check_;
    ChipServeOptions serve_;
    ChipSpecimenOptions specimen_;
    ChipReadersOptions readers_;
};

}  // namespace rahdari::ui::cli
