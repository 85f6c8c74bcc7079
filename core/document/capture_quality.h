#pragma once

#include "core/check/capture_gates.h"
#include "core/document/page_anchor.h"
#include "core/document/page_location.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace rahdari::document {

/// What a picture must reach; completeness follows `toleratedOverhangMm`. The defaults follow from the print that has
/// to be judged (see capture_quality.cpp).
struct QualityLimits {
    double edgeWidthMm = 0.32;     ///< focus: 10-90 % width of a sharp printed edge, at most
    double edgeWidthPx = 3.0;      ///< focus: never asked to be below this many pixels, however coarse the picture
    double glareShare = 0.02;      ///< glare: part of the page hidden under blown-out spots, at most
    double tonalRange = 60.0;      ///< exposure: grey levels between ink and paper, at least
    double resolutionDpi = 150.0;  ///< resolution, at least
};

/// Measures whether a picture is good enough to judge the page on it: gates "focus", "glare", "exposure",
/// "resolution" and "completeness", always all five and in this order.
///
/// @param white     the page under white light; 8-bit, 1 or 3 channels
/// @param location  of the page in that picture; without a page every gate but completeness is measured on the
///                  whole picture
/// @param anchor    when given, focus and exposure are measured on the MRZ, whose ink and stroke are standardised
/// @return          never throws; a gate that could not be measured has not passed. Any thread
check::CaptureGates measureGates(const cv::Mat& white, const PageLocation& location,
                                 const std::optional<PageAnchor>& anchor = std::nullopt,
                                 const QualityLimits& limits = {});

}  // namespace rahdari::document
