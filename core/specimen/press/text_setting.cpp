#include "core/specimen/press/text_setting.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <iterator>

namespace rahdari::specimen {

using base::Error;
using base::Result;

namespace {

constexpr double leastScale = .7;
constexpr double lineStep = 1.6;  // of the cap height

using Glyphs = std::vector<GlyphOutline>;

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

TextStyle scaled(TextStyle style, double scale)
{
    style.capHeightMm *= scale;
    style.trackingMm *= scale;
    return style;
}

/// Without the space behind the last letter.
double setWidth(const Glyphs& line, const TextStyle& style) { return widthMm(line) - style.trackingMm; }

Error tooWide(std::string_view text)
{
    std::string what = "the text \"";
    what.append(text.substr(0, 60)).append("\" does not fit into its box, even at 70 % of its size");
    return {toInt(base::ErrorCode::SpecimenInvalid), what, "Shorten the text or widen the element's box"};
}

struct FittingLine {
    Glyphs glyphs;
    double width = 0;
};

Result<FittingLine> fittingLine(const FontShelf& fonts, std::string_view text, const TextPlace& place)
{
    auto line = fonts.set(text, place.style);
    if (!line) {
        return line.error();
    }
    const double width = setWidth(*line, place.style);
    if (width <= place.box.width) {
        return FittingLine{std::move(*line), width};
    }
    const double scale = place.box.width / width;
    if (scale < leastScale) {
        return tooWide(text);
    }
    const TextStyle style = scaled(place.style, scale);
    line = fonts.set(text, style);
    if (!line) {
        return line.error();
    }
    const double narrower = setWidth(*line, style);
    return FittingLine{std::move(*line), narrower};
}

double startOf(const TextPlace& place, double width)
{
    const double spare = place.box.width - width;
    const bool fromRight = place.style.font.starts_with("urdu") && place.align == "left";
    if (place.align == "right" || fromRight) {
        return place.box.x + spare;
    }
    return place.align == "centre" ? place.box.x + spare / 2 : place.box.x;
}

}  // namespace

Result<Glyphs> setText(const FontShelf& fonts, std::string_view text, const TextPlace& place)
{
    const auto lines = linesOf(text);
    const double stepMm = lineStep * place.style.capHeightMm;
    const double blockMm = place.style.capHeightMm + stepMm * static_cast<double>(lines.size() - 1);
    double baseline = place.box.y + (place.box.height - blockMm) / 2 + place.style.capHeightMm;
    Glyphs all;
    for (const std::string_view lineText : lines) {
        auto line = fittingLine(fonts, lineText, place);
        if (!line) {
            return line.error();
        }
        std::ranges::move(moved(std::move(line->glyphs), startOf(place, line->width), baseline),
                          std::back_inserter(all));
        baseline += stepMm;
    }
    return all;
}

image::RectMm inkBox(const Glyphs& glyphs)
{
    bool any = false;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    for (const GlyphOutline& glyph : glyphs) {
        const image::RectMm& box = glyph.box;
        if (box.width <= 0 || box.height <= 0) {
            continue;
        }
        left = any ? std::min(left, box.x) : box.x;
        top = any ? std::min(top, box.y) : box.y;
        right = any ? std::max(right, box.x + box.width) : box.x + box.width;
        bottom = any ? std::max(bottom, box.y + box.height) : box.y + box.height;
        any = true;
    }
    return {left, top, right - left, bottom - top};
}

}  // namespace rahdari::specimen
