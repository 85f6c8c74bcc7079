#include "core/optical/ultraviolet/measures_of_ultraviolet.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/light_pair/grey_levels.h"
#include "core/optical/light_pair/linear_light.h"
#include "core/optical/ultraviolet/rim_glow.h"
#include "core/optical/ultraviolet/uv_comparison.h"
#include "core/optical/ultraviolet/uv_fibres.h"
#include "core/optical/ultraviolet/uv_findings.h"
#include "core/optical/ultraviolet/uv_glow.h"
#include "core/optical/ultraviolet/uv_print.h"
#include "core/optical/ultraviolet/uv_rules.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

using namespace uv;

using check::Measured;
using check::Measurement;
using document::DocumentModel;
using document::Feature;
using document::FeatureKind;

/// A page that glows in patches more uneven than this has been in the wash: what is printed cannot be told from it.
constexpr double washedPatchiness = .35;

/// A page that shows its luminous print this well and yet glows like brightened paper: washing does that to genuine
/// ones, and office paper lacks the print. A forger who has both cannot be told from a laundry.
constexpr double printIsThere = .85;
constexpr double brightened = .12;
constexpr double timesTheUsual = 3.0;  // lamps and exposures differ by half as much

/// Larger luminous prints may be several that lie near each other, with entries between them: their colour is held
/// against wider limits.
constexpr double largestOneColouredMm2 = 600.0;

/// What every measure of this folder starts from.
struct Sight {
    std::shared_ptr<const document::RegisteredPage> page;
    std::shared_ptr<const document::Identification> identification;

    const DocumentModel* model() const { return identification == nullptr ? nullptr : identification->model.get(); }
};

Sight sightOf(const check::Evidence& evidence)
{
    return {evidence.find<document::RegisteredPage>(), evidence.find<document::Identification>()};
}

bool isSeen(const Sight& sight)
{
    const document::RegisteredLight* const light =
        sight.page == nullptr ? nullptr : sight.page->under(image::Light::Ultraviolet);
    return light != nullptr && light->raw.type() == CV_8UC3 && light->seen.size() == light->raw.size();
}

Measured unseen() { return Measured::notSupported("There is no colour picture under ultraviolet light"); }

/// Why places cannot be compared with the model's, if so.
std::optional<Measured> obstacleOf(const Sight& sight)
{
    if (!isSeen(sight)) {
        return unseen();
    }
    const DocumentModel* const model = sight.model();
    if (model == nullptr || model->reference(image::Light::Ultraviolet) == nullptr) {
        return Measured::notSupported("No model says what this page shows under ultraviolet light");
    }
    if (sight.page->obstacle) {
        return Measured::undetermined(*sight.page->obstacle);
    }
    return std::nullopt;
}

Measurement numberOf(std::string_view checkId, std::string_view feature, std::string_view quantity, double value,
                     const std::optional<image::RectMm>& where = {})
{
    return {std::string(checkId), std::string(feature), std::string(quantity), value, image::Light::Ultraviolet, where};
}

/// Measures by what the page and the model's reference say together.
template <typename Function>
Measured compared(const check::Evidence& evidence, Function measure)
{
    const Sight sight = sightOf(evidence);
    if (std::optional<Measured> obstacle = obstacleOf(sight)) {
        return *obstacle;
    }
    const std::shared_ptr<const UvFindings> findings = uvFindingsOf(evidence);
    return findings ? measure(*findings, sight)
                    : Measured::undetermined("The page does not lie in the grid of its model under ultraviolet light");
}

// ---- A1 dullness

double printPresence(const UvFindings& findings)
{
    std::vector<float> likeness;
    for (const auto& [name, match] : findings.prints) {
        likeness.push_back(static_cast<float>(match.likeness));
    }
    return std::clamp(quantileOf(likeness, .5), 0.0, 1.0);
}

