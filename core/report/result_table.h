#pragma once

#include "core/inspection/judgement.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace rahdari::report {

/// How a result table is written.
struct TableStyle {
    std::size_t width = 80;  ///< columns of the terminal; at least 40 are taken
    bool colour = false;     ///< ANSI colours beside symbol and word
    bool unicode = true;     ///< symbols beyond ASCII

    bool operator==(const TableStyle&) const = default;
};

/// The symbol of an outcome, one column wide, different for each.
std::string_view symbolOf(check::Outcome outcome, bool unicode);

/// A judgement for a terminal: the overall outcome, then for each check number, symbol, word, title, id and reason,
/// wrapped to the width, then the notices. Holds no field of the document. Control characters are left out.
std::string resultTable(const inspection::Judgement& judgement, const TableStyle& style = {});

}  // namespace rahdari::report
