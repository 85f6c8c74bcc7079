#include "core/optical/fields/glyph_statistics.h"

#include "core/base/median.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace rahdari::optical {

namespace {

constexpr double sureField = 0.85;
constexpr std::size_t fewestGlyphs = 4;
constexpr std::size_t longestRun = 4;

image::RectMm joined(const image::RectMm& a, const image::RectMm& b)
{
    const double left = std::min(a.x, b.x);
    const double top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left, std::max(a.y + a.height, b.y + b.height) - top};
}

/// Glyphs with a number for a value, and that number.
struct Row {
    std::vector<const viz::Glyph*> glyphs;
    std::vector<double> values;
};

Row rowOf(const std::vector<const viz::Glyph*>& glyphs, const GlyphValue& value)
{
    Row row;
    for (const viz::Glyph* glyph : glyphs) {
        if (const double number = value(*glyph); std::isfinite(number)) {
            row.glyphs.push_back(glyph);
            row.values.push_back(number);
        }
    }
    return row;
}

/// The median of what lies outside [first, last).
double medianOutside(const std::vector<double>& values, std::size_t first, std::size_t last)
{
    std::vector<double> others;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i < first || i >= last) {
            others.push_back(values[i]);
        }
    }
    return base::medianOf(std::move(others));
}

}  // namespace

bool glyphsComparable(const viz::VizField& field)
{
    const bool named = std::all_of(field.glyphs.begin(), field.glyphs.end(),
                                   [](const viz::Glyph& glyph) { return glyph.character != 0; });
    return named && field.confidence >= sureField && field.glyphs.size() >= fewestGlyphs;
}

std::vector<const viz::Glyph*> fullHeightGlyphs(const viz::VizField& field)
{
    std::vector<double> heights;
    for (const viz::Glyph& glyph : field.glyphs) {
        heights.push_back(glyph.heightMm);
    }
    const double usual = base::medianOf(heights);
    std::vector<const viz::Glyph*> glyphs;
    for (const viz::Glyph& glyph : field.glyphs) {
        const bool descends = glyph.character == U'J' || glyph.character == U'Q' || glyph.character > 0x7F;
        if (!descends && std::abs(glyph.heightMm / usual - 1.0) < 0.15) {
            glyphs.push_back(&glyph);
        }
    }
    return glyphs;
}

std::vector<const viz::Glyph*> alikeInHeight(const std::vector<const viz::Glyph*>& glyphs, double share)
{
    std::vector<double> heights;
    for (const viz::Glyph* glyph : glyphs) {
        heights.push_back(glyph->heightMm);
    }
    const double usual = base::medianOf(heights);
    std::vector<const viz::Glyph*> alike;
    std::copy_if(glyphs.begin(), glyphs.end(), std::back_inserter(alike),
                 [&](const viz::Glyph* glyph) { return std::abs(glyph->heightMm / usual - 1.0) < share; });
    return alike;
}

std::optional<GlyphOutlier> worstGlyph(const std::vector<const viz::Glyph*>& glyphs, const GlyphValue& value)
{
    const Row row = rowOf(glyphs, value);
    if (row.values.size() < fewestGlyphs) {
        return std::nullopt;
    }
    const double usual = base::medianOf(row.values);
    GlyphOutlier worst;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const double departure = std::abs(row.values[i] - usual);
        if (i == 0 || departure > worst.value) {
            worst = {departure, row.glyphs[i]->box};
        }
    }
    return worst;
}

std::optional<GlyphOutlier> worstRun(const std::vector<const viz::Glyph*>& glyphs, const GlyphValue& value)
{
    const Row row = rowOf(glyphs, value);
    const std::size_t count = row.values.size();
    if (count < fewestGlyphs) {
        return std::nullopt;
    }
    std::optional<GlyphOutlier> worst;
    for (std::size_t length = 1; length <= std::min(longestRun, count / 2); ++length) {
        for (std::size_t first = 0; first + length <= count; ++first) {
            double sum = 0.0;
            image::RectMm where = row.glyphs[first]->box;
            for (std::size_t i = first; i < first + length; ++i) {
                sum += row.values[i];
                where = joined(where, row.glyphs[i]->box);
            }
            const double mean = sum / static_cast<double>(length);
            const double departure = std::abs(mean - medianOutside(row.values, first, first + length)) *
                                     std::sqrt(static_cast<double>(length));
            if (!worst || departure > worst->value) {
                worst = GlyphOutlier{departure, where};
            }
        }
    }
    return worst;
}

}  // namespace rahdari::optical