double usualGlow(const DocumentModel& model)
{
    const cv::Mat& mean = model.reference(image::Light::Ultraviolet)->mean;
    return blueGlow(groundOf(mean, cv::Mat(mean.size(), CV_8UC1, cv::Scalar(255))));
}

Measured measureDullness(const check::Evidence& evidence)
{
    const Sight sight = sightOf(evidence);
    if (!isSeen(sight)) {
        return unseen();
    }
    if (!obstacleOf(sight)) {
        if (const std::shared_ptr<const UvFindings> findings = uvFindingsOf(evidence)) {
            const double glow = blueGlow(findings->both.pageTiles);
            const double presence = printPresence(*findings);
            if (presence >= printIsThere && glow > brightened && glow > timesTheUsual * usualGlow(*sight.model())) {
                return Measured::undetermined("The page glows blue-white and yet shows its luminous print: it was "
                                              "washed with a brightener, or its paper is not the issuer's");
            }
            const double unexplained = glow * (1.0 - presence);
            return {{numberOf(dullness, "page", "glow_without_print", unexplained)}, {}};
        }
    }
    const document::RegisteredLight& light = *sight.page->under(image::Light::Ultraviolet);
    const double glow = blueGlow(groundOf(light.raw, light.seen));
    return {{numberOf(dullness, "page", "blue_glow", glow)}, {}};
}

Measured measurePlaces(const check::Evidence& evidence, std::string_view checkId, FeatureKind kind,
                       std::string_view name)
{
    return compared(evidence, [&](const UvFindings& findings, const Sight& sight) {
        const UvComparison& both = findings.both;
        if (both.patchiness > washedPatchiness) {
            return Measured::undetermined("The page glows in patches, as after washing: one place cannot be judged");
        }
        Measured measured;
        for (const Feature* feature : sight.model()->ofKind(kind)) {
            measured.values.push_back(numberOf(checkId, name.empty() ? std::string_view(feature->name) : name,
                                               "glow_over_page", glowOverPage(both, feature->box), feature->box));
            const auto rim = kind == FeatureKind::Portrait ? rimGlow(both, feature->box) : std::nullopt;
            if (rim) {
                measured.values.push_back(numberOf(checkId, feature->name, "rim_glow", *rim, feature->box));
            }
        }
        return measured.values.empty() ? Measured::notSupported("The model knows of no such place") : measured;
    });
}

Measured measureZoneGlow(const check::Evidence& evidence)
{
    return measurePlaces(evidence, zoneGlow, FeatureKind::Mrz, {});
}

Measured measurePortraitGlow(const check::Evidence& evidence)
{
    return measurePlaces(evidence, portraitGlow, FeatureKind::Portrait, {});
}

Measured measureFieldGlow(const check::Evidence& evidence)
{
    return measurePlaces(evidence, fieldGlow, FeatureKind::Field, {});
}

// ---- B6, B8 luminous print

constexpr double leastPresence = .35;    ///< below it a print is not there, or covered
constexpr double mostCovered = .2;       ///< of a print that would have to be seen, were it there
constexpr double faintestColoured = .3;  ///< times the usual strength

void addPrint(std::vector<Measurement>& values, const Feature& feature, const GlowMatch& match, double usualEnergy)
{
    const auto add = [&](std::string_view quantity, double value) {
        values.push_back(numberOf(print, feature.name, quantity, value, feature.box));
    };
    add("likeness", match.likeness);
    const bool isThere = match.likeness >= leastPresence;
    if (isThere || match.coveredShare < mostCovered) {
        add("energy", match.energy);
    }
    if (!isThere) {
        return;  // it has neither place nor colour
    }
    if (match.isPlaced) {
        add("shift_x_mm", match.shiftXMm);
        add("shift_y_mm", match.shiftYMm);
    }
    if (!match.isPlaced || match.energy < faintestColoured) {
        return;  // too faint to have a colour that noise and stray light do not make
    }
    // On a page that glows more than its model, what is taken off for the page may be more than a channel has.
    const double blue = std::clamp(match.blueShare, 0.0, 1.0);
    const double red = std::clamp(match.redShare, 0.0, 1.0);
    if (feature.box.width * feature.box.height > largestOneColouredMm2) {
        add("wide_blue_share", blue);
        add("wide_red_share", red);
        return;
    }
    add("blue_share", blue);
    add("red_share", red);
    if (usualEnergy > 0.0) {
        add("relative_energy", match.energy / usualEnergy);
    }
}

