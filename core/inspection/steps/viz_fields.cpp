#include "core/inspection/steps/viz_fields.h"

#include "core/combined/printed_fields.h"
#include "core/viz/date_text.h"
#include "core/viz/field_judgement.h"
#include "core/viz/field_match.h"
#include "core/viz/viz_reading.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace rahdari::inspection {

namespace {

struct PrintedDatum {
    std::string_view content;  ///< of a field of the model
    std::string_view name;     ///< of the judgement's field
    bool personal;
};

constexpr std::array data{
    PrintedDatum{"document_number", "document_number", true},
    PrintedDatum{"surname", "surname", true},
    PrintedDatum{"given_names", "given_names", true},
    PrintedDatum{"nationality", "nationality", true},
    PrintedDatum{"birth_date", "birth_date", true},
    PrintedDatum{"birth_place", "place_of_birth", true},
    PrintedDatum{"sex", "sex", true},
    PrintedDatum{"personal_number", "personal_number", true},
    PrintedDatum{"issue_date", "issue_date", false},
    PrintedDatum{"expiry_date", "expiry_date", false},
    PrintedDatum{"authority", "issuing_authority", false},
};

/// Dates and the sex as the zone's are told, everything else as it is printed.
std::string valueOf(const viz::VizField& field, document::DateOrder order)
{
    if (field.content == "sex") {
        const mrz::Sex sex = viz::parsePrintedSex(field.text);
        return sex == mrz::Sex::Unreadable ? field.text : std::string(mrz::toString(sex));
    }
    const auto date = field.content.ends_with("_date") ? viz::calendarDay(field.text, order) : std::nullopt;
    return date ? viz::isoText(*date) : field.text;
}

Field toField(const viz::VizField& printed, const PrintedDatum& datum, document::DateOrder order,
              const check::Evidence& evidence)
{
    Field field;
    field.name = datum.name;
    field.value = valueOf(printed, order);
    field.personal = datum.personal;
    field.light = printed.light;
    field.doubtful = !viz::isSurelyRead(printed);
    field.source = "VIZ";
    if (const auto region = combined::regionOf(printed, field.name, evidence)) {
        field.light = region->light;
        field.outlinePx = region->outlinePx;
    }
    return field;
}

}  // namespace

void addVizFields(const check::Evidence& evidence, Judgement& judgement)
{
    const auto reading = evidence.find<viz::VizReading>();
    if (!reading) {
        return;
    }
    for (const PrintedDatum& datum : data) {
        const viz::VizField* printed = reading->find(datum.content);
        const bool known = std::any_of(judgement.fields.begin(), judgement.fields.end(),
                                       [&](const Field& field) { return field.name == datum.name; });
        if (printed != nullptr && !printed->text.empty() && !known) {
            judgement.fields.push_back(toField(*printed, datum, reading->dateOrder, evidence));
        }
    }
}

}  // namespace rahdari::inspection
