#pragma once

#include "core/base/result.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// An outline of a glyph laid out on the page: closed contours in mm, filled by the non-zero rule (FreeType's), to be
/// drawn with fillGlyph().
struct GlyphOutline {
    std::string text;                                   ///< the character(s) it stands for, UTF-8
    std::vector<std::vector<image::PointMm>> contours;  ///< curves already cut into short lines
    image::RectMm box;                                  ///< of the ink; zero width for blanks
    double advanceMm = 0;
};

/// How a line of text is set.
struct TextStyle {
    std::string font = "sans";
    double capHeightMm = 2.0;  ///< height of 'H' (for "urdu": of the alef)
    double trackingMm = 0;
};

/// The fonts a machine has, by the names designs use (fonts.toml: name = file). Shapes with HarfBuzz, so Urdu joins
/// and runs from right to left; outlines by FreeType without hinting, so a glyph is the same at every size.
/// Thread-safe.
class FontShelf {
public:
    /// @param list  fonts.toml: `sans = "liberation/LiberationSans-Regular.ttf"`; looked for under `roots`
    /// @return Error 1000 naming the font file that is missing and its Debian package
    static base::Result<std::shared_ptr<const FontShelf>> open(const std::filesystem::path& list,
                                                               const std::vector<std::filesystem::path>& roots);
    ~FontShelf();
    FontShelf(const FontShelf&) = delete;
    FontShelf& operator=(const FontShelf&) = delete;

    /// A line set from x = 0 on the baseline y = 0, in the order of its glyphs on the page (left to right).
    /// @return Error 6000 unknown font name, or a character the font does not have
    base::Result<std::vector<GlyphOutline>> set(std::string_view text, const TextStyle& style) const;

private:
    struct Faces;
    explicit FontShelf(std::unique_ptr<Faces> faces);
    std::unique_ptr<Faces> faces_;
};

/// Sum of the advances, mm.
double widthMm(const std::vector<GlyphOutline>& line);

/// The line moved on the page.
std::vector<GlyphOutline> moved(std::vector<GlyphOutline> line, double rightMm, double downMm);

}  // namespace rahdari::specimen
