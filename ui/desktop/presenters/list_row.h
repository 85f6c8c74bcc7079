#pragma once

#include "core/check/outcome.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace rahdari::ui::desktop {

/// A line of a table: how it stands by colour and symbol, the same as a word, then the cells.
struct ListRow {
    check::Outcome mark = check::Outcome::NotSupported;
    QString word;
    QStringList cells;
    std::size_t source = 0;  ///< which of the things listed
};

/// A line of what is known of one thing.
struct DetailLine {
    QString name;
    QString value;
};

/// Whether every word of a filter stands somewhere in the row; case does not matter.
bool fits(const ListRow& row, const QString& filter);

}  // namespace rahdari::ui::desktop
