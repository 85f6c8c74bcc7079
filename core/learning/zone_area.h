#pragma once

#include "core/learning/face_areas.h"

#include <optional>

namespace rahdari::learning {

/// The machine-readable zone, "mrz": where most specimens that have one have its characters.
std::optional<document::Feature> proposeZone(const SpecimenEvidence& specimens);

}  // namespace rahdari::learning
