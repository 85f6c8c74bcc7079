#include "core/optical/faces/measures_of_faces.h"

#include "core/viz/faces/face_comparison.h"
#include "core/viz/viz_reading.h"

#include <array>

namespace rahdari::optical {

namespace {

constexpr std::string_view portraitGhost = "optical.portrait_ghost";

// From 83 genuine and 81 exchanged pairs on the scanners of the learning set (simulated): no genuine pair lay below
// -0.1, of the exchanged ones 68 did; within one model genuine pairs spread by 0.2.
constexpr std::array rules{check::QuantityRule{
    .check = portraitGhost,
    .quantity = "similarity",
    .sense = check::Sense::TooLow,
    .smallestSpread = 0.2,
    .lowest = -0.1,
    .typical = 1.0,
    .tooLow = "The ghost does not show the person of the portrait (likeness {value}, at least {limit})",
}};

check::Measured measurePortraitGhost(const check::Evidence& evidence)
{
    const auto faces = evidence.find<viz::PageFaces>();
    if (!faces || !faces->obstacle.empty()) {
        return check::Measured::notSupported(faces ? faces->obstacle : "Faces were not looked at");
    }
    if (!faces->portraitGhost) {
        return check::Measured::notSupported("The page has no portrait with a ghost");
    }
    const auto similarity = viz::ghostSimilarity(*faces->portraitGhost);
    if (!similarity) {
        return check::Measured::undetermined(faces->portraitGhost->reason);
    }
    const auto pictures = evidence.find<viz::FacePictures>();
    check::Measured measured;
    measured.values.push_back({.check = std::string(portraitGhost),
                               .feature = "ghost",
                               .quantity = "similarity",
                               .value = *similarity,
                               .light = pictures ? pictures->ghostLight : image::Light::White,
                               .where = pictures ? pictures->portraitBox : std::nullopt});
    return measured;
}

constexpr std::array measures{Measure{
    .rule = {.check = portraitGhost, .passed = "Portrait and ghost show one person"},
    .quantities = rules,
    .measure = measurePortraitGhost,
}};

}  // namespace

Measures facesMeasures() { return {.measures = measures}; }

}  // namespace rahdari::optical
