#pragma once

#include "ui/cli/models_options.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace rahdari::ui::cli {

/// The commands below `rahdari models`. Outlives the parsing of the command line.
class ModelsCommandLine {
public:
    void addTo(::CLI::App& app);

    /// What was asked for, after parsing; none when it was another command.
    std::optional<ModelsOptions> command(std::chrono::year_month_day today) const;

private:
    ::CLI::App* add(::CLI::App& models, const char* name, const char* about, const char* footer);
    void addPack(::CLI::App& models);
    void addUnpack(::CLI::App& models);

    ::CLI::App* listCommand_ = nullptr;
    ::CLI::App* showCommand_ = nullptr;
    ::CLI::App* verifyCommand_ = nullptr;
    ::CLI::App* packCommand_ = nullptr;
    ::CLI::App* unpackCommand_ = nullptr;
    ModelsOptions options_;
    std::string models_;
    std::string model_;
    std::vector<std::string> wanted_;
    std::string key_;
    std::string certificate_;
    std::string pack_;
    std::string out_;
};

}  // namespace rahdari::ui::cli
