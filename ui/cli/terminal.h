#pragma once

#include "core/check/outcome.h"
#include "core/report/result_table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::ui::cli {

/// How to write for people on standard output. Colour only on a terminal, and not where NO_COLOR is set
/// (no-color.org); symbols beyond ASCII where the locale is UTF-8; the width of the terminal, else 80.
/// @param width     asked for; none = that of the terminal
/// @param noColour  asked for
report::TableStyle terminalStyle(std::optional<std::size_t> width, bool noColour);

/// Text in the colour of an outcome, where there is colour at all.
std::string painted(std::string_view text, check::Outcome outcome, bool colour);

/// Text that stands out, where there is colour at all.
std::string bold(std::string_view text, bool colour);

/// One line on standard error that says what is being done and is overwritten. Nothing when that is no terminal.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::string_view text);
    /// Wipes the line, before something else is written.
    void clear();

private:
    bool terminal_;
    bool shown_ = false;
};

}  // namespace rahdari::ui::cli
