#pragma once

#include "core/check/outcome.h"
#include "core/inspection/obligation.h"

#include <QString>

namespace rahdari::ui::desktop::texts {

/// The word of an outcome as a check's result: "successful", "failed", "undetermined", "not supported", "aborted";
/// capitalised where the language has capitals.
QString wordOf(check::Outcome outcome);

/// The symbol that goes with it: ✓ ✕ ? – ◼. One character, the same in every language.
QString symbolOf(check::Outcome outcome);

/// What the outcome of a whole inspection means to the officer: one short sentence under the verdict.
QString meaningOf(check::Outcome outcome);

/// Whether a check counts: "counts always", "counts where it can be performed", "shown, not counted", "off".
QString wordOf(inspection::Obligation obligation);

}  // namespace rahdari::ui::desktop::texts
