#pragma once

#include "ui/desktop/presenters/list_row.h"
#include "ui/desktop/presenters/trust_library.h"

#include <QStringList>

#include <vector>

namespace rahdari::ui::desktop {

QStringList modelHeaders();

/// The document models: those left out first, then those nobody signed, then the others by title. `source` is the place
/// in Holdings::leftOut for the former, behind that in Holdings::models.
std::vector<ListRow> modelRowsOf(const Holdings& holdings);

/// @param source  as in the row
std::vector<DetailLine> modelDetailsOf(std::size_t source, const Holdings& holdings);

}  // namespace rahdari::ui::desktop
