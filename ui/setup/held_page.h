#pragma once

#include "core/capture/image_scanner.h"

#include <memory>

namespace rahdari::ui::setup {

/// A scanner whose document was captured before: gives the same page again, whatever is asked for.
/// @param page  not null
std::shared_ptr<capture::ImageScanner> scannerOf(std::shared_ptr<const capture::Page> page);

}  // namespace rahdari::ui::setup
