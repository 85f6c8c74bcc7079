#pragma once

#include "core/optical/measure.h"

namespace rahdari::optical {

/// The measures of this folder: something else than a document lies on the glass. Static storage.
Measures spoofMeasures();

}  // namespace rahdari::optical
