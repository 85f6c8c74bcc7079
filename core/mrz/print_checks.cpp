// The checks on how the zone is printed.
#include "core/mrz/mrz_checks.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/print_geometry.h"
#include "core/mrz/zone_print.h"
#include "core/mrz/zone_region.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::mrz {

namespace {

using check::CheckResult;

// OCR-B as issuers print it resembles the font with 0.88 and more at its tenth percentile even in thumbnails, drawn
// lines in other monospaced faces with 0.74 at most (tests/bench/print_bench prints both).
constexpr double pageSimilarity = 0.80;
constexpr double alienSimilarity = 0.55;
constexpr std::size_t fewestGlyphs = 20;

// Doc 9303-3 4.11 asks for a print contrast signal of 0.6 in the B900 band; blur of a reader takes a part of it.
constexpr double leastContrast = 0.50;
constexpr double shareWithContrast = 0.95;
constexpr double contrastStep = 0.20;  // an ink that differs by so much from the rest of its zone is another ink

/// A character on paper that much lighter than the zone's usual lies under a reflection, which takes contrast from ink.
constexpr double veiled = 1.12;

/// The reading and print to judge: under a light, or of the primary reading.
struct Zone {
    std::shared_ptr<const MrzReading> readings;
    std::shared_ptr<const MrzPrint> prints;
    const LightReading* reading = nullptr;
    const ZonePrint* print = nullptr;
};

Zone zoneOf(const check::Evidence& evidence)
{
    Zone zone{evidence.find<MrzReading>(), evidence.find<MrzPrint>(), nullptr, nullptr};
    zone.reading = zone.readings ? zone.readings->primary() : nullptr;
    return zone;
}

const ZonePrint* printUnder(const Zone& zone, image::Light light)
{
    if (!zone.prints) {
        return nullptr;
    }
    const auto found = zone.prints->byLight.find(light);
    return found == zone.prints->byLight.end() ? nullptr : &found->second;
}

std::string twoDigits(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

double percentile(std::vector<double> values, double share)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

/// Linear light of the paper in the middle of all characters' papers.
double usualPaper(const ZonePrint& print)
{
    std::vector<double> papers;
    for (const auto& line : print.lines) {
        for (const GlyphPrint& glyph : line) {
            if (glyph.measured) {
                papers.push_back(glyph.paper);
            }
        }
    }
    return papers.empty() ? 1.0 : percentile(papers, 0.5);
}

CheckResult missing(const std::string& id, const Zone& zone)
{
    if (zone.reading == nullptr) {
        return CheckResult::notSupported(id, "there is no machine-readable zone on the page");
    }
    return CheckResult::undetermined(id,
                                     "the machine-readable zone is not complete in the picture: lay the page wholly "
                                     "on the glass and capture again");
}

struct GlyphPlace {
    int line = 0;
    int column = 0;
};

/// One region for each run of neighbouring characters.
void addRegions(CheckResult& result, const MrzReading& readings, const LightReading& reading,
                const std::vector<GlyphPlace>& places, const std::string& label)
{
    for (std::size_t i = 0; i < places.size();) {
        std::size_t end = i + 1;
        while (end < places.size() && places[end].line == places[i].line &&
               places[end].column == places[end - 1].column + 1) {
            ++end;
        }
        for (check::Region& region : regionsUnderAllLights(readings, reading, places[i].line, places[i].column,
                                                           static_cast<int>(end - i), label)) {
            result.withRegion(std::move(region));
        }
        i = end;
    }
}

std::string columnsOf(const LightReading& reading, const std::vector<GlyphPlace>& places)
{
    std::string text;
    for (const GlyphPlace& place : places) {
        const char value =
            reading.lines[static_cast<std::size_t>(place.line)][static_cast<std::size_t>(place.column)].value;
        text += (text.empty() ? "" : ", ") + std::string("'") + value + "' at line " + std::to_string(place.line + 1) +
                " position " + std::to_string(place.column + 1);
    }
    return text;
}

/// How alike the zone's characters are to OCR-B under one light.
struct TypeFaceLikeness {
    const LightReading* reading = nullptr;
    double page = 0.0;  ///< tenth percentile of the characters
    std::vector<GlyphPlace> alien;
};

std::optional<TypeFaceLikeness> likenessUnder(const Zone& zone, const LightReading& reading)
{
    const ZonePrint* print = printUnder(zone, reading.light);
    if (print == nullptr) {
        return std::nullopt;
    }
    TypeFaceLikeness found{&reading, 0.0, {}};
    std::vector<double> similarities;
    for (std::size_t l = 0; l < print->lines.size(); ++l) {
        for (std::size_t i = 0; i < print->lines[l].size(); ++i) {
            const GlyphPrint& glyph = print->lines[l][i];
            if (glyph.measured) {
                similarities.push_back(glyph.similarity);
            }
            if (glyph.measured && glyph.similarity < alienSimilarity) {
                found.alien.push_back({static_cast<int>(l), static_cast<int>(i)});
            }
        }
    }
    if (similarities.size() < fewestGlyphs) {
        return std::nullopt;
    }
    found.page = percentile(similarities, 0.1);
    return found;
}

/// Under the light that shows the type face best: another face is another one under every light, but ground and stains
/// spoil characters under one light only. Single alien characters are looked for under the primary light.
std::optional<TypeFaceLikeness> typeFaceLikeness(const Zone& zone)
{
    auto best = likenessUnder(zone, *zone.reading);
    if (best && best->page >= pageSimilarity) {
        return best;
    }
    for (const image::Light light : {image::Light::White, image::Light::Infrared}) {
        const LightReading* reading = zone.readings->under(light);
        auto other = reading != nullptr && reading->document ? likenessUnder(zone, *reading) : std::nullopt;
        if (other && (!best || other->page > best->page)) {
            best = std::move(other);
        }
    }
    return best;
}

}  // namespace

CheckResult checkOcrB(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const std::string id = "mrz.ocr_b";
    const Zone zone = zoneOf(evidence);
    const auto likeness = zone.reading != nullptr ? typeFaceLikeness(zone) : std::nullopt;
    if (!likeness) {
        return missing(id, zone);
    }
    const LightReading& reading = *likeness->reading;
    const double page = likeness->page;
    const double margin = (page - pageSimilarity) / (page >= pageSimilarity ? 1.0 - pageSimilarity : pageSimilarity);
    const std::string measured =
        "likeness to the font " + twoDigits(page) + ", at least " + twoDigits(pageSimilarity) + " expected";
    if (page < pageSimilarity) {
        return CheckResult::fromMargin(id, margin, "the characters are not OCR-B: " + measured)
            .withRegion(regionOfZone(reading, "machine-readable zone"));
    }
    if (!likeness->alien.empty()) {
        CheckResult result = CheckResult::fromMargin(
            id, -0.25, "single characters are not OCR-B: " + columnsOf(reading, likeness->alien));
        addRegions(result, *zone.readings, reading, likeness->alien, "not OCR-B");
        return result;
    }
    return CheckResult::fromMargin(id, margin, "OCR-B: likeness to the font " + twoDigits(page))
        .withRegion(regionOfZone(reading, "machine-readable zone"));
}

CheckResult checkGeometry(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const std::string id = "mrz.geometry";
    constexpr double mostPitchRatio = 1.04;
    Zone zone = zoneOf(evidence);
    zone.print = zone.reading != nullptr ? printUnder(zone, zone.reading->light) : nullptr;
    if (zone.print == nullptr) {
        return missing(id, zone);
    }
    const PrintGeometry geometry = analyseGeometry(*zone.print, *zone.reading);
    const double worst = std::max(geometry.largestShare, (geometry.pitchRatio - 1.0) / (mostPitchRatio - 1.0));
    if (!geometry.misplaced.empty()) {
        std::vector<GlyphPlace> places;
        for (const MisplacedCharacter& character : geometry.misplaced) {
            places.push_back({character.line, character.column});
        }
        CheckResult result = CheckResult::fromMargin(
            id, 1.0 - worst, "characters step out of their line: " + columnsOf(*zone.reading, places));
        addRegions(result, *zone.readings, *zone.reading, places, "out of place");
        return result;
    }
    const std::string spread = "places vary by " + twoDigits(geometry.alongSpreadMm) + " mm along and " +
                               twoDigits(geometry.downSpreadMm) + " mm across the lines";
    const std::string reason =
        worst <= 1.0 ? "even pitch and straight lines: " + spread : "the lines differ in pitch: " + spread;
    return CheckResult::fromMargin(id, 1.0 - worst, reason)
        .withRegion(regionOfZone(*zone.reading, "machine-readable zone"));
}

CheckResult checkIrReadable(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const std::string id = "mrz.ir_readable";
    const Zone zone = zoneOf(evidence);
    if (zone.reading == nullptr) {
        return CheckResult::notSupported(id, "there is no machine-readable zone on the page");
    }
    if (!zone.readings->hasLight(image::Light::Infrared)) {
        return CheckResult::notSupported(id, "there is no infrared picture");
    }
    if (!zone.reading->hasPlaces()) {
        return CheckResult::undetermined(id, "the zone was typed: it is not complete in any picture");
    }
    const LightReading* infrared = zone.readings->under(image::Light::Infrared);
    if (infrared == nullptr) {
        return CheckResult::failed(id, "the zone is not visible under infrared")
            .withRegion(regionOfZoneUnder(*zone.readings, *zone.reading, image::Light::Infrared, "expected here"));
    }
    if (!infrared->document) {
        return CheckResult::failed(id, "the zone is visible only in part under infrared")
            .withRegion(regionOfZoneUnder(*zone.readings, *zone.reading, image::Light::Infrared, "expected here"));
    }
    const LightReading* white = zone.readings->under(image::Light::White);
    std::vector<GlyphPlace> differing;
    if (white != nullptr && white->format == infrared->format) {
        for (std::size_t l = 0; l < infrared->lines.size(); ++l) {
            for (std::size_t i = 0; i < infrared->lines[l].size(); ++i) {
                const MrzCharacter& here = infrared->lines[l][i];
                const MrzCharacter& there = white->lines[l][i];
                if (here.value != there.value && here.probability > 0.9 && there.probability > 0.9) {
                    differing.push_back({static_cast<int>(l), static_cast<int>(i)});
                }
            }
        }
    }
    if (!differing.empty()) {
        CheckResult result = CheckResult::failed(id, "infrared and white light show different characters: " +
                                                         columnsOf(*infrared, differing));
        addRegions(result, *zone.readings, *infrared, differing, "differs between lights");
        return result;
    }
    return CheckResult::successful(id, "the zone is read under infrared")
        .withRegion(regionOfZone(*infrared, "machine-readable zone"));
}

/// Contrast of a character as a share of the usual one under its light; none where it cannot be measured.
std::optional<double> shareOfUsual(const ZonePrint* print, GlyphPlace place)
{
    const auto line = static_cast<std::size_t>(place.line);
    const auto column = static_cast<std::size_t>(place.column);
    if (print == nullptr || line >= print->lines.size() || column >= print->lines[line].size() ||
        !print->lines[line][column].measured) {
        return std::nullopt;
    }
    std::vector<double> contrasts;
    for (const auto& glyphs : print->lines) {
        for (const GlyphPrint& glyph : glyphs) {
            if (glyph.measured) {
                contrasts.push_back(glyph.contrast);
            }
        }
    }
    const double usual = percentile(std::move(contrasts), 0.5);
    return usual > 0.0 ? std::optional(print->lines[line][column].contrast / usual) : std::nullopt;
}

/// A reflection takes its share of the contrast under every light, an ink under infrared alone.
bool fadesUnderWhite(const Zone& zone, GlyphPlace place)
{
    constexpr double alike = 1.5;
    const auto white = shareOfUsual(printUnder(zone, image::Light::White), place);
    const auto infrared = shareOfUsual(printUnder(zone, image::Light::Infrared), place);
    return white && infrared && *white < 1.0 && *white <= alike * std::max(*infrared, 0.0);
}

CheckResult checkIrAbsorption(const check::Evidence& evidence, const check::CheckSettings& /*settings*/)
{
    const std::string id = "optical.ir_ab_mr";
    const Zone zone = zoneOf(evidence);
    if (zone.reading == nullptr) {
        return CheckResult::notSupported(id, "there is no machine-readable zone on the page");
    }
    if (!zone.readings->hasLight(image::Light::Infrared)) {
        return CheckResult::notSupported(id, "there is no infrared picture");
    }
    const ZonePrint* print = printUnder(zone, image::Light::Infrared);
    if (print == nullptr) {
        return missing(id, zone);
    }
    const double lightest = veiled * usualPaper(*print);
    std::vector<std::pair<GlyphPlace, double>> seen;
    std::vector<double> contrasts;
    for (std::size_t l = 0; l < print->lines.size(); ++l) {
        for (std::size_t i = 0; i < print->lines[l].size(); ++i) {
            const GlyphPrint& glyph = print->lines[l][i];
            const GlyphPlace place{static_cast<int>(l), static_cast<int>(i)};
            const bool isFaint = glyph.contrast < leastContrast;
            if (glyph.measured && glyph.paper <= lightest && !(isFaint && fadesUnderWhite(zone, place))) {
                seen.emplace_back(place, glyph.contrast);
                contrasts.push_back(glyph.contrast);
            }
        }
    }
    if (contrasts.size() < fewestGlyphs) {
        return missing(id, zone);
    }
    const double weak = percentile(contrasts, 1.0 - shareWithContrast);
    const double usual = percentile(contrasts, 0.5);
    const double margin =
        weak >= leastContrast ? (weak - leastContrast) / (1.0 - leastContrast) : (weak - leastContrast) / leastContrast;
    std::vector<GlyphPlace> faint;
    for (const auto& [place, contrast] : seen) {
        if (contrast < leastContrast && contrast < usual - contrastStep) {
            faint.push_back(place);
        }
    }
    const std::string measured = "print contrast " + twoDigits(usual) + " (least " + twoDigits(weak) + ", at least " +
                                 twoDigits(leastContrast) + " expected)";
    if (usual >= leastContrast && faint.size() >= 2) {
        CheckResult result = CheckResult::fromMargin(
            id, std::min(margin, -0.25),
            "some characters fade under infrared, the rest do not: another ink at " + columnsOf(*zone.reading, faint));
        addRegions(result, *zone.readings, *zone.reading, faint, "other ink");
        return result;
    }
    const std::string reason =
        margin >= 0.0 ? "the zone absorbs infrared: " + measured : "the zone fades under infrared: " + measured;
    return CheckResult::fromMargin(id, margin, reason)
        .withRegion(regionOfZoneUnder(*zone.readings, *zone.reading, image::Light::Infrared, "machine-readable zone"));
}

}  // namespace rahdari::mrz
