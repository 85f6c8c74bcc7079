#include "core/combined/viz_mrz.h"

#include "core/combined/chip_mrz.h"
#include "core/combined/printed_fields.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/other_side_zone.h"
#include "core/mrz/zone_region.h"
#include "core/viz/field_judgement.h"
#include "core/viz/field_match.h"
#include "core/viz/glyph_proof.h"
#include "core/viz/zone_places.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::combined {

namespace {

using check::CheckResult;
using viz::Agreement;

/// Where the zone says what the print contradicts: one of the two was altered.
std::vector<check::Region> regionsInZone(const std::vector<std::string>& contents, const mrz::MrzReading& readings,
                                         const mrz::LightReading& zone)
{
    std::vector<check::Region> regions;
    for (const std::string& content : std::set(contents.begin(), contents.end())) {
        const auto fields =
            zone.format ? viz::zoneFieldsOf(content, *zone.format) : std::vector<const mrz::MrzField*>{};
        if (!fields.empty()) {
            const mrz::MrzSpan& span = fields.front()->span;
            auto more =
                mrz::regionsUnderAllLights(readings, zone, span.line, span.column, span.length, inWords(content));
            std::move(more.begin(), more.end(), std::back_inserter(regions));
        }
    }
    return regions;
}

/// Whether the zone itself was hard to read where it holds a datum.
bool zoneInDoubt(std::string_view content, const mrz::LightReading& zone)
{
    if (!zone.format) {
        return false;
    }
    for (const mrz::MrzField* const field : viz::zoneFieldsOf(content, *zone.format)) {
        const auto line = static_cast<std::size_t>(field->span.line);
        for (int column = field->span.column; column < field->span.column + field->span.length; ++column) {
            const bool there = line < zone.lines.size() && static_cast<std::size_t>(column) < zone.lines[line].size();
            if (there && zone.isInDoubt(field->span.line, column)) {
                return true;
            }
        }
    }
    return false;
}

struct Comparison {
    std::vector<check::Finding> findings;
    std::vector<check::Region> regions;
    std::vector<std::string> different;  ///< content names
    std::vector<std::string> doubtful;   ///< content names
    int compared = 0;
};

/// The finding shows the rule behind what the zone says: "OESTRANSEN (Ø stands as OE in the zone: ...)".
std::string expectedWithRules(const viz::FieldMatch& match)
{
    return match.rules.empty() ? match.expected : match.expected + " (" + listed(match.rules) + ")";
}

/// What the reader of lines leaves in doubt, the page's own glyphs may settle.
viz::FieldMatch askedAgain(viz::FieldMatch match, const viz::VizField& field, const mrz::MrzDocument& zone,
                           const viz::GlyphGallery& gallery)
{
    if (match.agreement != Agreement::Doubtful && match.agreement != Agreement::Different) {
        return match;
    }
    viz::GlyphWord word = viz::askGlyphs(field, zone, gallery);
    if (word.says == viz::GlyphWord::Says::Zones) {
        match.agreement = Agreement::Same;
        match.printed = std::move(word.text);
    } else if (word.says == viz::GlyphWord::Says::Others) {
        match.agreement = Agreement::Different;
    }
    return match;
}

Comparison compare(const viz::VizReading& reading, const mrz::MrzDocument& zone, const check::Evidence& evidence,
                   const std::function<bool(std::string_view)>& inDoubt)
{
    Comparison result;
    const viz::GlyphGallery gallery(reading, zone);
    for (const viz::VizField& field : reading.fields) {
        viz::FieldMatch match = askedAgain(viz::judgeField(field, zone), field, zone, gallery);
        if (match.agreement == Agreement::NotComparable) {
            continue;
        }
        if (match.agreement == Agreement::Different && inDoubt(field.content)) {
            match.agreement = Agreement::Doubtful;
        }
        ++result.compared;
        const std::string name = inWords(field.content);
        const bool same = match.agreement == Agreement::Same;
        result.findings.push_back({name, expectedWithRules(match), match.printed, same});
        if (same) {
            continue;
        }
        (match.agreement == Agreement::Different ? result.different : result.doubtful).push_back(field.content);
        if (auto region = regionOf(field, name, evidence)) {
            const auto place = match.agreement == Agreement::Different ? result.regions.begin() : result.regions.end();
            result.regions.insert(place, std::move(*region));
        }
    }
    return result;
}

std::string listedInWords(const std::vector<std::string>& contents)
{
    std::vector<std::string> names;
    std::transform(contents.begin(), contents.end(), std::back_inserter(names), inWords);
    return listed(names);
}

CheckResult judged(const std::string& id, Comparison comparison, const std::string& zone)
{
    if (comparison.compared == 0) {
        return CheckResult::notSupported(id, "none of the printed fields that were read stands in " + zone);
    }
    CheckResult result =
        !comparison.different.empty()
            ? CheckResult::failed(id, "print and " + zone + " differ in " + listedInWords(comparison.different))
        : !comparison.doubtful.empty()
            ? CheckResult::undetermined(id, "print and " + zone + " seem to differ in " +
                                                listedInWords(comparison.doubtful) +
                                                ", where the print was hard to read: compare them by eye")
            : CheckResult::successful(id, "the printed fields say the same as " + zone);
    for (check::Finding& finding : comparison.findings) {
        result.withFinding(std::move(finding));
    }
    for (check::Region& region : comparison.regions) {
        result.withRegion(std::move(region));
    }
    return result;
}

}  // namespace

CheckResult checkVizAgainstMrz(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const std::string id = "combined.viz_mrz";
    const PrintedFields printed = printedFields(id, evidence);
    if (printed.obstacle) {
        return *printed.obstacle;
    }
    const auto reading = evidence.find<mrz::MrzReading>();
    const mrz::LightReading* zone = reading ? reading->primary() : nullptr;
    if (zone == nullptr) {
        const auto other = evidence.find<mrz::OtherSideZone>();
        const auto neverInDoubt = [](std::string_view) { return false; };
        return other ? judged(id, compare(*printed.reading, other->document, evidence, neverInDoubt),
                              "the machine-readable zone of the other side")
                     : CheckResult::notSupported(id, "there is no machine-readable zone on this side of the document");
    }
    if (!zone->document) {
        return CheckResult::undetermined(id, "the machine-readable zone is not complete in the picture");
    }
    const auto inDoubt = [&](std::string_view content) { return zoneInDoubt(content, *zone); };
    Comparison comparison = compare(*printed.reading, *zone->document, evidence, inDoubt);
    auto inZone = regionsInZone(comparison.different, *reading, *zone);
    std::move(inZone.begin(), inZone.end(), std::back_inserter(comparison.regions));
    return judged(id, std::move(comparison), "the machine-readable zone");
}

CheckResult checkVizAgainstDg1(const check::Evidence& evidence, const check::CheckSettings& settings)
{
    const std::string id = "combined.viz_dg1";
    const PrintedFields printed = printedFields(id, evidence);
    if (printed.obstacle) {
        return *printed.obstacle;
    }
    const auto zone = zoneOfChip(evidence, settings.today);
    if (!zone) {
        return CheckResult::notSupported(id, "DG1 of a chip was not read");
    }
    const auto never = [](std::string_view) { return false; };
    return judged(id, compare(*printed.reading, *zone, evidence, never), "DG1 of the chip");
}

}  // namespace rahdari::combined
