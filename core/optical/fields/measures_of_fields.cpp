#include "core/optical/fields/measures_of_fields.h"

#include "core/base/median.h"
#include "core/optical/fields/comparable_fields.h"
#include "core/optical/fields/glyph_statistics.h"
#include "core/optical/fields/measures_of_fonts.h"
#include "core/optical/fields/measures_of_numbers.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::optical {

namespace {

using check::Measured;
using check::Measurement;
using check::QuantityRule;
using check::Sense;

constexpr std::string_view metricsId = "optical.field_metrics";
constexpr std::string_view inkId = "optical.field_ink";

// Outliers are looked for in every field and the page's worst is judged: a page has a hundred glyphs, and a limit for
// each would reject genuine ones by their number alone. The floors are what blur and noise of unlike scanners change.
constexpr auto metricsQuantities = std::to_array<QuantityRule>({
    {.check = metricsId,
     .quantity = "bottom_outlier_mm",
     .sense = Sense::TooHigh,
     .smallestSpread = 0.02,
     .relativeSpread = 0.15,
     .tooHigh = "a character stands {value} mm off the line of its field, genuine ones at most {limit} mm"},
    {.check = metricsId,
     .quantity = "height_mm",
     .sense = Sense::Both,
     .smallestSpread = 0.03,
     .relativeSpread = 0.02,
     .tooLow = "the print of {place} is only {value} mm high, genuine print at least {limit} mm",
     .tooHigh = "the print of {place} is {value} mm high, genuine print at most {limit} mm"},
    {.check = metricsId,
     .quantity = "line_mm",
     .sense = Sense::Both,
     .smallestSpread = 0.08,
     .tooLow = "{place} stands too high on the page against the other fields",
     .tooHigh = "{place} stands too low on the page against the other fields"},
});

constexpr auto inkQuantities = std::to_array<QuantityRule>({
    {.check = inkId,
     .quantity = "white_outlier",
     .sense = Sense::TooHigh,
     .smallestSpread = 0.03,
     .relativeSpread = 0.20,
     .tooHigh = "some characters are printed lighter or darker than those beside them"},
    {.check = inkId,
     .quantity = "infrared_outlier",
     .sense = Sense::TooHigh,
     .smallestSpread = 0.03,
     .relativeSpread = 0.20,
     .tooHigh = "under infrared light some characters show another ink than those beside them"},
    {.check = inkId,
     .quantity = "colour_outlier",
     .sense = Sense::TooHigh,
     .smallestSpread = 0.026,
     .relativeSpread = 0.20,
     .tooHigh = "some characters have another colour than those beside them"},
});

constexpr std::string_view repeatedId = "optical.repeated_number";
constexpr auto repeatedQuantities = std::to_array<QuantityRule>({
    {.check = repeatedId,
     .quantity = "contradiction",
     .sense = Sense::TooHigh,
     .smallestSpread = 0.2,
     .tooHigh = "the number of {place} is not the one of the zone: another character stands there"},
});

/// A speck below a character, or a stamp across it, moves its lower edge alone: one that stands off the line is as high
/// as its neighbours.
constexpr double sameHeightShare = 0.06;

/// Which glyphs a quantity looks at, and how it compares them.
struct OutlierRule {
    std::string_view quantity;
    image::Light light;
    bool fullHeightOnly;
    bool inRuns;
    bool sameHeightOnly;
    double (*value)(const viz::Glyph& glyph);
};

std::optional<GlyphOutlier> worstIn(const viz::VizField& field, const OutlierRule& rule)
{
    std::vector<const viz::Glyph*> glyphs;
    if (rule.fullHeightOnly) {
        glyphs = fullHeightGlyphs(field);
    } else {
        for (const viz::Glyph& glyph : field.glyphs) {
            glyphs.push_back(&glyph);
        }
    }
    if (rule.sameHeightOnly) {
        glyphs = alikeInHeight(glyphs, sameHeightShare);
    }
    return rule.inRuns ? worstRun(glyphs, rule.value) : worstGlyph(glyphs, rule.value);
}

/// The page's worst.
void addWorst(Measured& measured, std::string_view check, const ComparableFields& fields, const OutlierRule& rule)
{
    std::optional<GlyphOutlier> worst;
    for (const viz::VizField* field : fields.fields) {
        const auto found = worstIn(*field, rule);
        if (found && (!worst || found->value > worst->value)) {
            worst = found;
        }
    }
    if (worst) {
        measured.values.push_back(
            {std::string(check), "page", std::string(rule.quantity), worst->value, rule.light, worst->where});
    }
}

double bottom(const viz::Glyph& glyph) { return glyph.bottomMm; }
double whiteDepth(const viz::Glyph& glyph) { return glyph.depthWhite; }
double infraredDepth(const viz::Glyph& glyph) { return glyph.depthInfrared; }
double redness(const viz::Glyph& glyph) { return glyph.redness; }
double blueness(const viz::Glyph& glyph) { return glyph.blueness; }

/// Where a field's print stands, against the model's box.
struct Placed {
    const viz::VizField* field = nullptr;
    double line = 0.0;
    double height = 0.0;
};

std::vector<Placed> placesOf(const ComparableFields& fields)
{
    std::vector<Placed> placed;
    for (const viz::VizField* field : fields.fields) {
        const document::Feature* feature = fields.model->find(field->feature);
        const std::vector<const viz::Glyph*> glyphs = fullHeightGlyphs(*field);
        if (feature == nullptr || glyphs.empty()) {
            continue;
        }
        std::vector<double> bottoms;
        std::vector<double> heights;
        for (const viz::Glyph* glyph : glyphs) {
            bottoms.push_back(glyph->box.y + glyph->box.height);
            heights.push_back(glyph->heightMm);
        }
        placed.push_back({field, base::medianOf(bottoms) - feature->box.y, base::medianOf(heights)});
    }
    return placed;
}

/// Places against the page's other fields: the personaliser moves them all together.
void addPlaces(Measured& measured, const ComparableFields& fields)
{
    const std::vector<Placed> placed = placesOf(fields);
    std::vector<double> lines;
    for (const Placed& one : placed) {
        lines.push_back(one.line);
    }
    const double line = base::medianOf(lines);
    const std::string check(metricsId);
    for (const Placed& one : placed) {
        const std::string& feature = one.field->feature;
        measured.values.push_back({check, feature, "height_mm", one.height, one.field->light, one.field->box});
        if (placed.size() >= 4) {
            measured.values.push_back({check, feature, "line_mm", one.line - line, one.field->light, one.field->box});
        }
    }
}

Measured measureMetrics(const check::Evidence& evidence)
{
    const ComparableFields fields = comparableFields(evidence);
    if (fields.obstacle) {
        return *fields.obstacle;
    }
    Measured measured;
    const auto white = image::Light::White;
    addWorst(measured, metricsId, fields, {"bottom_outlier_mm", white, true, false, true, bottom});
    addPlaces(measured, fields);
    return measured;
}

Measured measureInk(const check::Evidence& evidence)
{
    const ComparableFields fields = comparableFields(evidence);
    if (fields.obstacle) {
        return *fields.obstacle;
    }
    Measured measured;
    addWorst(measured, inkId, fields, {"white_outlier", image::Light::White, false, true, false, whiteDepth});
    addWorst(measured, inkId, fields, {"infrared_outlier", image::Light::Infrared, false, true, false, infraredDepth});
    Measured colours;
    addWorst(colours, inkId, fields, {"colour_outlier", image::Light::White, false, true, false, redness});
    addWorst(colours, inkId, fields, {"colour_outlier", image::Light::White, false, true, false, blueness});
    if (colours.values.size() == 2) {
        measured.values.push_back(colours.values[colours.values[0].value > colours.values[1].value ? 0 : 1]);
    }
    return measured;
}

constexpr auto fontQuantities = std::to_array<QuantityRule>({
    {.check = fontId,
     .quantity = "font_likeness",
     .sense = Sense::TooLow,
     .smallestSpread = 0.012,  // what the sharpness of unlike scanners changes
     .tooLow = "the characters of {place} are not of the typeface that genuine documents have"},
    {.check = fontId,
     .quantity = "usual_font_likeness",
     .sense = Sense::TooLow,
     .smallestSpread = 0.007,
     .tooLow = "most of the print is not of the typeface that genuine documents have"},
});

std::map<std::string, document::Table> learnFieldTables(const Specimens& specimens,
                                                        const document::DocumentModel& draft)
{
    auto tables = learnNumbers(specimens, draft);
    tables.merge(learnFonts(specimens, draft));
    return tables;
}

std::map<std::string, document::Table> observeFields(const check::Evidence& evidence)
{
    auto tables = observeNumbers(evidence);
    tables.merge(observeFonts(evidence));
    return tables;
}

const std::array list{
    Measure{{metricsId, "the characters of every field stand and measure alike, as on genuine specimens", 0},
            metricsQuantities,
            measureMetrics},
    Measure{{inkId, "the characters of every field are printed in one ink", 0}, inkQuantities, measureInk},
    Measure{{fontId, "the fields are printed in the typeface genuine documents have", 0}, fontQuantities, measureFonts},
    Measure{{repeatedId, "the number in the page is that of the zone", 0}, repeatedQuantities, measureNumbers},
};

}  // namespace

Measures fieldMeasures() { return {list, learnFieldTables, observeFields}; }

}  // namespace rahdari::optical
