#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/plate_frame.h"

#include <algorithm>
#include <utility>

namespace rahdari::specimen {

namespace {

image::RectMm boundsOf(const std::vector<GlyphOutline>& glyphs)
{
    image::RectMm bounds;
    bool first = true;
    for (const GlyphOutline& glyph : glyphs) {
        if (glyph.contours.empty()) {
            continue;
        }
        const image::RectMm& box = glyph.box;
        if (first) {
            bounds = box;
            first = false;
            continue;
        }
        const double right = std::max(bounds.x + bounds.width, box.x + box.width);
        const double bottom = std::max(bounds.y + bounds.height, box.y + box.height);
        bounds.x = std::min(bounds.x, box.x);
        bounds.y = std::min(bounds.y, box.y);
        bounds.width = right - bounds.x;
        bounds.height = bottom - bounds.y;
    }
    return bounds;
}

}  // namespace

double widthMm(const std::vector<GlyphOutline>& line)
{
    double width = 0;
    for (const GlyphOutline& glyph : line) {
        width += glyph.advanceMm;
    }
    return width;
}

std::vector<GlyphOutline> moved(std::vector<GlyphOutline> line, double rightMm, double downMm)
{
    for (GlyphOutline& glyph : line) {
        glyph.box.x += rightMm;
        glyph.box.y += downMm;
        for (std::vector<image::PointMm>& contour : glyph.contours) {
            for (image::PointMm& point : contour) {
                point.x += rightMm;
                point.y += downMm;
            }
        }
    }
    return line;
}

Plate drawGlyphs(const std::vector<GlyphOutline>& glyphs, const std::string& ink)
{
    const PlateFrame frame(boundsOf(glyphs));
    AreaFill fill(frame.size());
    for (const GlyphOutline& glyph : glyphs) {
        for (const std::vector<image::PointMm>& contour : glyph.contours) {
            fill.add(frame.toSubPixels(contour));
        }
    }
    return frame.plate(ink, fill.filled());
}

}  // namespace rahdari::specimen
