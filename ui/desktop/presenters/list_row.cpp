#include "ui/desktop/presenters/list_row.h"

#include <algorithm>

namespace rahdari::ui::desktop {

bool fits(const ListRow& row, const QString& filter)
{
    const QStringList words = filter.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return row.word.contains(word, Qt::CaseInsensitive) ||
               std::any_of(row.cells.begin(), row.cells.end(),
                           [&](const QString& cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

}  // namespace rahdari::ui::desktop
