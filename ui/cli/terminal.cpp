#include "ui/cli/terminal.h"

#include "core/report/terminal_text.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace rahdari::ui::cli {

namespace {

constexpr std::size_t usualWidth = 80;
constexpr std::size_t widestRead = 120;  ///< longer lines are hard to read

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

/// The first of the variables that is set decides, as in setlocale(3).
bool isUtf8Locale()
{
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (const std::string_view value = environment(name); !value.empty()) {
            return value.find("UTF-8") != std::string_view::npos || value.find("utf8") != std::string_view::npos;
        }
    }
    return false;
}

std::size_t terminalWidth(int descriptor)
{
    winsize size{};
    const bool known = ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? std::min<std::size_t>(size.ws_col, widestRead) : usualWidth;
}

std::string inCode(std::string_view code, std::string_view text)
{
    return "\x1b[" + std::string(code) + 'm' + std::string(text) + "\x1b[0m";
}

}  // namespace

report::TableStyle terminalStyle(std::optional<std::size_t> width, bool noColour)
{
    report::TableStyle style;
    style.width = width.value_or(terminalWidth(STDOUT_FILENO));
    style.colour = !noColour && isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR").empty();
    style.unicode = isUtf8Locale();
    return style;
}

std::string painted(std::string_view text, check::Outcome outcome, bool colour)
{
    if (!colour) {
        return std::string(text);
    }
    switch (outcome) {
    case check::Outcome::Successful: return inCode("1;32", text);
    case check::Outcome::Failed: return inCode("1;31", text);
    case check::Outcome::Undetermined: return inCode("1;33", text);
    case check::Outcome::NotSupported:
    case check::Outcome::Aborted: break;
    }
    return inCode("1;90", text);
}

std::string bold(std::string_view text, bool colour) { return colour ? inCode("1", text) : std::string(text); }

ProgressLine::ProgressLine() : terminal_(isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() { clear(); }

void ProgressLine::show(std::string_view text)
{
    if (!terminal_) {
        return;
    }
    const std::string line = report::wrapped(report::printable(text), terminalWidth(STDERR_FILENO) - 1).front();
    std::cerr << "\r\x1b[K" << line << std::flush;
    shown_ = true;
}

void ProgressLine::clear()
{
    if (shown_) {
        std::cerr << "\r\x1b[K" << std::flush;
        shown_ = false;
    }
}

}  // namespace rahdari::ui::cli
