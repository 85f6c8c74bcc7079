#include "core/specimen/forgery/family_groups.h"
#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/glyph_alteration.h"
#include "core/specimen/forgery/page_parts.h"
#include "core/specimen/forgery/text_alteration.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rahdari::specimen {

namespace {

using Change = base::Result<void>;

bool hasZone(const Design& design) { return !elementsWith<Zone>(design).empty(); }

/// Fields of the zone a forger is after, and how many of their characters he changes.
struct ZoneEdit {
    mrz::FieldId field;
    std::size_t first = 0;  ///< of the field's characters that may change
    std::size_t count = 1;
};

ZoneEdit chosenEdit(Chance& chance)
{
    switch (chance.index(3)) {
    case 0: return {mrz::FieldId::BirthDate, 0, 1 + chance.index(2)};   // the year
    case 1: return {mrz::FieldId::ExpiryDate, 0, 1 + chance.index(2)};  // the year
    default: return {mrz::FieldId::DocumentNumber, 3 + chance.index(2), 1 + chance.index(4)};
    }
}

/// The zone with another birth, expiry or number. Digits only become other digits, so dates stay dates.
std::vector<std::string> editedZone(DocumentFormat format, std::vector<std::string> lines, Chance chance)
{
    const ZoneEdit edit = chosenEdit(chance);
    const mrz::MrzField* const field = mrz::findField(zoneFormatOf(format), edit.field);
    if (field == nullptr || lines.size() <= static_cast<std::size_t>(field->span.line)) {
        return lines;
    }
    std::string& line = lines[static_cast<std::size_t>(field->span.line)];
    const auto start = static_cast<std::size_t>(field->span.column);
    const std::string whole = line.substr(start + edit.first, edit.count);
    line.replace(start + edit.first, edit.count, alteredNumber(whole, edit.count, chance));
    return lines;
}

bool leavesDigitsWrong(const DocumentInMaking& document) { return forgersChance(document).part("digits").happens(.4); }

Change editZone(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    const DocumentFormat format = document.job.design.format;
    keepBarcodes(document);
    std::vector<std::string> lines =
        editedZone(format, zoneLinesOf(document.job.texts), forgersChance(document).part("edit"));
    if (!leavesDigitsWrong(document)) {
        lines = withRightDigits(format, lines);
        std::erase(document.truth.mustReact, "F1");
    }
    document.truth.mustReact.emplace_back("H1");
    setZoneLines(document.job.texts, lines);
    return {};
}

struct ZonePrint {
    std::size_t side = 0;
    std::string element;
};

std::optional<ZonePrint> zoneOn(const DocumentInMaking& document)
{
    const std::vector<PlacedElement> zones = elementsWith<Zone>(document.job.design);
    if (zones.empty()) {
        return std::nullopt;
    }
    return ZonePrint{zones.front().side, zones.front().element->name};
}

/// The characters of the zone that are no longer the issuer's.
std::vector<image::RectMm> alteredCells(const DocumentInMaking& document, const ZonePrint& zone)
{
    const std::vector<std::string> issued = zoneLinesOf(issuedTexts(document));
    std::vector<image::RectMm> boxes;
    std::size_t line = 0;
    for (const PrintedFeature* feature : featuresOf(document.pages.at(zone.side), "zone")) {
        if (line < issued.size()) {
            const std::vector<image::RectMm> changed = changedGlyphs(*feature, issued[line]);
            boxes.insert(boxes.end(), changed.begin(), changed.end());
        }
        ++line;
    }
    return boxes;
}

/// Genuine characters jitter by .017 mm, their contrast in infrared by .0167 (so .2 at difficulty 1), their strokes by
/// a tenth of a pixel; the ground under them is whole.
GlyphFaults zoneFaults(int difficulty, Chance chance)
{
    GlyphFaults faults;
    faults.rightMm = eitherWay(deviationAt(difficulty, .011), chance);
    faults.downMm = eitherWay(deviationAt(difficulty, .017), chance);
    faults.strokeGainPx = eitherWay(deviationAt(difficulty, .1), chance);
    faults.infrared = deviationAt(difficulty, .0167);
    faults.fading = deviationAt(difficulty, .008);
    faults.scraping = shareAt(difficulty);
    return faults;
}

Change reprintZoneCharacters(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const std::optional<ZonePrint> zone = zoneOn(document);
    const std::vector<image::RectMm> boxes = zone ? alteredCells(document, *zone) : std::vector<image::RectMm>();
    if (boxes.empty()) {
        return nothingToAlter("machine readable zone");
    }
    const Chance chance = forgersChance(document);
    reprintGlyphs(document.pages[zone->side].stack, zone->element, boxes, zoneFaults(difficulty, chance.part("glyphs")),
                  chance.part("scraping"));
    noteBoxes(document, zone->side, boxes, .7, "characters of the zone scraped off and printed anew");
    document.truth.explanation =
        "Characters of the machine readable zone were scraped off and others printed in their place. In infrared they "
        "are paler than their neighbours, they stand a little off the line and their strokes are of another width; the "
        "ground around them is rough and has lost its pattern. " +
        std::string(leavesDigitsWrong(document)
                        ? "The check digits were left as they were and no longer fit. "
                        : "The check digits were made to fit, so arithmetic alone does not find it. ") +
        "Compare the zone with the printed fields and, where there is one, with the chip.";
    return {};
}

// ---- F11 the whole zone

Zone* zoneOf(Design& design)
{
    for (SideDesign& side : design.sides) {
        for (Element& element : side.elements) {
            if (auto* const zone = std::get_if<Zone>(&element.body)) {
                return zone;
            }
        }
    }
    return nullptr;
}

bool usesOtherFont(int difficulty) { return difficulty <= 3; }

/// Genuine pitch is 2.54 mm to within .0033 once the page's scale is known: 2.50 at difficulty 1. The coarser forgers
/// have no OCR-B either.
Change reprintZone(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    Zone* const zone = zoneOf(document.job.design);
    if (zone == nullptr) {
        return nothingToAlter("machine readable zone");
    }
    zone->pitchMm -= deviationAt(difficulty, .0033);
    if (usesOtherFont(difficulty)) {
        zone->font = difficulty <= 2 ? "ocrb_lookalike" : "ocrb_lookalike_thin";
    } else {
        std::erase(document.truth.mustReact, "F3");
    }
    keepBarcodes(document);
    const DocumentFormat format = document.job.design.format;
    const Chance chance = forgersChance(document).part("edit");
    setZoneLines(document.job.texts,
                 withRightDigits(format, editedZone(format, zoneLinesOf(document.job.texts), chance)));
    document.truth.mustReact.emplace_back("H1");
    return {};
}

/// Contrast in infrared scatters by .065 among genuine zones.
Change reinkZone(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const std::optional<ZonePrint> print = zoneOn(document);
    if (!print) {
        return nothingToAlter("machine readable zone");
    }
    PrintedPage& page = document.pages[print->side];
    for (const std::size_t i : layersOf(page.stack, print->element)) {
        Layer& layer = page.stack.layers[i];
        layer.ink = withOtherInfrared(layer.ink, deviationAt(difficulty, .065));
    }
    image::RectMm area;
    for (const PrintedFeature* line : featuresOf(page, "zone")) {
        area = joined(area, line->box);
    }
    noteAlteration(document, print->side, frameAround(area, 1.0, page.stack), "whole zone removed and printed anew");
    document.truth.explanation =
        std::string(
            "The whole machine readable zone was replaced. Its characters stand closer than the 2.54 mm that Doc "
            "9303 prescribes, so the line ends early") +
        (usesOtherFont(difficulty) ? ", and their shapes are not OCR-B: compare 1, 0 and the fillers. "
                                   : ", though their shapes are right. ") +
        "In infrared the ink is paler than that of a genuine zone. Check digits agree; the printed fields do not.";
    return {};
}

}  // namespace

std::vector<Family> zoneFamilies()
{
    return {
        {"F10",
         "Characters of the machine readable zone altered",
         "data alteration",
         true,
         {"F1", "F2", "F3", "B1", "F4"},
         hasZone,
         editZone,
         reprintZoneCharacters},
        {"F11",
         "Whole machine readable zone reprinted",
         "data alteration",
         true,
         {"B1", "F2", "F3"},
         hasZone,
         reprintZone,
         reinkZone},
    };
}

}  // namespace rahdari::specimen
