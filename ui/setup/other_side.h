#pragma once

#include "core/capture/image_scanner.h"

#include <filesystem>
#include <memory>

namespace rahdari::ui::setup {

/// The scanner of the other side of the same card: for .../front the folder .../back beside it, and the other way
/// round. Null where there is none, or none that can be opened.
std::shared_ptr<capture::ImageScanner> otherSideOf(const std::filesystem::path& capture);

}  // namespace rahdari::ui::setup
