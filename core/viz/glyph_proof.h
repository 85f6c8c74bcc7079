#pragma once

#include "core/mrz/mrz_document.h"
#include "core/viz/field_match.h"
#include "core/viz/viz_reading.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::viz {

/// How alike two glyphs' prints are, in [-1, 1]: the correlation of their tones, laid over one another as well as a
/// shift of two pixels allows.
double likenessOf(const cv::Mat& one, const cv::Mat& other);

/// What a page's own glyphs look like whose characters are beyond doubt: those of fields that say what the zone says,
/// and of fields that were read surely.
class GlyphGallery {
public:
    GlyphGallery() = default;
    GlyphGallery(const VizReading& reading, const mrz::MrzDocument& zone);

    void add(const Glyph& glyph);

    /// Of the most alike glyph of a character, of about the same height; none when there is no such glyph.
    std::optional<double> likeness(const Glyph& glyph, char32_t character) const;

    std::u32string characters() const;

private:
    std::map<char32_t, std::vector<Glyph>> glyphs_;
};

/// What the glyphs say where a reading and the zone differ.
struct GlyphWord {
    enum class Says : std::uint8_t {
        Nothing,  ///< not to be compared, or they look like neither or both
        Zones,    ///< every glyph in dispute looks like the zone's character: it was misread
        Others,   ///< one of them looks like what was read, and not like the zone's character
    };
    Says says = Says::Nothing;
    std::string text;  ///< UTF-8, the field's as the zone would have it; empty for Nothing
};

/// Asks the page's own glyphs: a reader of lines takes one character for another by chance, but the same character of
/// one print looks the same wherever it stands. Only what differs by characters taken one for one can be told.
GlyphWord askGlyphs(const VizField& field, const mrz::MrzDocument& zone, const GlyphGallery& gallery);

}  // namespace rahdari::viz
