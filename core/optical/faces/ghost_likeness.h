#pragma once

#include "core/check/evidence.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <optional>

namespace rahdari::optical {

/// How alike portrait and ghost are in what makes them somebody's.
struct GhostLikeness {
    double correlation = -1.0;      ///< of head, hair and shoulders: [-1, 1]
    double fineCorrelation = -1.0;  ///< of the lines of the face alone, where the above lays it: [-1, 1]
    image::Light ghostLight = image::Light::White;
    image::RectMm portrait;  ///< the face, on the page
};

/// Both are divided by what the model shows at their places: the print that runs through them and the face all
/// specimens have in common fall out, and what is left is the holder's own. Needs no face model.
/// @return none without a model with portrait and ghost, or where the pictures do not show them
std::optional<GhostLikeness> ghostLikeness(const check::Evidence& evidence);

}  // namespace rahdari::optical
