#include "ui/cli/exit_code.h"

#include <algorithm>
#include <array>

namespace rahdari::ui::cli {

namespace {

constexpr std::array fromGravest{ExitCode::Usage,        ExitCode::Setup,      ExitCode::Stopped,
                                 ExitCode::Failed,       ExitCode::NotWritten, ExitCode::Unreadable,
                                 ExitCode::Undetermined, ExitCode::Successful};

}  // namespace

ExitCode exitCodeOf(check::Outcome outcome)
{
    switch (outcome) {
    case check::Outcome::Successful: return ExitCode::Successful;
    case check::Outcome::Failed: return ExitCode::Failed;
    case check::Outcome::Undetermined:
    case check::Outcome::NotSupported:
    case check::Outcome::Aborted: break;
    }
    return ExitCode::Undetermined;
}

ExitCode graver(ExitCode one, ExitCode other)
{
    return *std::find_if(fromGravest.begin(), fromGravest.end(),
                         [&](ExitCode code) { return code == one || code == other; });
}

}  // namespace rahdari::ui::cli
