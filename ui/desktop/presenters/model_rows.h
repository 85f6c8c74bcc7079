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

/// What somebody is asked before a document model is taken out of use.
struct RemovalQuestion {
    QString refused;                ///< why it stays in use; empty: it may go
    std::vector<DetailLine> lines;  ///< which one it is
    QString keptIn;                 ///< where its files will lie
};

/// @param source  as in the row
RemovalQuestion removalQuestionOf(std::size_t source, const Holdings& holdings);

}  // namespace rahdari::ui::desktop
