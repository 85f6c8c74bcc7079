#pragma once

#include "core/document/model/document_model.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::document {

/// The scale colours are compared at.
inline constexpr double contestPxPerMm = 2.0;

/// By how much a page's colours are more those of one model than of another, where the two differ on stable print:
/// about 0.5 = all the one, -0.5 = all the other, 0 = half way, or nothing to tell them apart by.
/// @param seenByOne  CV_32FC3, the page in the grid of `one` at `contestPxPerMm`; `seenByOther` likewise
double colourLead(const DocumentModel& one, const cv::Mat& seenByOne, const DocumentModel& other,
                  const cv::Mat& seenByOther);

}  // namespace rahdari::document
