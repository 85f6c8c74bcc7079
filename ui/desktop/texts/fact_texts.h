#pragma once

#include "core/check/check_result.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace rahdari::ui::desktop::texts {

/// The measured fact under a reason, e.g. "Date of birth: page 640812, chip 740812" or
/// "Portrait, shift sideways: 1.2 mm; genuine: -0.3 mm to 0.3 mm". At most two findings
/// that speak against the document, the others counted; empty where the check measured nothing that does.
/// Values copied from the document and numbers have Latin digits and are isolated.
QString factOf(const check::CheckResult& result);

/// One finding of a check as a row: what was compared, what it should be, what it is, in words.
struct FindingTexts {
    QString name;
    QString expected;  ///< may be empty
    QString found;     ///< may be empty
};

FindingTexts textsOf(std::string_view checkId, const check::Finding& finding);

/// What a region's label says, translated where it names a known place, field or check digit; else as it is.
QString labelOf(std::string_view regionLabel);

}  // namespace rahdari::ui::desktop::texts
