#pragma once

#include "core/base/result.h"
#include "core/inspection/steps/chip_step.h"

#include <string>
#include <string_view>

namespace rahdari::ui::setup {

/// Empty when a text names a reader that can be opened, else what is wrong with it.
std::string complainOfReader(const std::string& uri);

/// The chip behind a reader's URI, connected to anew for each inspection.
/// @param uri  "pcsc:NAME" a reader of the machine; "pcsc:" the only one with a chip on it; "sim:FOLDER" a simulated
///             chip (scanners/simulated/chip_folder.h)
/// @return Error 2102 no reader is named so
base::Result<inspection::ChipSource> chipSourceOf(const std::string& uri);

}  // namespace rahdari::ui::setup
