#pragma once

#include "ui/desktop/officer/chosen_view.h"
#include "ui/desktop/officer/side_columns.h"

namespace rahdari::ui::desktop {

/// How an officer arranged the window: a value, to be kept for the next start.
struct OfficerLook {
    ViewChoices view;
    ColumnWidths columns;
    bool showsChip = false;  ///< in the place of the checks

    bool operator==(const OfficerLook&) const = default;
};

}  // namespace rahdari::ui::desktop
