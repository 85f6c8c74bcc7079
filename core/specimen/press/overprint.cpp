#include "core/specimen/press/overprint.h"

#include "core/specimen/artwork/pen.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Result;
using image::PointMm;
using image::RectMm;

namespace {

constexpr double lineMm = .3;
constexpr double marginMm = 2.5;
constexpr double highestLettersMm = 13;
constexpr double zoneHeightMm = 23.2;  // Doc 9303-4 to -7
constexpr double steepness = .5;       // of the area's diagonal

double right(const RectMm& box) { return box.x + box.width; }

/// What the word may use: over the zone, and beside the portrait and any barcode, which it would make unreadable.
RectMm areaOf(const Design& design, const SideDesign& side)
{
    RectMm area{0, 0, design.size.width, design.size.height};
    for (const Element& element : side.elements) {
        const auto* picture = std::get_if<Picture>(&element.body);
        if (std::holds_alternative<Zone>(element.body)) {
            area.height = std::min(area.height, design.size.height - zoneHeightMm);
        } else if (std::holds_alternative<Barcode>(element.body) || (picture != nullptr && !picture->ghost)) {
            const bool atLeft = element.box.x + element.box.width / 2 < design.size.width / 2;
            const double from = atLeft ? std::max(area.x, right(element.box)) : area.x;
            const double to = atLeft ? right(area) : std::min(right(area), element.box.x);
            area.x = from;
            area.width = to - from;
        }
    }
    const double margin = std::min({marginMm, area.width / 8, area.height / 8});
    return {area.x + margin, area.y + margin, area.width - 2 * margin, area.height - 2 * margin};
}

/// The direction of the word; sums, products and a root only, so the same everywhere.
PointMm directionIn(const RectMm& area)
{
    const double rise = steepness * area.height;
    const double length = std::sqrt(area.width * area.width + rise * rise);
    return {area.width / length, -rise / length};
}

/// A point of the line, set from the origin, on the page: its middle goes to the area's.
class Turn {
public:
    Turn(const RectMm& area, const RectMm& line, double scale)
        : direction_(directionIn(area)), from_{line.x + line.width / 2, line.y + line.height / 2},
          to_{area.x + area.width / 2, area.y + area.height / 2}, scale_(scale)
    {
    }

    PointMm operator()(const PointMm& point) const
    {
        const double along = (point.x - from_.x) * scale_;
        const double across = (point.y - from_.y) * scale_;
        return {to_.x + along * direction_.x - across * direction_.y,
                to_.y + along * direction_.y + across * direction_.x};
    }

private:
    PointMm direction_;
    PointMm from_;
    PointMm to_;
    double scale_;
};

RectMm boundsOf(const std::vector<Path>& paths)
{
    RectMm bounds;
    bool first = true;
    PointMm low;
    PointMm high;
    for (const Path& path : paths) {
        for (const PointMm& point : path) {
            low = first ? point : PointMm{std::min(low.x, point.x), std::min(low.y, point.y)};
            high = first ? point : PointMm{std::max(high.x, point.x), std::max(high.y, point.y)};
            first = false;
        }
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

GlyphOutline outlined(const GlyphOutline& glyph, const Turn& turn)
{
    GlyphOutline result{glyph.text, {}, {}, 0};
    for (const auto& contour : glyph.contours) {
        Path turned(contour.size());
        std::ranges::transform(contour, turned.begin(), turn);
        std::ranges::move(ringOutline(turned, lineMm), std::back_inserter(result.contours));
    }
    result.box = boundsOf(result.contours);
    return result;
}

RectMm inkOf(const std::vector<GlyphOutline>& line)
{
    std::vector<Path> all;
    for (const GlyphOutline& glyph : line) {
        all.insert(all.end(), glyph.contours.begin(), glyph.contours.end());
    }
    return boundsOf(all);
}

/// How much larger the line may be so that, turned, it stays inside the area.
double fittingScale(const RectMm& area, const RectMm& line)
{
    const PointMm direction = directionIn(area);
    const double wide = line.width * direction.x - line.height * direction.y;
    const double high = line.height * direction.x - line.width * direction.y;
    return std::min({area.width / wide, area.height / high, highestLettersMm / line.height});
}

}  // namespace

Ink overprintInk()
{
    Ink ink;
    ink.name = overprintName;
    ink.reflectance = {.32F, .22F, .62F};
    ink.infrared = .52F;
    ink.uvAbsorption = .4F;
    ink.emission = {.10F, .42F, .50F};
    ink.transmission = .6F;
    return ink;
}

Element overprintElement(const Design& design, const SideDesign& side)
{
    Label word;
    word.text = "SPECIMEN";
    word.font = "sans_bold";
    Element element;
    element.name = overprintName;
    element.ink = overprintName;
    element.box = areaOf(design, side);
    element.body = word;
    return element;
}

Result<DrawnElement> drawOverprint(const Element& element, const FontShelf& fonts)
{
    const Label& word = std::get<Label>(element.body);
    const auto line = fonts.set(word.text, {word.font, 10, 1.0});
    if (!line) {
        return line.error();
    }
    const RectMm ink = inkOf(*line);
    const Turn turn(element.box, ink, fittingScale(element.box, ink));
    DrawnElement drawn;
    std::vector<GlyphOutline> outlines;
    for (const GlyphOutline& glyph : *line) {
        outlines.push_back(outlined(glyph, turn));
        drawn.glyphs.push_back({glyph.text, outlines.back().box});
    }
    drawn.text = word.text;
    if (auto plate = readyPlate(drawGlyphs(outlines, element.ink), element.ink)) {
        drawn.plates.push_back(std::move(*plate));
    }
    return drawn;
}

}  // namespace rahdari::specimen
