#pragma once

#include "core/casefile/inspection_folder.h"
#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/report/sheet_flow.h"

#include <vector>

namespace rahdari::ui::desktop::sheet {

/// The pages of a report, with header, footer and page numbers, ready to be painted.
/// @param opened  judged; outlives the pages
std::vector<Page> layOutReport(const casefile::OpenedRecord& opened, i18n::Language language);

}  // namespace rahdari::ui::desktop::sheet
