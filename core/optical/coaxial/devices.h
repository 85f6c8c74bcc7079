#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"
#include "core/optical/measure.h"

#include <map>
#include <string>

namespace rahdari::optical {

/// C1, "optical.ovd": features of kind Ovd. A printed imitation looks the same in both lights; plain rainbow foil
/// shines in one colour.
///   "colour"        mean strength of the colours that coaxial light adds, as a share of the page's usual light
///   "changed_share" share of the feature's box that changes its colour, 0 to 1
///   "hue_variety"   0 = one hue all over, towards 1 = all hues alike
///   "shape"         correlation of where it changes with where genuine ones do; only with the learned table
check::Measured measureDevices(const check::Evidence& evidence);

/// C2, "optical.ovi": the same features as inks that turn from one colour to another: the mean change of colour as two
/// numbers, "red_green" and "blue_yellow". A hologram's depend on how it lies and are learned as wide as they are.
check::Measured measureTurningInks(const check::Evidence& evidence);

/// Mean strengths of colour over the specimens in cells of 1 mm, by "coaxial.<feature>".
std::map<std::string, document::Table> learnDevices(const Specimens& specimens, const document::DocumentModel& draft);

}  // namespace rahdari::optical
