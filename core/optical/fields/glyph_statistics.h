#pragma once

#include "core/image/geometry.h"
#include "core/viz/viz_reading.h"

#include <functional>
#include <optional>
#include <vector>

namespace rahdari::optical {

/// A departure found among the glyphs of a field, and where.
struct GlyphOutlier {
    double value = 0.0;
    image::RectMm where;
};

/// Whether a field's glyphs were told apart and read well enough to compare them: no stamp, no scratch across.
bool glyphsComparable(const viz::VizField& field);

/// Glyphs as high as the field's capitals and digits: no marks, no letters with diacritics above.
std::vector<const viz::Glyph*> fullHeightGlyphs(const viz::VizField& field);

/// Those whose height is that share of the median's from the median, at most.
std::vector<const viz::Glyph*> alikeInHeight(const std::vector<const viz::Glyph*>& glyphs, double share);

using GlyphValue = std::function<double(const viz::Glyph&)>;

/// The largest departure of a single glyph from the median of its field. None with fewer than four glyphs.
std::optional<GlyphOutlier> worstGlyph(const std::vector<const viz::Glyph*>& glyphs, const GlyphValue& value);

/// The largest departure of one to four glyphs in a row from the median of the others, times the root of their number:
/// a forger changes neighbours. None with fewer than four glyphs.
std::optional<GlyphOutlier> worstRun(const std::vector<const viz::Glyph*>& glyphs, const GlyphValue& value);

}  // namespace rahdari::optical
