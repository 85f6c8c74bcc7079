#include "core/specimen/press/zone_setting.h"

#include "core/base/error_code.h"

#include <map>

namespace rahdari::specimen {

using base::Error;
using base::Result;

namespace {

constexpr double alongSigmaMm = .02;
constexpr double acrossSigmaMm = .015;
constexpr double pitchOfSize1Mm = 2.54;
constexpr double capHeightOfSize1Mm = 2.5;
constexpr std::size_t mostCharacters = 60;

/// OCR-B, size 1: the font's own advance is the pitch, whatever pitch a forger sets it at.
Result<TextStyle> styleOf(const FontShelf& fonts, const Zone& zone)
{
    TextStyle style{zone.font, capHeightOfSize1Mm, 0};
    const auto probe = fonts.set("0", style);
    if (!probe) {
        return probe.error();
    }
    const double advance = widthMm(*probe);
    if (zone.font == "ocrb" && advance > 0) {
        style.capHeightMm *= pitchOfSize1Mm / advance;
    }
    return style;
}

/// Characters by what they are, set once at the origin.
class CharacterCase {
public:
    CharacterCase(const FontShelf& fonts, TextStyle style) : fonts_(fonts), style_(std::move(style)) {}

    Result<GlyphOutline> take(char letter)
    {
        const auto known = set_.find(letter);
        if (known != set_.end()) {
            return known->second;
        }
        auto glyphs = fonts_.set(std::string(1, letter), style_);
        if (!glyphs) {
            return glyphs.error();
        }
        if (glyphs->size() != 1) {
            return Error{toInt(base::ErrorCode::SpecimenInvalid), "The machine readable zone holds no such character",
                         "Its lines are of A to Z, 0 to 9 and <"};
        }
        set_.emplace(letter, glyphs->front());
        return std::move(glyphs->front());
    }

private:
    const FontShelf& fonts_;
    TextStyle style_;
    std::map<char, GlyphOutline> set_;
};

image::PointMm jitterOf(const ZonePlace& place, std::size_t line, std::size_t column)
{
    if (!place.jitter) {
        return {};
    }
    Chance chance = place.jitter->part("line", line).part("column", column);
    const double along = chance.normal(0, alongSigmaMm);
    return {along, chance.normal(0, acrossSigmaMm)};
}

Result<ZoneLine> setLine(CharacterCase& characters, const Zone& zone, const std::string& text, const ZonePlace& place,
                         std::size_t number)
{
    const double baseline = zoneBaselineMm(place.format, place.pageHeightMm, number) + place.shift.y;
    ZoneLine line{text, {}};
    for (std::size_t column = 0; column < text.size(); ++column) {
        auto glyph = characters.take(text[column]);
        if (!glyph) {
            return glyph.error();
        }
        const image::PointMm jitter = jitterOf(place, number, column);
        const double cell = zone.leftMm + place.shift.x + zone.pitchMm * static_cast<double>(column);
        const double left = cell + (zone.pitchMm - glyph->advanceMm) / 2;
        auto set = moved({std::move(*glyph)}, left + jitter.x, baseline + jitter.y);
        line.glyphs.push_back(std::move(set.front()));
    }
    return line;
}

Error missingLine(const std::string& key)
{
    return {toInt(base::ErrorCode::SpecimenInvalid),
            "The line \"" + key + "\" of the machine readable zone is missing or longer than " +
                std::to_string(mostCharacters) + " characters",
            "Compose the texts of the document first"};
}

}  // namespace

std::size_t zoneLines(DocumentFormat format) { return format == DocumentFormat::Td1 ? 3 : 2; }

double zoneBaselineMm(DocumentFormat format, double pageHeightMm, std::size_t line)
{
    const bool three = zoneLines(format) == 3;
    const double last = three ? 6.15 : 7.25;
    const double step = three ? 4.25 : 6.35;
    return pageHeightMm - last - step * static_cast<double>(zoneLines(format) - 1 - line);
}

Result<std::vector<ZoneLine>> setZone(const FontShelf& fonts, const Zone& zone, const DocumentTexts& texts,
                                      const ZonePlace& place)
{
    const auto style = styleOf(fonts, zone);
    if (!style) {
        return style.error();
    }
    CharacterCase characters(fonts, *style);
    std::vector<ZoneLine> lines;
    for (std::size_t number = 0; number < zoneLines(place.format); ++number) {
        const std::string key = "mrz_" + std::to_string(number + 1);
        const auto text = texts.find(key);
        if (text == texts.end() || text->second.empty() || text->second.size() > mostCharacters) {
            return missingLine(key);
        }
        auto line = setLine(characters, zone, text->second, place, number);
        if (!line) {
            return line.error();
        }
        lines.push_back(std::move(*line));
    }
    return lines;
}

}  // namespace rahdari::specimen
