#pragma once

#include "core/document/registration/page_bend.h"
#include "core/document/registration/tile_shifts.h"
#include "core/image/geometry.h"

#include <opencv2/core/matx.hpp>

#include <optional>
#include <vector>

namespace rahdari::document {

/// How the page lies against where it was thought to lie, in millimetres: the bend, then the homography.
struct PageFit {
    cv::Matx33d matrix = cv::Matx33d::eye();  ///< homography, mm to mm
    PageBend bend;
    double residualMm = 0.0;               ///< root mean square over the tiles that agree
    std::vector<image::PointMm> agreeing;  ///< middles of those tiles

    image::PointMm apply(image::PointMm point) const;
};

/// How a fit treats tiles.
struct FitTerms {
    double toleranceMm = 0.3;    ///< tiles further off are of no account
    double leastLikeness = 0.5;  ///< nor those less like the reference
    double bendsFromMm = 0.1;    ///< residual from which a bend is looked for; infinity: never
    bool wild = false;           ///< most tiles may be wrong: looks for those that agree first
};

/// Fits a page to what its tiles say; tiles that stand apart (stamps, alterations) do not count.
/// @return none when fewer than four tiles agree
std::optional<PageFit> fitPage(const std::vector<TileShift>& tiles, image::SizeMm size, const FitTerms& terms);

}  // namespace rahdari::document
