#pragma once

#include "core/check/outcome.h"

namespace rahdari::ui::cli {

/// How the program ends, for scripts. Stable: a number is never given a second meaning.
enum class ExitCode : int {
    Successful = 0,    ///< every document was judged successful
    Failed = 1,        ///< at least one document failed
    Undetermined = 2,  ///< at least one is undetermined, not supported or aborted
    Unreadable = 3,    ///< at least one source could not be read
    Usage = 64,        ///< the command line is wrong; nothing was done
    Setup = 70,        ///< models or profile are missing or invalid; nothing was done
    NotWritten = 74,   ///< a result could not be written
    Stopped = 130,     ///< stopped by a signal; what was finished is kept
};

constexpr int toInt(ExitCode code) { return static_cast<int>(code); }

/// What one document's outcome counts as.
ExitCode exitCodeOf(check::Outcome outcome);

/// The one to end with when both apply. What ended the run comes first; then a failed document, which no lesser
/// trouble may hide; then what is missing: a result not written, a source not read, a document left open.
ExitCode graver(ExitCode one, ExitCode other);

}  // namespace rahdari::ui::cli
