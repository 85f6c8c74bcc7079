#pragma once

#include "core/viz/viz_reading.h"

#include <string>

namespace rahdari::tests {

/// A character drawn in strokes, a little soft and never twice the same.
viz::Glyph drawnGlyph(char character, double heightMm = 2.2);

/// A field surely read whose glyphs are drawn.
/// @param text     what was read
/// @param printed  what the page shows; as many characters, or the last glyphs have no character
viz::VizField drawnField(std::string content, const std::string& text, const std::string& printed,
                         double heightMm = 2.2);

}  // namespace rahdari::tests
