#pragma once

#include "core/optical/measure.h"

namespace rahdari::optical {

/// The measures of this folder. Static storage.
Measures portraitMeasures();

}  // namespace rahdari::optical
