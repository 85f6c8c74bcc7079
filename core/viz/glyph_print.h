#pragma once

#include "core/viz/line_picture.h"
#include "core/viz/text_reader.h"
#include "core/viz/viz_reading.h"

#include <vector>

namespace rahdari::viz {

/// The glyphs of a line: its ink split into letters, named where the reader saw as many, and measured.
/// @param line   the picture the line was read in
/// @param ink    its ink
/// @param white  the same box in white light, and in infrared; null where there is none
std::vector<Glyph> measureGlyphs(const LinePicture& line, const LineInk& ink, const LineText& text,
                                 const LinePicture* white, const LinePicture* infrared);

}  // namespace rahdari::viz