Measured measurePrint(const check::Evidence& evidence)
{
    return compared(evidence, [](const UvFindings& findings, const Sight& sight) {
        const UvComparison& both = findings.both;
        if (sight.model()->ofKind(FeatureKind::UvPrint).empty()) {
            return Measured::notSupported("The model knows of no luminous print");
        }
        if (both.patchiness > washedPatchiness) {
            return Measured::undetermined(
                "The page glows in patches, as after washing: luminous print cannot be judged");
        }
        std::vector<float> energies;
        std::vector<float> seen;  // of those that are there
        std::vector<float> likeness;
        for (const auto& [name, match] : findings.prints) {
            energies.push_back(static_cast<float>(match.energy));
            likeness.push_back(static_cast<float>(match.likeness));
            if (match.likeness >= leastPresence) {
                seen.push_back(static_cast<float>(match.energy));
            }
        }
        const double usual = energies.size() >= 3 ? quantileOf(energies, .5) : 0.0;
        Measured measured;
        if (likeness.size() >= 3) {
            measured.values.push_back(numberOf(print, "page", "usual_likeness", quantileOf(likeness, .5)));
        }
        if (!seen.empty()) {
            measured.values.push_back(numberOf(print, "page", "usual_energy", quantileOf(seen, .5)));
        }
        for (const auto& [name, match] : findings.prints) {
            addPrint(measured.values, *sight.model()->find(name), match, usual);
        }
        return measured.values.empty() ? Measured::undetermined("No luminous print could be compared") : measured;
    });
}

Measured measureDots(const check::Evidence& evidence)
{
    return compared(evidence, [](const UvFindings& findings, const Sight& sight) {
        const UvComparison& both = findings.both;
        Measured measured;
        for (const auto& [name, match] : findings.prints) {
            if (match.mottling > 0.0 && match.likeness >= leastPresence && both.patchiness <= washedPatchiness) {
                const Feature& feature = *sight.model()->find(name);
                measured.values.push_back(numberOf(dots, name, "mottling", match.mottling, feature.box));
            }
        }
        return measured.values.empty() ? Measured::notSupported("No luminous print is large enough to look into")
                                       : measured;
    });
}

// ---- A4 fibres

Measured measureFibres(const check::Evidence& evidence)
{
    return compared(evidence, [](const UvFindings& findings, const Sight& sight) {
        const double glow = blueGlow(findings.both.pageTiles);
        if (glow > brightened && glow > timesTheUsual * usualGlow(*sight.model())) {
            return Measured::undetermined("The page glows blue-white: fibres cannot be told from it");
        }
        return countFibres(findings, *sight.page, *sight.model());
    });
}

// ---- B7 luminous personal data

Measured measurePersonal(const check::Evidence& evidence)
{
    return compared(evidence, [](const UvFindings& findings, const Sight& sight) {
        const UvComparison& both = findings.both;
        const std::vector<const Feature*> places = sight.model()->ofKind(FeatureKind::UvPersonal);
        if (places.empty()) {
            return Measured::notSupported("The model knows of no luminous personal data");
        }
        if (both.patchiness > washedPatchiness) {
            return Measured::undetermined(
                "The page glows in patches, as after washing: luminous data cannot be judged");
        }
        const cv::Mat glows = glowing(both.page, both.pageTiles) & ~both.lit;
        Measured measured;
        for (const Feature* place : places) {
            const cv::Rect box = document::rasterRect(place->box, glows.size());
            const double lit = box.empty() ? 0.0 : static_cast<double>(cv::countNonZero(glows(box))) / box.area();
            measured.values.push_back(numberOf(personal, place->name, "lit_share", lit, place->box));
            const cv::Scalar glow = lit > .01 ? cv::mean(both.pageGlow(box), glows(box)) : cv::Scalar();
            const double sum = glow[0] + glow[1] + glow[2];
            if (sum > 0.0) {
                measured.values.push_back(numberOf(personal, place->name, "blue_share", glow[0] / sum, place->box));
                measured.values.push_back(numberOf(personal, place->name, "red_share", glow[2] / sum, place->box));
            }
        }
        return measured;
    });
}

