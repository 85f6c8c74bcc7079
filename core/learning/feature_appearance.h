#pragma once

#include "core/document/model/document_model.h"

namespace rahdari::learning {

/// Says of each feature of a model how it looks under the lights that there are references of: seen or not, and for
/// faces in white light whether they are coloured. What is neither plainly seen nor plainly gone is left open.
void describeAppearance(document::DocumentModel& model);

}  // namespace rahdari::learning
