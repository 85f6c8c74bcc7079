#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/geometry.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// A glyph in units of its font, baseline at 0, y downwards, curves cut into lines.
struct GlyphShape {
    std::vector<std::vector<image::PointMm>> contours;
};

/// A glyph set in a line, in units of the font.
struct PlacedGlyph {
    const GlyphShape* shape;  ///< lives as long as the face
    std::uint32_t cluster;    ///< octet of the text where its character begins
    double offsetX;
    double offsetY;
    double advance;
    bool known;  ///< false: the font has no such character
};

/// A font file: shapes text and gives outlines. Thread-safe.
class FontFace {
public:
    /// @return Error 1001 no font
    static base::Result<std::unique_ptr<FontFace>> open(base::Bytes file);
    ~FontFace();
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;

    /// A run in one direction, in the order of the page.
    std::vector<PlacedGlyph> shaped(std::string_view text, std::size_t begin, std::size_t end, bool rightToLeft) const;

    /// Height of a character above the baseline; 0 if the font has none.
    double heightOf(char32_t character) const;

private:
    struct Engines;
    explicit FontFace(std::unique_ptr<Engines> engines);
    const GlyphShape& shapeOf(std::uint32_t glyph) const;

    std::unique_ptr<Engines> engines_;
    mutable std::mutex mutex_;
    mutable std::map<std::uint32_t, GlyphShape> shapes_;
};

}  // namespace rahdari::specimen
