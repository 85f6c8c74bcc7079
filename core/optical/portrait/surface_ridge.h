#pragma once

#include "core/document/registration/registered_page.h"
#include "core/image/geometry.h"

#include <optional>

namespace rahdari::optical {

/// Relief along a frame: light from the left and from the right differ where the surface is not level.
struct SurfaceRidge {
    double contrast = 0.0;  ///< of (left - right) / (left + right) along the frame against its surroundings, second
                            ///< strongest of the four sides: one side may be the page's own print
    image::RectMm where;
};

/// @return none without both oblique pictures
std::optional<SurfaceRidge> surfaceRidge(const document::RegisteredPage& page, const image::RectMm& box);

}  // namespace rahdari::optical
