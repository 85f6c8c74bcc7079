#pragma once

#include "ui/cli/exit_code.h"
#include "ui/cli/report_options.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace rahdari::ui::cli {

/// The command `rahdari report`. Outlives the parsing of the command line.
class ReportCommandLine {
public:
    void addTo(::CLI::App& app);

    /// What was asked for, after parsing; none when it was another command.
    std::optional<ReportOptions> command() const;

private:
    ::CLI::App* command_ = nullptr;
    std::string record_;
    std::string pdf_;
    std::string language_ = "en";
};

/// Writes a record as a PDF, by a program of its own that knows Qt and fonts, so that no other command has to load
/// them.
ExitCode runReport(const ReportOptions& options);

}  // namespace rahdari::ui::cli
