#pragma once

#include "core/optical/measure.h"

namespace rahdari::optical {

/// The measures of this folder: diffractive devices, inks that change colour, retro-reflective laminates, and what
/// light from behind shows. Static storage.
Measures coaxialMeasures();

}  // namespace rahdari::optical
