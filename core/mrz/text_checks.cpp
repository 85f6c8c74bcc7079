// The checks on what the zone says.
#include "core/mrz/mrz_checks.h"
#include "core/mrz/mrz_consistency.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/state_codes.h"
#include "core/mrz/zone_region.h"

#include <algorithm>
#include <string>
#include <utility>

namespace rahdari::mrz {

namespace {

using check::CheckResult;

constexpr const char* noZone = "there is no machine-readable zone on the page";
constexpr const char* incompleteZone = "the machine-readable zone is not complete in the picture: lay the page flat, "
                                       "wholly on the glass, and capture again";

bool hardToRead(const LightReading& reading, int line, int column)
{
    const MrzCharacter& character = reading.lines[static_cast<std::size_t>(line)][static_cast<std::size_t>(column)];
    return character.probability < surelyRead || character.presence < surelyRead || character.readersDisagree();
}

/// Whether a wrong digit may be ours: something it covers, or the digit itself, was hard to read.
bool mayBeMisread(const LightReading& reading, const CheckDigitResult& digit)
{
    if (hardToRead(reading, digit.line, digit.column)) {
        return true;
    }
    return std::any_of(digit.covered.begin(), digit.covered.end(), [&](const MrzSpan& span) {
        for (int column = span.column; column < span.column + span.length; ++column) {
            if (hardToRead(reading, span.line, column)) {
                return true;
            }
        }
        return false;
    });
}

/// The text that wrong digits cover: somewhere there it was altered, if not the digit was.
CheckResult withCoveredText(CheckResult result, const MrzReading& readings, const LightReading& reading)
{
    for (const CheckDigitResult& digit : reading.document->checkDigits) {
        if (digit.agrees() || digit.digit == FieldId::CompositeCheck) {
            continue;
        }
        for (const MrzSpan& span : digit.covered) {
            for (check::Region& region :
                 regionsUnderAllLights(readings, reading, span.line, span.column, span.length, digit.name)) {
                result.withRegion(std::move(region));
            }
        }
    }
    return result;
}

CheckResult withDigits(CheckResult result, const MrzReading& readings, const LightReading& reading)
{
    for (const DigitFinding& finding : judgeConsistency(*reading.document).findings) {
        result.withFinding({finding.name, finding.expected, finding.found, finding.agrees});
        if (!finding.agrees) {
            for (check::Region& region : regionsUnderAllLights(readings, reading, finding.line, finding.column, 1,
                                                               "check digit: " + finding.name)) {
                result.withRegion(std::move(region));
            }
        }
    }
    return withCoveredText(std::move(result), readings, reading);
}

std::string namesOfWrongDigits(const MrzDocument& document)
{
    std::string names;
    for (const DigitFinding& finding : judgeConsistency(document).findings) {
        if (!finding.agrees) {
            names += names.empty() ? finding.name : ", " + finding.name;
        }
    }
    return names;
}

CheckResult judgeWrongDigits(const std::string& id, const LightReading& reading)
{
    const MrzDocument& document = *reading.document;
    const std::string names = namesOfWrongDigits(document);
    const bool allMayBeMisread =
        std::all_of(document.checkDigits.begin(), document.checkDigits.end(),
                    [&](const CheckDigitResult& digit) { return digit.agrees() || mayBeMisread(reading, digit); });
    if (allMayBeMisread) {
        return CheckResult::undetermined(id, "check digits do not fit (" + names +
                                                 "), but characters they cover are hard to read: compare them with the "
                                                 "page and type them in");
    }
    if (judgeConsistency(document).onlyCompositeWrong) {
        return CheckResult::failed(id,
                                   "only the composite check digit is wrong: the zone may have been altered to keep "
                                   "the chip from being read");
    }
    return CheckResult::failed(id, "wrong check digits: " + names);
}

std::string describe(const std::optional<CountryEntry>& entry)
{
    return entry ? entry->name : std::string("not in the table");
}

}  // namespace

CheckResult checkConsistency(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const std::string id = "mrz.consistency";
    const auto reading = evidence.find<MrzReading>();
    const LightReading* zone = reading ? reading->primary() : nullptr;
    if (zone == nullptr) {
        return CheckResult::notSupported(id, noZone);
    }
    if (!zone->document) {
        return CheckResult::undetermined(id, incompleteZone).withRegion(regionOfZone(*zone, "machine-readable zone"));
    }
    if (!zone->document->checkDigitsAgree()) {
        return withDigits(judgeWrongDigits(id, *zone), *reading, *zone);
    }
    const std::string corrected =
        zone->corrections.empty() ? ""
                                  : ", " + std::to_string(zone->corrections.size()) + " characters after correction";
    return withDigits(CheckResult::successful(id, "every check digit is right" + corrected), *reading, *zone)
        .withRegion(regionOfZone(*zone, "machine-readable zone"));
}

CheckResult checkCountryCodes(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const std::string id = "mrz.country_codes";
    const auto reading = evidence.find<MrzReading>();
    const LightReading* zone = reading ? reading->primary() : nullptr;
    const auto codes = evidence.find<StateCodes>();
    if (zone == nullptr || !codes) {
        return CheckResult::notSupported(id, noZone);
    }
    if (!zone->document) {
        return CheckResult::undetermined(id, incompleteZone);
    }
    const MrzDocument& document = *zone->document;
    std::string unknown;
    std::vector<check::Region> regions;
    const auto judge = [&](FieldId field, const std::string& code, const std::optional<CountryEntry>& entry) {
        const MrzField* place = findField(document.format, field);
        if (place == nullptr || entry) {
            return;
        }
        unknown += (unknown.empty() ? "" : ", ") + std::string(toString(field)) + " '" + code + "'";
        regions.push_back(
            regionOf(*zone, place->span.line, place->span.column, place->span.length, std::string(toString(field))));
    };
    judge(FieldId::IssuingState, document.issuingState, codes->issuer);
    judge(FieldId::Nationality, document.nationality, codes->nationality);
    const check::Finding issuer{"issuing state", document.issuingState, describe(codes->issuer),
                                codes->issuer.has_value()};
    if (unknown.empty()) {
        std::string reason = "issued by " + describe(codes->issuer);
        if (codes->nationality) {
            reason += ", nationality " + describe(codes->nationality);
        }
        return CheckResult::successful(id, reason).withFinding(issuer);
    }
    const bool doubtful = zone->state == ReadingState::Doubtful;
    const std::string reason = "no state or organisation of Doc 9303-3 has this code: " + unknown;
    CheckResult result = doubtful ? CheckResult::undetermined(id, reason + "; the zone is hard to read")
                                  : CheckResult::failed(id, reason);
    for (check::Region& region : regions) {
        result.withRegion(std::move(region));
    }
    return result.withFinding(issuer);
}

CheckResult checkSpecimen(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const std::string id = "document.specimen";
    const auto reading = evidence.find<MrzReading>();
    const LightReading* zone = reading ? reading->primary() : nullptr;
    if (zone == nullptr || !zone->document) {
        return CheckResult::notSupported(id, "without a readable zone a specimen cannot be told");
    }
    const auto isUtopian = [](const std::string& code) { return code == "UTO"; };
    if (!isUtopian(zone->document->issuingState) && !isUtopian(zone->document->nationality)) {
        return CheckResult::successful(id, "the zone does not call this a specimen");
    }
    const MrzField* place = findField(zone->document->format, FieldId::IssuingState);
    return CheckResult::undetermined(id, "a specimen: issued by Utopia (UTO), no document of a state")
        .withRegion(regionOf(*zone, place->span.line, place->span.column, place->span.length, "issuing state"));
}

}  // namespace rahdari::mrz
