#include "core/optical/faces/measures_of_faces.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/faces/ghost_likeness.h"
#include "core/optical/print/compared_page.h"
#include "core/viz/faces/face_comparison.h"
#include "core/viz/viz_reading.h"

#include <array>
#include <optional>
#include <utility>

namespace rahdari::optical {

namespace {

constexpr std::string_view portraitGhost = "optical.portrait_ghost";

// Similarity: from 83 genuine and 81 exchanged pairs on the scanners of the learning set (simulated) no genuine pair
// lay below -0.1, of the exchanged ones 68 did; within one model genuine pairs spread by 0.2. Likeness: of some 350
// genuine pairs on scanners kept from learning none lay below 0.73 (simulated), of 24 exchanged ones 20 below 0.7.
// Fine likeness: of some 390 genuine pairs two lay below 0.7, at 0.65 (simulated), of 120 made of two documents of one
// model 111 did.
constexpr double lowestSimilarity = -0.1;
constexpr auto rules = std::to_array<check::QuantityRule>({
    {.check = portraitGhost,
     .quantity = "similarity",
     .sense = check::Sense::TooLow,
     .smallestSpread = 0.2,
     .lowest = lowestSimilarity,
     .typical = 1.0,
     .tooLow = "The ghost does not show the person of the portrait (likeness {value}, at least {limit})"},
    {.check = portraitGhost,
     .quantity = "own_features",
     .sense = check::Sense::TooLow,
     .smallestSpread = 0.035,
     .notBelow = 0.7,
     .tooLow =
         "What makes a face the holder's differs between portrait and ghost (likeness {value}, at least {limit})"},
    {.check = portraitGhost,
     .quantity = "fine_features",
     .sense = check::Sense::TooLow,
     .smallestSpread = 0.05,
     .notBelow = 0.6,
     .tooLow = "The lines of the face differ between portrait and ghost (likeness {value}, at least {limit})"},
});

void addOwnFeatures(check::Measured& measured, const GhostLikeness& found)
{
    const auto add = [&](const char* quantity, double value) {
        measured.values.push_back({.check = std::string(portraitGhost),
                                   .feature = "ghost",
                                   .quantity = quantity,
                                   .value = value,
                                   .light = image::Light::White,
                                   .where = found.portrait});
    };
    add("own_features", found.correlation);
    add("fine_features", found.fineCorrelation);
}

/// Where ghost and portrait plainly show the same features, a face model that tells two persons has taken its landmarks
/// from the wrong places: ghosts are small, pale and crossed by print.
bool isMistaken(double similarity, const std::optional<GhostLikeness>& own)
{
    constexpr double plainlySame = 0.8;
    return similarity < lowestSimilarity && own && own->correlation >= plainlySame;
}

void addSimilarity(check::Measured& measured, const check::Evidence& evidence, const viz::FaceComparison& comparison,
                   const std::optional<GhostLikeness>& own)
{
    const auto pictures = evidence.find<viz::FacePictures>();
    const auto similarity = viz::ghostSimilarity(comparison);
    if (similarity && !isMistaken(*similarity, own)) {
        measured.values.push_back({.check = std::string(portraitGhost),
                                   .feature = "ghost",
                                   .quantity = "similarity",
                                   .value = *similarity,
                                   .light = image::Light::White,
                                   .where = pictures ? pictures->portraitBox : std::nullopt});
    }
}

/// Why faces were not compared.
check::Measured obstacleOf(const viz::PageFaces* faces)
{
    if (faces == nullptr || !faces->obstacle.empty()) {
        return check::Measured::notSupported(faces != nullptr ? faces->obstacle : "Faces were not looked at");
    }
    return faces->portraitGhost ? check::Measured::undetermined(faces->portraitGhost->reason)
                                : check::Measured::notSupported("The page has no portrait with a ghost");
}

/// Why a portrait and a ghost that the model has cannot be compared; nothing where they can, or where it has none.
std::optional<check::Obstacle> obstacleOfPage(const check::Evidence& evidence)
{
    const auto identification = evidence.find<document::Identification>();
    const auto* const model = identification ? identification->model.get() : nullptr;
    if (model == nullptr || model->ofKind(document::FeatureKind::Portrait).empty() ||
        model->ofKind(document::FeatureKind::Ghost).empty()) {
        return std::nullopt;
    }
    check::Obstacle obstacle;
    const bool compares = comparedPage(evidence, obstacle).has_value();
    return compares || obstacle.outcome != check::Outcome::Undetermined ? std::nullopt : std::optional(obstacle);
}

/// Whether a reflection or too much light takes so much of a portrait or ghost that faces seem to differ.
bool isHidden(const check::Evidence& evidence)
{
    constexpr double leastSeen = 0.7;
    const auto page = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    if (!page || !page->onModel || !identification || !identification->model) {
        return false;
    }
    const document::RegisteredLight* const white = page->under(image::Light::White);
    for (const document::Feature& feature : identification->model->features) {
        const bool isFace =
            feature.kind == document::FeatureKind::Portrait || feature.kind == document::FeatureKind::Ghost;
        if (isFace && white != nullptr && document::shownShare(white->seen, feature.box) < leastSeen) {
            return true;
        }
    }
    return false;
}

check::Measured measurePortraitGhost(const check::Evidence& evidence)
{
    if (auto obstacle = obstacleOfPage(evidence)) {
        return check::Measured{{}, std::move(obstacle)};
    }
    if (isHidden(evidence)) {
        return check::Measured::undetermined("A reflection or too much light hides the portrait or its ghost");
    }
    const auto faces = evidence.find<viz::PageFaces>();
    const std::optional<GhostLikeness> own = ghostLikeness(evidence);
    check::Measured measured;
    if (faces && faces->obstacle.empty() && faces->portraitGhost) {
        addSimilarity(measured, evidence, *faces->portraitGhost, own);
    }
    if (own) {
        addOwnFeatures(measured, *own);
    }
    return measured.values.empty() ? obstacleOf(faces.get()) : measured;
}

constexpr std::array measures{Measure{
    .rule = {.check = portraitGhost, .passed = "Portrait and ghost show one person", .doubt = 0.2},
    .quantities = rules,
    .measure = measurePortraitGhost,
}};

}  // namespace

Measures facesMeasures() { return {.measures = measures}; }

}  // namespace rahdari::optical
