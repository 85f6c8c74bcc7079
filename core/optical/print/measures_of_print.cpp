#include "core/optical/print/measures_of_print.h"

#include "core/mrz/mrz_reading.h"
#include "core/optical/print/datum_ground.h"
#include "core/optical/print/ground_under_text.h"
#include "core/optical/print/print_signature.h"
#include "core/optical/print/rainbow.h"
#include "core/optical/print/screen_map.h"

#include <array>

namespace rahdari::optical {

namespace {

using check::Evidence;
using check::Measured;
using check::Obstacle;
using check::QuantityRule;
using check::Sense;
using document::FeatureKind;
using image::Light;

constexpr std::string_view signatureId = "optical.vi_fr_fu";
constexpr std::string_view rainbowId = "optical.vi_rainbow";
constexpr std::string_view microtextId = "optical.microtext";
constexpr std::string_view zoneGroundId = "optical.vi_ground_mr";
constexpr std::string_view fieldGroundId = "optical.vi_ground_vz";
constexpr std::string_view dataGroundId = "optical.vi_ground_data";

check::Measurement number(std::string_view id, std::string feature, std::string_view quantity, double value,
                          std::optional<image::RectMm> where = std::nullopt)
{
    return {std::string(id), std::move(feature), std::string(quantity), value, Light::White, where};
}

/// The page beside its model under white light, or what keeps it from being measured.
struct WhitePage {
    std::optional<ComparedPage> page;
    std::optional<ComparedLight> white;
    Obstacle obstacle{check::Outcome::NotSupported, "there is no white picture, or the model has none"};
};

WhitePage whitePage(const Evidence& evidence)
{
    WhitePage result;
    Obstacle obstacle;
    result.page = comparedPage(evidence, obstacle);
    if (!result.page) {
        result.obstacle = obstacle;
        return result;
    }
    result.white = comparedUnder(*result.page, Light::White);
    return result;
}

Measured measureSignature(const Evidence& evidence)
{
    const WhitePage white = whitePage(evidence);
    if (!white.white) {
        return {{}, white.obstacle};
    }
    const auto patches = stablePatches(white.page->model->stable, signaturePatchMm);
    const auto signature = printSignature(*white.page, patches, finestKnownPerMm(*white.page->model));
    if (!signature) {
        return Measured::notSupported("the page has too little ground that is the same on every specimen");
    }
    Measured measured;
    measured.values.push_back(number(signatureId, "page", "roughness_db", signature->luminanceDb, signature->roughest));
    measured.values.push_back(number(signatureId, "page", "colour_noise_db", signature->chromaDb, signature->roughest));
    const document::Table* const table = white.page->model->table(screenTable);
    if (const auto excess = table != nullptr ? screenExcess(*signature, *table) : std::nullopt) {
        measured.values.push_back(number(signatureId, "page", "screen_sigmas", excess->luminance));
        measured.values.push_back(number(signatureId, "page", "colour_screen_sigmas", excess->chroma));
    }
    return measured;
}

Measured measureRainbow(const Evidence& evidence)
{
    const WhitePage white = whitePage(evidence);
    if (!white.white) {
        return {{}, white.obstacle};
    }
    const auto run = rainbowRun(*white.white);
    if (!run) {
        return Measured::notSupported("the model's ground has no run of colour");
    }
    return {{number(rainbowId, "page", "departure_share", run->departure)}, std::nullopt};
}

Measured measureMicrotext(const Evidence&)
{
    return Measured::notSupported("microtext is not legible at the resolution of document readers (500 dpi real)");
}

Measured groundOf(const Evidence& evidence, FeatureKind kind, std::string_view id, const std::string& name)
{
    const WhitePage white = whitePage(evidence);
    if (!white.white) {
        return {{}, white.obstacle};
    }
    std::vector<GroundWindow> windows;
    for (const document::Feature* feature : white.page->model->ofKind(kind)) {
        const auto more = groundWindows(*white.white, feature->box);
        windows.insert(windows.end(), more.begin(), more.end());
    }
    const auto breaks = groundBreaks(windows);
    if (!breaks) {
        return Measured::notSupported("there is too little ground to be seen between the characters");
    }
    Measured measured;
    measured.values.push_back(
        number(id, name, "lightening_levels", breaks->lightening.value, breaks->lightening.where));
    measured.values.push_back(number(id, name, "tint_levels", breaks->tint.value, breaks->tint.where));
    if (breaks->textureLoss) {
        measured.values.push_back(
            number(id, name, "pattern_loss", breaks->textureLoss->value, breaks->textureLoss->where));
    }
    return measured;
}

/// The ground of data that stand in print and in the zone, whether it stands out in both.
Measured measureDataGround(const Evidence& evidence)
{
    const WhitePage white = whitePage(evidence);
    if (!white.white) {
        return {{}, white.obstacle};
    }
    const auto readings = evidence.find<mrz::MrzReading>();
    const mrz::LightReading* const zone = readings ? readings->primary() : nullptr;
    if (zone == nullptr) {
        return Measured::notSupported("the page has no zone that says the same as its print");
    }
    std::vector<GroundWindow> inZone;
    for (const document::Feature* feature : white.page->model->ofKind(FeatureKind::Mrz)) {
        const auto more = groundWindows(*white.white, feature->box);
        inZone.insert(inZone.end(), more.begin(), more.end());
    }
    std::vector<FieldGround> inPrint;
    for (const document::Feature* feature : white.page->model->ofKind(FeatureKind::Field)) {
        inPrint.push_back({feature, groundWindows(*white.white, feature->box)});
    }
    Measured measured;
    for (const DatumGround& datum : groundOfData(inPrint, inZone, *zone, *white.page->page)) {
        measured.values.push_back(
            number(dataGroundId, datum.field, "lightening_levels", datum.lightening, datum.where));
        measured.values.push_back(number(dataGroundId, datum.field, "tint_levels", datum.tint, datum.where));
        if (datum.textureLoss) {
            measured.values.push_back(
                number(dataGroundId, datum.field, "pattern_loss", *datum.textureLoss, datum.where));
        }
    }
    return measured.values.empty() ? Measured::notSupported("no datum of the zone was found in print") : measured;
}

Measured measureZoneGround(const Evidence& evidence)
{
    return groundOf(evidence, FeatureKind::Mrz, zoneGroundId, "mrz");
}

Measured measureFieldGround(const Evidence& evidence)
{
    return groundOf(evidence, FeatureKind::Field, fieldGroundId, "printed_fields");
}

constexpr std::string_view lighter = "the ground around characters of {place} is lighter than elsewhere: scraped or "
                                     "painted over";
constexpr std::string_view tinted = "the ground around characters of {place} has another colour than elsewhere";
constexpr std::string_view lost = "the ground's pattern is lost around characters of {place}";

constexpr std::array signatureQuantities{
    QuantityRule{.check = signatureId,
                 .quantity = "roughness_db",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 1.3,
                 .tooHigh = "the ground is rough like a printer's dots"},
    QuantityRule{.check = signatureId,
                 .quantity = "colour_noise_db",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 1.5,
                 .tooHigh = "the ground consists of coloured specks like a printer's dots"},
    QuantityRule{.check = signatureId,
                 .quantity = "screen_sigmas",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 1.1,  // guilloches fold into other frequencies at other resolutions
                 .tooHigh = "the ground consists of a printer's screen"},
    QuantityRule{.check = signatureId,
                 .quantity = "colour_screen_sigmas",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 1.8,  // more so in the coarser colour that JPEG leaves
                 .tooHigh = "the ground consists of a printer's coloured screen"}};
constexpr std::array rainbowQuantities{
    QuantityRule{.check = rainbowId,
                 .quantity = "departure_share",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.015,
                 .tooHigh = "the ground's colours do not run smoothly into each other"}};
constexpr std::array zoneQuantities{QuantityRule{.check = zoneGroundId,
                                                 .quantity = "lightening_levels",
                                                 .sense = Sense::TooHigh,
                                                 .smallestSpread = 1.4,
                                                 .tooHigh = lighter},
                                    QuantityRule{.check = zoneGroundId,
                                                 .quantity = "tint_levels",
                                                 .sense = Sense::TooHigh,
                                                 .smallestSpread = 1.4,
                                                 .tooHigh = tinted},
                                    QuantityRule{.check = zoneGroundId,
                                                 .quantity = "pattern_loss",
                                                 .sense = Sense::TooHigh,
                                                 .smallestSpread = 0.05,
                                                 .tooHigh = lost}};
// Tint and pattern between a field's characters differ on genuine documents by as much as forgers change them: they are
// findings without a limit.
constexpr std::array fieldQuantities{QuantityRule{.check = fieldGroundId,
                                                  .quantity = "lightening_levels",
                                                  .sense = Sense::TooHigh,
                                                  .smallestSpread = 1.4,
                                                  .tooHigh = lighter}};

// Two places that stand out together by chance are rarer than one.
constexpr double doubtOfData = 0.4;
constexpr std::array dataQuantities{
    QuantityRule{.check = dataGroundId,
                 .quantity = "lightening_levels",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.22,
                 .tooHigh = "the ground of {place} is lighter than elsewhere both in print and in the zone"},
    QuantityRule{.check = dataGroundId,
                 .quantity = "tint_levels",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.2,
                 .tooHigh = "the ground of {place} has another colour than elsewhere both in print and in the zone"},
    QuantityRule{.check = dataGroundId,
                 .quantity = "pattern_loss",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.03,
                 .tooHigh = "the ground's pattern is lost around {place} both in print and in the zone"}};

const std::array<Measure, 6>& all()
{
    static const std::array<Measure, 6> measures{
        Measure{{signatureId, "the ground is printed as on genuine documents", 0, check::doubtOfWholePages},
                signatureQuantities,
                measureSignature},
        Measure{{rainbowId, "the ground's colours run smoothly into each other", 0, check::doubtOfWholePages},
                rainbowQuantities,
                measureRainbow},
        Measure{{microtextId, "", 0}, {}, measureMicrotext},
        Measure{{zoneGroundId, "the ground under the machine-readable zone is whole", 0, check::doubtOfWholePages},
                zoneQuantities,
                measureZoneGround},
        Measure{{fieldGroundId, "the ground under the printed fields is whole", 0, check::doubtOfWholePages},
                fieldQuantities,
                measureFieldGround},
        Measure{{dataGroundId, "the ground of every datum is whole in print or in the zone", 0, doubtOfData},
                dataQuantities,
                measureDataGround}};
    return measures;
}

}  // namespace

Measures printMeasures() { return {all(), learnScreenMap, observeScreen}; }

}  // namespace rahdari::optical
