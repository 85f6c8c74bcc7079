#pragma once

#include "ui/cli/trust_options.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace rahdari::ui::cli {

/// The commands below `rahdari trust`. Outlives the parsing of the command line.
class TrustCommandLine {
public:
    void addTo(::CLI::App& app);

    /// What was asked for, after parsing; none when it was another command.
    std::optional<TrustOptions> command() const;

private:
    ::CLI::App* add(::CLI::App& trust, const char* name, const char* about, const char* footer);
    void addImport(::CLI::App& trust);
    void addList(::CLI::App& trust);
    void addShow(::CLI::App& trust);
    void addRemove(::CLI::App& trust);
    void addVerify(::CLI::App& trust);

    ::CLI::App* importCommand_ = nullptr;
    ::CLI::App* listCommand_ = nullptr;
    ::CLI::App* showCommand_ = nullptr;
    ::CLI::App* removeCommand_ = nullptr;
    ::CLI::App* verifyCommand_ = nullptr;
    std::string store_;
    bool json_ = false;
    int expiringDays_ = -1;
    TrustImportOptions import_;
    TrustListOptions list_;
    TrustShowOptions show_;
    TrustRemoveOptions remove_;
};

}  // namespace rahdari::ui::cli
