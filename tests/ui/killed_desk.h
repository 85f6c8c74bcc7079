#pragma once

#include "core/casefile/inspection_record.h"
#include "ui/desktop/app/desk_options.h"

namespace rahdari::test {

/// The program itself over the same folders, with a document on the glass, killed as soon as its record has got as far
/// as a stage; the document is taken away again. To be used before a window opens on what it left.
void killDeskAt(casefile::Stage stage, const ui::desktop::DeskOptions& options);

}  // namespace rahdari::test
