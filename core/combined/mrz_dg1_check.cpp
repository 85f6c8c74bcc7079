#include "core/chip/chip_reading.h"
#include "core/combined/chip_mrz.h"
#include "core/combined/combined_checks.h"
#include "core/lds/dg1.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/zone_region.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::combined {

namespace {

using check::CheckResult;
using mrz::FieldId;

constexpr const char* id = "combined.mrz_dg1";

/// The group elements of TR-03135-1 5.7.2. Check digits are no elements: they follow from these.
constexpr std::array elements{FieldId::DocumentCode, FieldId::IssuingState,  FieldId::Names,
                              FieldId::Surname,      FieldId::GivenNames,    FieldId::DocumentNumber,
                              FieldId::Nationality,  FieldId::BirthDate,     FieldId::Sex,
                              FieldId::ExpiryDate,   FieldId::OptionalData1, FieldId::OptionalData2};

bool isOptionalData(FieldId field) { return field == FieldId::OptionalData1 || field == FieldId::OptionalData2; }

/// How one element of the page stands to that of the chip.
enum class Likeness { Equal, Different, PerhapsMisread };

/// A field that differs, as long as it may be no misreading.
struct Comparison {
    std::vector<std::string> different;       ///< names of elements that differ
    std::vector<std::string> perhapsMisread;  ///< those that differ where the page was hard to read
    bool optionalDataDiffers = false;
};

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    }
    return text;
}

/// @param page  the reading of the page, of the same format as `chip`
Likeness likenessOf(const mrz::LightReading& page, const std::vector<std::string>& chip, const mrz::MrzSpan& span)
{
    Likeness likeness = Likeness::Equal;
    for (int column = span.column; column < span.column + span.length; ++column) {
        const auto line = static_cast<std::size_t>(span.line);
        const auto place = static_cast<std::size_t>(column);
        if (page.lines[line][place].value == chip[line][place]) {
            continue;
        }
        if (!page.isInDoubt(span.line, column)) {
            return Likeness::Different;
        }
        likeness = Likeness::PerhapsMisread;
    }
    return likeness;
}

std::string textOfSpan(const std::vector<std::string>& lines, const mrz::MrzSpan& span)
{
    return lines[static_cast<std::size_t>(span.line)].substr(static_cast<std::size_t>(span.column),
                                                             static_cast<std::size_t>(span.length));
}

/// A number of more than nine characters goes on in the optional data (Doc 9303-5 4.2.2): it is no optional data then.
bool isOptional(FieldId field, const mrz::MrzDocument& page)
{
    return isOptionalData(field) && !(field == FieldId::OptionalData1 && page.documentNumberLong);
}

CheckResult judged(const Comparison& comparison)
{
    if (!comparison.different.empty()) {
        return CheckResult::failed(id, "page and chip differ in " + listed(comparison.different));
    }
    if (!comparison.perhapsMisread.empty()) {
        return CheckResult::undetermined(id, "page and chip seem to differ in " + listed(comparison.perhapsMisread) +
                                                 ", where the page was hard to read: compare them by eye");
    }
    if (comparison.optionalDataDiffers) {
        return CheckResult::undetermined(id, "page and chip agree, but for the optional data");
    }
    return CheckResult::successful(id, "the machine-readable zone of the page says the same as DG1 of the chip");
}

CheckResult compared(const mrz::LightReading& page, const std::vector<std::string>& chip)
{
    const std::vector<std::string> text = page.text();
    Comparison comparison;
    std::vector<check::Finding> findings;
    std::vector<check::Region> regions;
    for (const FieldId element : elements) {
        const mrz::MrzField* field = mrz::findField(*page.format, element);
        if (field == nullptr) {
            continue;
        }
        const Likeness likeness = likenessOf(page, chip, field->span);
        const std::string name(mrz::toString(element));
        findings.push_back(
            {name, textOfSpan(chip, field->span), textOfSpan(text, field->span), likeness == Likeness::Equal});
        if (likeness == Likeness::Equal) {
            continue;
        }
        regions.push_back(mrz::regionOf(page, field->span.line, field->span.column, field->span.length, name));
        if (isOptional(element, *page.document)) {
            comparison.optionalDataDiffers = true;
        } else {
            (likeness == Likeness::Different ? comparison.different : comparison.perhapsMisread).push_back(name);
        }
    }
    CheckResult result = judged(comparison);
    for (check::Finding& finding : findings) {
        result.withFinding(std::move(finding));
    }
    for (check::Region& region : regions) {
        if (!region.outlinePx.empty()) {  // a zone that was typed stands nowhere
            result.withRegion(std::move(region));
        }
    }
    return result;
}

/// Why DG1 cannot be compared.
CheckResult withoutDg1(const chip::ChipReading& chip)
{
    const auto file = chip.files.find(lds::LdsFile::Dg1);
    if (file != chip.files.end() && file->second.error) {
        return CheckResult::undetermined(id, "DG1 could not be read: " + file->second.error->message);
    }
    if (chip.ended) {
        return CheckResult::undetermined(id, "DG1 was not read: " + chip.ended->message);
    }
    return CheckResult::undetermined(id, "DG1 was not read");
}

bool isVisa(mrz::MrzFormat format) { return format == mrz::MrzFormat::MrvA || format == mrz::MrzFormat::MrvB; }

/// Why there is nothing on the page to compare with, or none.
std::optional<CheckResult> withoutPage(const mrz::LightReading* page)
{
    if (page == nullptr) {
        return CheckResult::notSupported(id, "there is no machine-readable zone of the page to compare the chip with");
    }
    if (!page->document || !page->format) {
        return CheckResult::undetermined(id, "the machine-readable zone is not complete in the picture");
    }
    if (isVisa(*page->format)) {
        return CheckResult::notSupported(id, "the page is a visa, which has no chip of its own");
    }
    return std::nullopt;
}

}  // namespace

CheckResult checkMrzAgainstDg1(const check::Evidence& evidence, const check::CheckSettings&)
{
    const auto chip = evidence.find<chip::ChipReading>();
    if (!chip || chip->source == chip::ChipReading::Source::None) {
        return CheckResult::notSupported(id, "no chip was read");
    }
    if (chip->accessedByCan) {
        return CheckResult::notSupported(id, "the chip was opened by the number on the card (CAN), not by the MRZ");
    }
    const auto reading = evidence.find<mrz::MrzReading>();
    const mrz::LightReading* page = reading ? reading->primary() : nullptr;
    if (auto result = withoutPage(page)) {
        return *result;
    }
    const base::Bytes* file = chip->find(lds::LdsFile::Dg1);
    if (file == nullptr) {
        return withoutDg1(*chip);
    }
    const auto dg1 = lds::parseDg1(*file);
    if (!dg1) {
        return CheckResult::failed(id, "DG1 of the chip is malformed: " + dg1.error().message);
    }
    const std::vector<std::string> lines = linesOfDg1(dg1->mrz.reveal());
    if (lines.size() != page->lines.size() || lines.front().size() != page->lines.front().size()) {
        return CheckResult::failed(id, "the zone of the chip has another format than that of the page");
    }
    return compared(*page, lines);
}

}  // namespace rahdari::combined
