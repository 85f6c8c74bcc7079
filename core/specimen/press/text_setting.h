#pragma once

#include "core/base/result.h"
#include "core/image/geometry.h"
#include "core/specimen/artwork/font_shelf.h"

#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// How text stands in its box.
struct TextPlace {
    image::RectMm box;
    TextStyle style;
    std::string align = "left";  ///< "left", "centre", "right"; Urdu begins at the right where the others begin left
};

/// Text set into a box, on the page: one line, or several parted by "\n" (1.6 cap heights apart); the capitals stand in
/// the middle of the box's height. A line too wide is set smaller, down to 70 %.
/// @return Error 6000 what does not fit even so, or a letter the font does not have
base::Result<std::vector<GlyphOutline>> setText(const FontShelf& fonts, std::string_view text, const TextPlace& place);

/// The rectangle around the ink of all glyphs; of no size at (0, 0) where nothing shows.
image::RectMm inkBox(const std::vector<GlyphOutline>& glyphs);

}  // namespace rahdari::specimen
