#pragma once

#include "core/check/check_result.h"
#include "ui/desktop/texts/fact_texts.h"

#include <QString>

#include <string_view>

namespace rahdari::ui::desktop::texts {

/// A finding as one phrase without full stop. Which words its two sides get depends on the check: measured and usual,
/// printed and computed, page and chip, ...
QString factOfFinding(std::string_view checkId, const check::Finding& finding);

/// The same as a row of a table.
FindingTexts rowOfFinding(std::string_view checkId, const check::Finding& finding);

}  // namespace rahdari::ui::desktop::texts
