#pragma once

#include "core/optical/measure.h"

namespace rahdari::optical {

/// The measures of this folder: "optical.field_metrics" and "optical.field_ink". Static storage. They rest on
/// viz::VizReading alone: the step "viz" must have finished.
Measures fieldMeasures();

}  // namespace rahdari::optical
