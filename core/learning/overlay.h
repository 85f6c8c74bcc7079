#pragma once

#include "core/document/model/document_model.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::learning {

/// The mean under white light (or the first light there is) with every feature outlined and named, for people to
/// accept or edit. BGR; what is personalised is tinted. Empty without a reference.
cv::Mat drawOverlay(const document::DocumentModel& model);

}  // namespace rahdari::learning
