#pragma once

#include "core/check/evidence.h"
#include "core/document/model/document_model.h"

#include <memory>
#include <vector>

namespace rahdari::learning {

using SpecimenEvidence = std::vector<std::shared_ptr<const check::Evidence>>;

/// The portrait and its smaller second, where there are any.
///
/// A portrait is a block of 12 to 45 mm in which the specimens differ even when seen from afar, where text is only a
/// grey tone. The second is a smaller block that shows, specimen by specimen, what the portrait shows.
/// @param draft  size, references, and the zone if it has one
std::vector<document::Feature> proposeFaces(const document::DocumentModel& draft, const SpecimenEvidence& specimens);

/// How far from a box its true sides may be: a plain background is the same on every specimen, so that only the head
/// was seen to differ.
struct EdgeReach {
    double outwardMm = 0.0;
    double inwardMm = 0.0;
};

/// Moves each side of a box to the straightest edge of the mean picture near it.
image::RectMm snappedToEdges(const image::RectMm& box, const cv::Mat& mean, const EdgeReach& reach);

}  // namespace rahdari::learning
