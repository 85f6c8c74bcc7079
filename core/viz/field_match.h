#pragma once

#include "core/mrz/mrz_document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::viz {

/// How a printed field stands to what a machine-readable zone says.
enum class Agreement : std::uint8_t {
    Same,           ///< it says the same, perhaps under a rule of Doc 9303
    Doubtful,       ///< it differs where a reader may err
    Different,      ///< it plainly says something else
    NotComparable,  ///< the zone does not hold this datum, or not in a form to compare
};

struct FieldMatch {
    Agreement agreement = Agreement::NotComparable;
    std::string expected;            ///< what the zone says, as far as it can be shown beside the print
    std::vector<std::string> rules;  ///< of Doc 9303, under which they are the same
    int differences = 0;             ///< characters, or parts of a date
    std::string printed{};           ///< the reading this was said of; only judgeField() sets it
};

/// Compares a field with a zone.
/// @param content  content name; unknown ones are not comparable
/// @param text     as read, UTF-8
FieldMatch matchField(std::string_view content, std::string_view text, const mrz::MrzDocument& zone);

/// The sex a field states: "F", "M", "F/K", "M/H", "X"; Unreadable for anything else.
mrz::Sex parsePrintedSex(std::string_view text);

}  // namespace rahdari::viz
