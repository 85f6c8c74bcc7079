#include "ui/cli/report_command.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <iostream>
#include <system_error>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* footer =
    R"(FOLDER is what `rahdari inspect --record` or the officer's window keeps of one inspection: the folder that holds
record.json. Every file in it is compared with its hash first. The report is A4, with all fonts in it; it needs no display.

Example:
  rahdari report records/20260301-130509-7f3a9c21 --pdf report.pdf --lang ur

Exit codes: 0 written, 3 the record cannot be read or was changed, 64 usage, 70 the program that writes reports is not
installed, 74 not written; see rahdari --help.)";

/// RAHDARI_REPORT_FROM_PROGRAM is the way from this program's folder, the same before and after installing.
fs::path reportProgram()
{
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    return (program.parent_path() / RAHDARI_REPORT_FROM_PROGRAM).lexically_normal();
}

ExitCode exitCodeOfChild(int status)
{
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        if (signal == SIGINT || signal == SIGTERM) {
            return ExitCode::Stopped;
        }
        std::cerr << "rahdari: The report could not be written: " << ::strsignal(signal) << std::endl;
        return ExitCode::NotWritten;
    }
    for (const ExitCode code : {ExitCode::Successful, ExitCode::Unreadable, ExitCode::Usage, ExitCode::NotWritten}) {
        if (WEXITSTATUS(status) == toInt(code)) {
            return code;
        }
    }
    return ExitCode::NotWritten;
}

}  // namespace

void ReportCommandLine::addTo(::CLI::App& app)
{
    command_ = app.add_subcommand("report", "Write the record of an inspection as a PDF");
    command_->add_option("FOLDER", record_, "the record: what --record or the officer's window keeps")
        ->type_name(" ")
        ->required();
    command_->add_option("--pdf", pdf_, "the file to write")->type_name("FILE")->required();
    command_->add_option("--lang", language_, "language: en, ur or bn")
        ->type_name("LANG")
        ->capture_default_str()
        ->check(::CLI::IsMember({"en", "ur", "bn"}));
    command_->footer(footer);
}

std::optional<ReportOptions> ReportCommandLine::command() const
{
    if (command_ == nullptr || !command_->parsed()) {
        return std::nullopt;
    }
    return ReportOptions{record_, pdf_, language_};
}

ExitCode runReport(const ReportOptions& options)
{
    std::string program = reportProgram().string();
    std::string record = options.record.string();
    std::string pdf = options.pdf.string();
    std::string language = options.language;
    const std::array<char*, 5> arguments{program.data(), record.data(), pdf.data(), language.data(), nullptr};
    pid_t child = 0;
    if (const int cause = ::posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ)) {
        std::cerr << "rahdari: The program that writes reports cannot be started at " << program << ": "
                  << std::generic_category().message(cause) << ". Install rahdari with its desktop part" << std::endl;
        return ExitCode::Setup;
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return ExitCode::NotWritten;
        }
    }
    return exitCodeOfChild(status);
}

}  // namespace rahdari::ui::cli
