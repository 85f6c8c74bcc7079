#include "core/optical/appearance/measures_of_appearance.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/appearance/page_departure.h"

#include <opencv2/core.hpp>

#include <array>
#include <string>
#include <vector>

namespace rahdari::optical {

namespace {

constexpr std::array judgedLights{image::Light::White, image::Light::Infrared, image::Light::Ultraviolet,
                                  image::Light::Coaxial};

constexpr const char* idOf(image::Light light)
{
    switch (light) {
    case image::Light::Infrared: return "optical.appearance_ir";
    case image::Light::Ultraviolet: return "optical.appearance_uv";
    case image::Light::Coaxial: return "optical.appearance_coax";
    default: return "optical.appearance_vi";
    }
}

constexpr const char* nameOf(image::Light light)
{
    switch (light) {
    case image::Light::Infrared: return "infrared";
    case image::Light::Ultraviolet: return "ultraviolet";
    case image::Light::Coaxial: return "coaxial";
    default: return "white";
    }
}

constexpr const char* passedUnder(image::Light light)
{
    switch (light) {
    case image::Light::Infrared: return "the page looks under infrared light like genuine ones everywhere";
    case image::Light::Ultraviolet: return "what is lit under ultraviolet light looks like genuine ones everywhere";
    case image::Light::Coaxial: return "the page looks under coaxial light like genuine ones everywhere";
    default: return "print and ground look like those of genuine documents everywhere";
    }
}

/// Fewer cells with plain print: how alike print is says nothing.
constexpr int fewestPlain = 20;

check::Measured summed(const PageDeparture& found, image::Light light)
{
    check::Measured measured;
    const auto add = [&](const char* quantity, double value, std::optional<image::RectMm> where) {
        measured.values.push_back({idOf(light), "page", quantity, value, light, where});
    };
    const auto addKind = [&](const cv::Mat& departure, const char* strength, const char* area) {
        const DepartureSummary summary = summaryOf(departure);
        add(strength, summary.strength, summary.strengthAt);
        add(area, summary.areaMm2, summary.areaAt);
    };
    addKind(found.departure.lost, "lost_strength", "lost_mm2");
    if (light == image::Light::White) {
        addKind(found.departure.tint, "tint_strength", "tint_mm2");
    }
    if (light == image::Light::Infrared) {
        addKind(found.departure.lighter, "lighter_strength", "lighter_mm2");
    }
    if (cv::countNonZero(found.departure.counted & (found.features.textured > plainTexture)) >= fewestPlain) {
        add("likeness", found.features.likeness, std::nullopt);
    }
    return measured;
}

template <image::Light light>
check::Measured measureUnder(const check::Evidence& evidence)
{
    const auto page = evidence.find<document::RegisteredPage>();
    if (!page || page->under(light) == nullptr) {
        return check::Measured::notSupported(std::string("there is no picture under ") + nameOf(light) + " light");
    }
    if (page->obstacle) {
        return check::Measured::undetermined(*page->obstacle);
    }
    if (page->under(light)->isOverexposed()) {
        return check::Measured::undetermined(std::string("the picture under ") + nameOf(light) +
                                             " light is overexposed: capture again with less light");
    }
    const auto identification = evidence.find<document::Identification>();
    if (!identification || !identification->model) {
        return check::Measured::notSupported("needs a document model");
    }
    const auto found = pageDeparture(evidence, light);
    return found ? summed(*found, light)
                 : check::Measured::notSupported(std::string("the document model was not learned under ") +
                                                 nameOf(light) + " light");
}

/// The floors are what scanners never seen in learning, glare, stamps and ten years in a pocket left on simulated
/// pages, with room.
constexpr check::QuantityRule strengthRule(image::Light light, std::string_view quantity, double spread,
                                           std::string_view sentence)
{
    return {.check = idOf(light),
            .quantity = quantity,
            .sense = check::Sense::TooHigh,
            .smallestSpread = spread,
            .tooHigh = sentence};
}

constexpr check::QuantityRule likenessRule(image::Light light, double spread)
{
    return {.check = idOf(light),
            .quantity = "likeness",
            .sense = check::Sense::TooLow,
            .smallestSpread = spread,
            .tooLow = "the fine print of the page as a whole is not that of genuine documents"};
}

constexpr std::string_view lostStrong = "print that genuine documents have is missing or redrawn at the place shown";
constexpr std::string_view lostWide = "print that genuine documents have is missing or redrawn over {value} mm2";
constexpr std::string_view tintStrong = "the colour of print or ground is another than on genuine documents";
constexpr std::string_view tintWide = "the colour of {value} mm2 is another than on genuine documents";
constexpr std::string_view lighterStrong =
    "what is dark under infrared light on genuine documents is light at the place shown";
constexpr std::string_view lighterWide =
    "{value} mm2 of what is dark under infrared light on genuine documents is light";

constexpr std::array whiteRules{strengthRule(image::Light::White, "lost_strength", 0.4, lostStrong),
                                strengthRule(image::Light::White, "lost_mm2", 12.0, lostWide),
                                strengthRule(image::Light::White, "tint_strength", 0.6, tintStrong),
                                strengthRule(image::Light::White, "tint_mm2", 30.0, tintWide),
                                likenessRule(image::Light::White, 0.04)};
constexpr std::array infraredRules{strengthRule(image::Light::Infrared, "lost_strength", 0.4, lostStrong),
                                   strengthRule(image::Light::Infrared, "lost_mm2", 10.0, lostWide),
                                   strengthRule(image::Light::Infrared, "lighter_strength", 0.4, lighterStrong),
                                   strengthRule(image::Light::Infrared, "lighter_mm2", 8.0, lighterWide),
                                   likenessRule(image::Light::Infrared, 0.03)};
constexpr std::array ultravioletRules{strengthRule(image::Light::Ultraviolet, "lost_strength", 0.4, lostStrong),
                                      strengthRule(image::Light::Ultraviolet, "lost_mm2", 25.0, lostWide),
                                      likenessRule(image::Light::Ultraviolet, 0.08)};
constexpr std::array coaxialRules{strengthRule(image::Light::Coaxial, "lost_strength", 0.4, lostStrong),
                                  strengthRule(image::Light::Coaxial, "lost_mm2", 25.0, lostWide),
                                  likenessRule(image::Light::Coaxial, 0.04)};

template <image::Light light>
constexpr Measure measureOf(std::span<const check::QuantityRule> rules)
{
    return {{idOf(light), passedUnder(light), 0, check::doubtOfWholePages}, rules, measureUnder<light>};
}

constexpr std::array<Measure, judgedLights.size()> measures{
    measureOf<image::Light::White>(whiteRules), measureOf<image::Light::Infrared>(infraredRules),
    measureOf<image::Light::Ultraviolet>(ultravioletRules), measureOf<image::Light::Coaxial>(coaxialRules)};

std::vector<CellFeatures> featuresOf(const Specimens& specimens, const document::DocumentModel& draft,
                                     image::Light light)
{
    std::vector<CellFeatures> list;
    for (const auto& specimen : specimens) {
        const auto page = specimen->find<document::RegisteredPage>();
        if (!page || page->obstacle) {
            continue;
        }
        if (auto features = cellFeatures(*page, draft, light)) {
            list.push_back(std::move(*features));
        }
    }
    return list;
}

std::map<std::string, document::Table> learnAppearance(const Specimens& specimens, const document::DocumentModel& draft)
{
    std::map<std::string, document::Table> tables;
    for (const image::Light light : judgedLights) {
        const auto list = featuresOf(specimens, draft, light);
        // A norm of very few is none; what limits count is the judge's business.
        constexpr std::size_t fewest = 3;
        if (list.size() >= fewest) {
            tables.emplace(appearanceTableName(light), tableOf(normOf(list)));
        }
    }
    return tables;
}

}  // namespace

Measures appearanceMeasures() { return {measures, learnAppearance}; }

}  // namespace rahdari::optical
