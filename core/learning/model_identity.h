#pragma once

#include "core/learning/page_alignment.h"

namespace rahdari::learning {

/// Fills in who the model is of and how it was learned, where the wish and the outline leave that open: country and
/// type as most zones say, the side as most captures say, the first year of issue as far as expiry and validity tell.
void identify(const LearnWish& wish, const AlignedSpecimens& aligned, document::DocumentModel& model);

}  // namespace rahdari::learning
