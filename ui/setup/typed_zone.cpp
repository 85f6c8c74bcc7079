#include "ui/setup/typed_zone.h"

#include "core/base/error_code.h"
#include "core/capture/page.h"
#include "core/inspection/steps/given_zone_step.h"
#include "core/inspection/steps/mrz_step.h"
#include "core/mrz/mrz_parser.h"
#include "core/mrz/other_side_zone.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace rahdari::ui::setup {

using mrz::LightReading;
using mrz::MrzReading;

namespace {

using Lines = std::vector<std::string>;

bool sameShape(const Lines& one, const Lines& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const std::string& a, const std::string& b) { return a.size() == b.size(); });
}

/// A character as typed: nobody is in doubt of it any more. What was read of it stays.
void type(LightReading& zone, std::size_t line, std::size_t column, char typed)
{
    mrz::MrzCharacter& character = zone.lines[line][column];
    const mrz::Correction correction{static_cast<int>(line), static_cast<int>(column), character.read, typed,
                                     mrz::CorrectionReason::FieldAlphabet};
    character.value = typed;
    character.probability = 1.0;
    character.presence = 1.0;
    character.cellNetwork = {typed, 1.0};
    character.tesseract = character.cellNetwork;
    std::erase_if(zone.corrections, [&](const mrz::Correction& known) {
        return known.line == correction.line && known.column == correction.column;
    });
    zone.corrections.push_back(correction);
}

/// Types the lines over a reading, where it reads as the primary one did. @return whether it is a zone of a format now
void typeOver(LightReading& zone, const Lines& before, const Lines& lines, std::chrono::year_month_day today)
{
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t column = 0; column < lines[line].size(); ++column) {
            const bool misreadAlike = zone.lines[line][column].value == before[line][column];
            if (lines[line][column] != before[line][column] && misreadAlike) {
                type(zone, line, column, lines[line][column]);
            }
        }
    }
    zone.ambiguities.clear();
    if (auto document = mrz::parseMrz(zone.text(), today)) {
        zone.format = document->format;
        zone.document = std::move(document).value();
    }
}

bool isTypedOver(const MrzReading& reading, const Lines& lines)
{
    const LightReading* primary = reading.primary();
    return primary != nullptr && primary->document && sameShape(primary->text(), lines);
}

/// The reading with a zone that stands nowhere in its pictures, before what was read.
MrzReading withWholeZone(MrzReading reading, const Lines& lines, std::chrono::year_month_day today)
{
    auto zone = inspection::readingOfText(lines, today);
    if (!zone) {
        return reading;
    }
    const bool isUnderWhite = reading.pictures.empty() || reading.pictures.contains(image::Light::White);
    zone->light = isUnderWhite ? image::Light::White : reading.pictures.begin()->first;
    std::erase_if(reading.byLight, [&](const LightReading& read) { return read.light == zone->light; });
    for (LightReading& read : reading.byLight) {  // the other light's must not take its place
        read.state = mrz::ReadingState::Incomplete;
        read.document.reset();
    }
    reading.byLight.insert(reading.byLight.begin(), std::move(*zone));
    return reading;
}

}  // namespace

MrzReading withTyped(MrzReading reading, const Lines& lines, std::chrono::year_month_day today)
{
    if (!isTypedOver(reading, lines)) {
        return withWholeZone(std::move(reading), lines, today);
    }
    const image::Light light = reading.primary()->light;
    const Lines before = reading.primary()->text();
    for (LightReading& zone : reading.byLight) {
        if (zone.document && sameShape(zone.text(), lines)) {
            typeOver(zone, before, lines, today);
        }
    }
    for (LightReading& zone : reading.byLight) {
        if (zone.light == light) {
            zone.state = mrz::ReadingState::Complete;
        }
    }
    // What was typed must not lose its place to a reading that nobody compared with the page.
    if (reading.primary()->light != light) {
        for (LightReading& zone : reading.byLight) {
            const bool complete = zone.state == mrz::ReadingState::Complete;
            zone.state = complete && zone.light != light ? mrz::ReadingState::Doubtful : zone.state;
        }
    }
    return reading;
}

TypedZone typedIn(const MrzReading& typed, const MrzReading& read)
{
    const LightReading* now = typed.primary();
    const LightReading* before = now == nullptr ? nullptr : read.under(now->light);
    TypedZone found;
    const bool wasWhole = before != nullptr && before->document && sameShape(now->text(), before->text());
    if (!wasWhole) {
        found.whole = now != nullptr && now->document;
        return found;
    }
    for (std::size_t line = 0; line < now->lines.size(); ++line) {
        for (std::size_t column = 0; column < now->lines[line].size(); ++column) {
            const mrz::MrzCharacter& character = now->lines[line][column];
            if (character.value != before->lines[line][column].value) {
                found.characters.push_back({static_cast<int>(line), static_cast<int>(column), character.read,
                                            character.value, mrz::CorrectionReason::FieldAlphabet});
            }
        }
    }
    return found;
}

TypedZoneStep::TypedZoneStep(std::unique_ptr<inspection::EvidenceStep> reading, Lines lines,
                             std::shared_ptr<const mrz::CountryTable> states, std::chrono::year_month_day today)
    : reading_(std::move(reading)), lines_(std::move(lines)), states_(std::move(states)), today_(today)
{
}

base::Result<void> TypedZoneStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    // Evidence stays as it was put first, so the other step reads into its own.
    check::Evidence own;
    if (const auto page = evidence.find<capture::Page>()) {
        own.put(*page);
    }
    if (auto gathered = reading_->gather(own, std::move(stop)); !gathered) {
        return gathered;
    }
    const auto read = own.find<MrzReading>();
    if (!read) {
        return base::Error{base::toInt(base::ErrorCode::EvidenceMissing), "there is no reading to type over", ""};
    }
    MrzReading typed = withTyped(*read, lines_, today_);
    evidence.put(typedIn(typed, *read));
    evidence.put(inspection::stateCodesOf(typed, *states_));
    if (const auto otherSide = own.find<mrz::OtherSideZone>()) {
        evidence.put(*otherSide);
    }
    evidence.put(std::move(typed));
    return {};
}

inspection::Summarise tellingTyped(inspection::Summarise summarise)
{
    return [summarise = std::move(summarise)](const check::Evidence& evidence, inspection::Judgement& judgement) {
        summarise(evidence, judgement);
        const auto typed = evidence.find<TypedZone>();
        if (!typed) {
            return;
        }
        for (inspection::MrzCorrection& correction : judgement.mrz.corrections) {
            const bool byHand =
                std::any_of(typed->characters.begin(), typed->characters.end(), [&](const mrz::Correction& character) {
                    return character.line + 1 == correction.line && character.column + 1 == correction.column;
                });
            correction.why = byHand ? "typed by the officer" : correction.why;
        }
        std::vector<inspection::Notice> notices;  // the first to be read
        if (typed->whole) {
            notices.push_back({"mrz.typed_whole", "An officer typed the machine-readable zone: none was read whole"});
        } else {
            notices.push_back(
                {"mrz.typed", "An officer compared the machine-readable zone with the page and typed what differs"});
        }
        notices.insert(notices.end(), judgement.notices.begin(), judgement.notices.end());
        judgement.notices = std::move(notices);
    };
}

}  // namespace rahdari::ui::setup
