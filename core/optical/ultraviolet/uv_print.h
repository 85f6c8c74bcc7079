#pragma once

#include "core/document/model/feature.h"
#include "core/optical/ultraviolet/uv_comparison.h"

#include <optional>

namespace rahdari::optical {

/// How something that glows on a page compares with the same of the mean specimen.
struct GlowMatch {
    double likeness = 0.0;  ///< correlation of the glow at its best place, [-1, 1]
    double shiftXMm = 0.0;  ///< of the best place against the model's
    double shiftYMm = 0.0;
    bool isPlaced = false;   ///< it is found clearly enough to say how far it lies from where it should
    double energy = 0.0;     ///< strength as a multiple of the reference's
    double blueShare = 0.0;  ///< of the glow, [0, 1]
    double redShare = 0.0;
    double coveredShare = 0.0;  ///< of the drawing: under ink that specimens do not have there
    double litShare = 0.0;      ///< of the pixels that should glow: how many do
    double spillShare = 0.0;    ///< of the pixels close by that should not: how many do
    double widening = 0.0;      ///< light of the whole drawing over its strength, 1 = as the reference
    double mottling = 0.0;      ///< unevenness of what should be even, finer than .6 mm, over its strength
    double unrest = 0.0;        ///< unevenness of the ground around that should be dull, over the glow's strength
};

/// @return none where nothing of the feature can be compared: it is not seen, or the reference does not glow there
std::optional<GlowMatch> matchGlow(const UvComparison& both, const document::Feature& feature);

}  // namespace rahdari::optical
