#pragma once

#include "core/check/evidence.h"
#include "core/document/model/document_model.h"

#include <memory>
#include <optional>
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

/// A box whose sides lie on edges, and how surely.
struct EdgeFit {
    image::RectMm box;
    int sides = 0;          ///< that have an edge, 0 to 4
    double strength = 0.0;  ///< of those edges, grey levels a pixel, summed

    bool isAllRound() const { return sides == 4; }
};

/// Moves each side of a box to the straightest edge of the mean picture near it; sides without one stay.
EdgeFit fittedToEdges(const image::RectMm& box, const cv::Mat& mean, const EdgeReach& reach);

/// The block of a photograph's form in which specimens differ most, edges not asked; none without four specimens.
std::optional<image::RectMm> differingPhotograph(const document::DocumentModel& draft,
                                                 const SpecimenEvidence& specimens);

}  // namespace rahdari::learning
