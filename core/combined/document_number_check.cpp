#include "core/combined/document_dates.h"
#include "core/combined/printed_fields.h"
#include "core/document/registration/identification.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/other_side_zone.h"
#include "core/mrz/zone_region.h"
#include "core/viz/field_match.h"

#include <optional>
#include <regex>
#include <string>
#include <utility>

namespace rahdari::combined {

namespace {

using check::CheckResult;

constexpr const char* id = "combined.document_number";

/// The model's pattern; none when there is none, or it is no regular expression.
std::optional<std::regex> patternOf(const document::DocumentModel& model)
{
    const auto found = model.rules.patterns.find("document_number");
    if (found == model.rules.patterns.end() || found->second.size() > 500) {
        return std::nullopt;
    }
    try {
        return std::regex(found->second, std::regex::ECMAScript);
    } catch (const std::regex_error&) {
        return std::nullopt;
    }
}

std::string withoutMarks(const std::string& number)
{
    std::string text;
    for (const char c : number) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
            text += c;
        }
    }
    return text;
}

struct Number {
    std::string text;
    bool sure = false;
    std::optional<check::Region> region;
};

/// Sure where its check digit vouches for it.
Number numberOf(const mrz::MrzDocument& document)
{
    const mrz::CheckDigitResult* digit = document.findCheckDigit(mrz::FieldId::DocumentNumberCheck);
    return {withoutMarks(document.documentNumber.reveal()),
            digit != nullptr && digit->state == mrz::CheckDigitState::Valid,
            {}};
}

std::optional<Number> numberOfZone(const mrz::LightReading* zone)
{
    if (zone == nullptr || !zone->document || zone->document->documentNumber.empty()) {
        return std::nullopt;
    }
    Number number = numberOf(*zone->document);
    if (const mrz::MrzField* field = mrz::findField(zone->document->format, mrz::FieldId::DocumentNumber)) {
        check::Region region =
            mrz::regionOf(*zone, field->span.line, field->span.column, field->span.length, "document number");
        if (!region.outlinePx.empty()) {
            number.region = std::move(region);
        }
    }
    return number;
}

/// As this page prints it: read from it, or, where the zone of a card's other side vouches for it, as that says.
std::optional<Number> printedNumber(const check::Evidence& evidence)
{
    const auto reading = evidence.find<viz::VizReading>();
    const viz::VizField* field = reading ? reading->find("document_number") : nullptr;
    const auto region = field != nullptr ? regionOf(*field, "document number", evidence) : std::nullopt;
    const auto otherSide = mrz::zoneOfDocument(evidence);
    if (otherSide && !otherSide->documentNumber.empty()) {
        Number number = numberOf(*otherSide);
        if (number.sure) {
            number.region = region;
            return number;
        }
    }
    // A misread character looks like a wrong form: print alone never fails.
    return field != nullptr ? std::optional(Number{withoutMarks(field->text), false, region}) : std::nullopt;
}

}  // namespace

CheckResult checkDocumentNumber(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const auto identification = evidence.find<document::Identification>();
    const auto pattern = identification && identification->model ? patternOf(*identification->model) : std::nullopt;
    if (!pattern) {
        return CheckResult::notSupported(id, "no document model says what form the number has");
    }
    const auto zones = evidence.find<mrz::MrzReading>();
    std::optional<Number> number = numberOfZone(zones ? zones->primary() : nullptr);
    if (!number) {
        number = printedNumber(evidence);
    }
    if (!number) {
        return CheckResult::undetermined(id, "the number of the document could not be read");
    }
    const std::string& form = identification->model->rules.patterns.at("document_number");
    const bool fits = std::regex_match(number->text, *pattern);
    CheckResult result =
        fits ? CheckResult::successful(id, "the number has the form this model's numbers have")
        : number->sure
            ? CheckResult::failed(id, "the number has not the form this model's numbers have")
            : CheckResult::undetermined(id, "the number seems not to have the form this model's numbers have, but it "
                                            "was hard to read: compare it by eye");
    result.withFinding({"document number", form, number->text, fits});
    if (!fits && number->region) {
        result.withRegion(std::move(*number->region));
    }
    return result;
}

}  // namespace rahdari::combined
