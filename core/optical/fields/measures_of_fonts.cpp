#include "core/optical/fields/measures_of_fonts.h"

#include "core/base/median.h"
#include "core/document/registration/identification.h"
#include "core/optical/fields/comparable_fields.h"
#include "core/optical/fields/field_font.h"
#include "core/optical/fields/glyph_statistics.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

using check::Measured;
using document::Feature;
using document::FeatureKind;

constexpr std::size_t fewestOfField = 4;
constexpr std::size_t fewestOfPage = 10;

std::string observedName(const std::string& feature) { return "font." + feature; }

std::string tableName(const std::string& feature) { return "field_font." + feature; }

}  // namespace

std::map<std::string, document::Table> observeFonts(const check::Evidence& evidence)
{
    std::map<std::string, document::Table> tables;
    const ComparableFields fields = comparableFields(evidence);
    for (const viz::VizField* const field : fields.fields) {
        if (document::Table table = observedGlyphs(*field); table.rows > 0) {
            tables[observedName(field->feature)] = std::move(table);
        }
    }
    return tables;
}

std::map<std::string, document::Table> learnFonts(const Specimens& specimens, const document::DocumentModel& draft)
{
    std::map<std::string, document::Table> tables;
    for (const Feature* const feature : draft.ofKind(FeatureKind::Field)) {
        std::vector<std::shared_ptr<const Observation>> kept;
        std::vector<const document::Table*> observed;
        for (const auto& specimen : specimens) {
            const auto observation = specimen->find<Observation>();
            if (const auto* const table = observation ? observation->find(observedName(feature->name)) : nullptr) {
                kept.push_back(observation);
                observed.push_back(table);
            }
        }
        if (const FieldFont font = learnFont(observed); !font.empty()) {
            tables[tableName(feature->name)] = tableOf(font);
        }
    }
    return tables;
}

Measured measureFonts(const check::Evidence& evidence)
{
    const ComparableFields fields = comparableFields(evidence);
    Measured measured;
    std::vector<double> ofPage;
    for (const viz::VizField* const field : fields.fields) {
        const document::Table* const table = fields.model->table(tableName(field->feature));
        const auto font = table != nullptr ? fieldFontOf(*table) : std::nullopt;
        const std::vector<double> found = font ? likenesses(*field, *font) : std::vector<double>();
        // Which characters stand in a field that says nothing known is nobody's to confirm.
        if (found.size() >= fewestOfField && !field->content.empty()) {
            measured.values.push_back({std::string(fontId), field->feature, "font_likeness", base::medianOf(found),
                                       field->light, field->box});
        }
        ofPage.insert(ofPage.end(), found.begin(), found.end());
    }
    if (ofPage.size() >= fewestOfPage) {
        measured.values.push_back({std::string(fontId), "page", "usual_font_likeness", base::medianOf(ofPage),
                                   image::Light::White, std::nullopt});
    }
    return measured.values.empty() ? Measured::notSupported("no print of a typeface that the model knows was read")
                                   : measured;
}

}  // namespace rahdari::optical
