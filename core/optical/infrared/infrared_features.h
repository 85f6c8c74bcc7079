#pragma once

#include "core/document/model/document_model.h"
#include "core/optical/measure.h"

#include <vector>

namespace rahdari::optical {

/// Where print that is the same on every specimen vanishes under infrared light (IrVanishing) and where it stays
/// (IrStaying), from the mean pictures alone. A box holds print of one behaviour only; both kinds together at most 24
/// boxes, the largest first. Names are "ir_vanishing_1", "ir_staying_1", ... Nothing without an infrared reference.
/// @param draft  size, references, stable; boxes keep clear of the personal features it has
std::vector<document::Feature> proposeInfraredFeatures(const document::DocumentModel& draft,
                                                       const Specimens& specimens);

}  // namespace rahdari::optical
