#pragma once

#include "core/capture/page.h"
#include "core/check/page_planes.h"
#include "core/document/page_location.h"

#include <optional>

namespace rahdari::learning {

/// The size of a page of which only the corners were found: the format of ISO/IEC 7810 that its sides fit, by their
/// ratio and, as a hint, by the resolution the device declares; else what that resolution makes of them.
/// @return none when there is no resolution and no format fits
std::optional<image::SizeMm> sizeOf(const document::PageLocation& location, std::optional<double> declaredDpi);

/// A page without a zone is located without a scale. Gives it one.
/// @param light  the page was located under
void completeLocation(const capture::Page& page, image::Light light, document::PageLocation& location,
                      check::PagePlanes& planes);

}  // namespace rahdari::learning
