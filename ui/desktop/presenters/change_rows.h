#pragma once

#include "ui/desktop/presenters/list_row.h"
#include "ui/desktop/presenters/trust_library.h"

#include <QStringList>

#include <cstddef>
#include <vector>

namespace rahdari::ui::desktop {

/// What an import came to, in numbers.
struct ChangeCount {
    std::size_t added = 0;
    std::size_t replaced = 0;  ///< of those that are new
    std::size_t known = 0;
    std::size_t refused = 0;
    std::size_t removed = 0;
};

ChangeCount countOf(const ImportResult& result);

QStringList changeHeaders();

/// What the officer reads, then the engine's own words.
QString reasonText(const base::Error& reason);

/// What changed, file by file: the file with its signer, what is new, what was replaced, what was refused and why. What
/// a file brought that was known already is a number in its line.
std::vector<ListRow> changeRowsOf(const ImportResult& result);

}  // namespace rahdari::ui::desktop
