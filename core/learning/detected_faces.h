#pragma once

#include "core/document/model/document_model.h"
#include "core/learning/face_areas.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <functional>
#include <vector>

namespace rahdari::learning {

/// Faces in a picture (BGR), in its pixels, largest first. May be empty: no face model is installed.
using FaceFinder = std::function<std::vector<cv::Rect2d>(const cv::Mat& picture)>;

/// Portrait and ghost by the faces on the specimens: the portrait where a detector finds one at the same place of most
/// pages, its box grown from the face to the picture's edges; the ghost, which is too pale for a detector, where the
/// portrait's own face is found again, smaller, at the same place of most pages.
/// @param draft  size and references
std::vector<document::Feature> detectedFaces(const document::DocumentModel& draft, const SpecimenEvidence& specimens,
                                             const FaceFinder& finder);

}  // namespace rahdari::learning
