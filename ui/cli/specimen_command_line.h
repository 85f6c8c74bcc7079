#pragma once

#include "ui/cli/specimen_options.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rahdari::ui::cli {

using SpecimenCommand =
    std::variant<SpecimenDesignsOptions, SpecimenMakeOptions, SpecimenSetOptions, SpecimenSheetOptions>;

/// The commands below `rahdari specimen`. Outlives the parsing of the command line.
class SpecimenCommandLine {
public:
    void addTo(::CLI::App& app);

    /// What was asked for, after parsing; none when it was another command.
    /// @param today  the day of capture where none is given
    std::optional<SpecimenCommand> command(std::chrono::year_month_day today) const;

private:
    void addSource(::CLI::App& command);
    void addScan(::CLI::App& command);
    void addDesigns(::CLI::App& specimen);
    void addMake(::CLI::App& specimen);
    void addForge(::CLI::App& specimen);
    void addOneSpecimen(::CLI::App& command);
    void addSet(::CLI::App& specimen);
    void addSheet(::CLI::App& specimen);

    SpecimenSource source() const;
    SpecimenMakeOptions one(std::chrono::year_month_day today) const;
    SpecimenSetOptions set(std::chrono::year_month_day today) const;
    SpecimenSheetOptions sheet(std::chrono::year_month_day today) const;

    ::CLI::App* designsCommand_ = nullptr;
    ::CLI::App* makeCommand_ = nullptr;
    ::CLI::App* forgeCommand_ = nullptr;
    ::CLI::App* setCommand_ = nullptr;
    ::CLI::App* sheetCommand_ = nullptr;

    // The options as text, where they need to be read further.
    std::string models_;
    std::string portraits_;
    bool json_ = false;
    std::string day_;
    std::uint64_t seed_ = 1;
    std::string design_;
    std::string family_;
    int difficulty_ = 0;
    std::string scanner_;
    std::uint64_t device_ = 1;
    std::vector<std::string> lights_;
    std::string chip_;
    std::string holder_;
    std::string out_;
    std::string manifest_;
    std::string trust_;
    specimen::SetWish wish_;
    std::vector<std::string> paths_;
    std::vector<std::string> designs_;
    std::vector<std::string> families_;
    std::vector<int> difficulties_{1};
    std::vector<std::uint64_t> seeds_{1};
    int widthPx_ = 0;
};

}  // namespace rahdari::ui::cli