// ---- A3 false luminescence

cv::Mat personalPlaces(const DocumentModel& model, cv::Size size)
{
    constexpr double roomMm = 1.5;
    cv::Mat places(size, CV_8UC1, cv::Scalar(0));
    for (const Feature& feature : model.features) {
        if (feature.kind == FeatureKind::Field || feature.kind == FeatureKind::Mrz) {
            const image::RectMm wide{feature.box.x - roomMm, feature.box.y - roomMm, feature.box.width + 2 * roomMm,
                                     feature.box.height + 2 * roomMm};
            places(document::rasterRect(wide, size)).setTo(255);
        }
    }
    for (const Feature* lit : model.ofKind(FeatureKind::UvPersonal)) {
        places(document::rasterRect(lit->box, size)).setTo(0);
    }
    return places;
}

Measured measureFalseGlow(const check::Evidence& evidence)
{
    return compared(evidence, [](const UvFindings& findings, const Sight& sight) {
        const UvComparison& both = findings.both;
        if (both.patchiness > washedPatchiness) {
            return Measured::undetermined(
                "The page glows in patches, as after washing: one more cannot be told from them");
        }
        const cv::Mat places = personalPlaces(*sight.model(), both.page.size());
        Measured measured;
        double confined = 0.0;
        double stray = 0.0;
        const FalseGlow* largest = nullptr;
        const std::vector<FalseGlow> found = findFalseGlow(both, places);
        for (const FalseGlow& one : found) {
            const bool counts = one.confinement > .35;
            (counts ? confined : stray) += one.areaMm2;
            if (counts && (largest == nullptr || one.areaMm2 > largest->areaMm2)) {
                largest = &one;
            }
        }
        const std::optional<image::RectMm> where =
            largest == nullptr ? std::nullopt : std::optional<image::RectMm>(largest->where);
        measured.values.push_back(numberOf(falseGlow, "page", "confined_area_mm2", confined, where));
        measured.values.push_back(numberOf(falseGlow, "page", "stray_area_mm2", stray));
        return measured;
    });
}

/// Numbers of fibres do not depend on the scanner as levels do.
constexpr double doubtOfCounts = 0.2;

constexpr Measure measures[] = {
    {{dullness, "The page is dull under ultraviolet light, as unbrightened substrate is", 0},
     dullnessRules,
     measureDullness},
    {{zoneGlow, "The ground of the machine-readable zone is as dull as the page", 0}, zoneGlowRules, measureZoneGlow},
    {{portraitGlow, "The portrait is as dull under ultraviolet light as it should be", 0},
     portraitGlowRules,
     measurePortraitGlow},
    {{fieldGlow, "The ground of the fields is as dull as the page", 0}, fieldGlowRules, measureFieldGlow},
    {{print, "The luminous print is where it should be, in its colours", 0}, printRules, measurePrint},
    {{dots, "The luminous print is continuous", 0}, dotsRules, measureDots},
    {{fibres, "The paper shows luminous fibres as it should", 0, doubtOfCounts}, fibresRules, measureFibres},
    {{personal, "The luminous personal data are there", 0}, personalRules, measurePersonal},
    {{falseGlow, "Nothing glows that should not", 0}, falseGlowRules, measureFalseGlow},
};

}  // namespace

Measures ultravioletMeasures() { return {measures, nullptr}; }

}  // namespace rahdari::optical
