#pragma once

#include "ui/setup/inspection_setup.h"

#include <filesystem>

namespace rahdari::ui::setup {

/// The chip whose files lie beside a capture's pictures (scanners/folder/chip_files.h): files that were read before.
/// @return none where there is no such folder; where it cannot be read, a chip that cannot be had, with the reason
DocumentChip documentChipOf(const std::filesystem::path& capture);

}  // namespace rahdari::ui::setup
