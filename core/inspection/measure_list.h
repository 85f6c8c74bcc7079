#pragma once

#include "core/optical/measure.h"

#include <vector>

namespace rahdari::inspection {

/// Every measure that checks against a document model rest on, folder by folder. The only place that knows all of them:
/// the catalogue judges by them, the learner learns their limits.
const std::vector<optical::Measures>& measureList();

}  // namespace rahdari::inspection
