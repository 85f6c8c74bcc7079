#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"

namespace rahdari::optical {

/// C5, "optical.all_lights_alike", needs no model. A genuine page looks different under every light; something that
/// shows a picture of a page looks the same, or shines by itself.
///   "alike"  the least likeness, -1 to 1, of the infrared and the ultraviolet picture with the white one, each by what
///            is in it beyond slow changes; 1 = all three the same
check::Measured measureAllLightsAlike(const check::Evidence& evidence);

/// E7, "optical.screen", needs no model. A display sends its own light: the ultraviolet picture shows the white one in
/// its colours, and the infrared one is dark and empty, for the panel is black and its dyes let infrared through.
///   "likeness"  the least of three signs, each scaled so that 0 = as on a document and 1 = as on a display: infrared
///               darkness, infrared emptiness, and white's colours under ultraviolet light
check::Measured measureScreen(const check::Evidence& evidence);

/// E6, "optical.grey_copy": colour against the model's white reference, over print that is the same on every specimen.
///   "colour_share"  strength of the differences of colour over the page, 1 = as on specimens, 0 = grey
check::Measured measureGreyCopy(const check::Evidence& evidence);

}  // namespace rahdari::optical
