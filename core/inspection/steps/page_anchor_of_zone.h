#pragma once

#include "core/document/page_anchor.h"
#include "core/mrz/mrz_reading.h"

#include <optional>

namespace rahdari::inspection {

/// What a read zone says of where its page lies: its characters' places on the page by Doc 9303-4 to -7, and in the
/// picture.
/// @return none when the reading is incomplete
std::optional<document::PageAnchor> pageAnchorOf(const mrz::LightReading& reading);

}  // namespace rahdari::inspection
