#pragma once

#include "core/image/geometry.h"
#include "core/optical/print/compared_page.h"

#include <optional>

namespace rahdari::optical {

/// By what technique a portrait is printed, at the capture's own resolution.
struct PortraitPrint {
    double colour = 0.0;         ///< mean saturation, share of the light: engraving and black toner have none
    double roughnessDb = 0.0;    ///< 2.5 to 3.5 cycles/mm, median over its patches
    double colourNoiseDb = 0.0;  ///< 1.5 to 2.5 cycles/mm, of colour
    double screenDb = 0.0;       ///< the strongest frequency that its patches share, off the page's rows and columns
};

std::optional<PortraitPrint> portraitPrint(const ComparedPage& compared, const image::RectMm& box);

}  // namespace rahdari::optical
