#pragma once

#include "core/document/registration/page_fit.h"
#include "core/document/registration/page_raster.h"
#include "core/document/registration/tile_shifts.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rahdari::document {

/// The page where the first plane has it, in grey, with a margin: what every stage of registration looks at.
struct FirstLook {
    cv::Mat grey;  ///< CV_32FC1 in the model's raster
    image::SizeMm size;
    image::PagePlane plane;
};

/// How much of the picture around the page is kept, so that a plane may be wrong by as much.
inline constexpr double firstLookMarginMm = 4.0;

/// @return an empty picture when the plane is impossible
FirstLook firstLook(image::Light light, const cv::Mat& picture, const image::PagePlane& plane, image::SizeMm size);

/// Where a page lies against its first plane, coarse to fine. Never throws.
struct PlaceFound {
    std::optional<PageFit> fit;  ///< model mm to mm of the first plane
    std::string obstacle;        ///< when there is none
};
PlaceFound findPlace(const PrintRaster& print, const FirstLook& look, const std::stop_token& stop);

/// The first half of it, good to about a twentieth of a millimetre: enough to tell models apart.
PlaceFound findRoughPlace(const PrintRaster& print, const FirstLook& look, const std::stop_token& stop);

/// The second half.
PlaceFound refinePlace(const PlaceFound& rough, const PrintRaster& print, const FirstLook& look);

/// refinePlace(), and where the page is less like its model than it should be, what that left a good part of a
/// millimetre off is searched anew: the place where the page is most like its model.
/// @param score  shareAlike() at the rough place
PlaceFound refineThoroughly(const PlaceFound& rough, double score, const PrintRaster& print, const FirstLook& look,
                            const std::stop_token& stop);

/// How alike page and print are tile by tile, at half the raster's scale, once the place is found.
std::vector<TileLikeness> likenessAt(const PrintRaster& print, const FirstLook& look, const PageFit& fit);

/// The share of the print that is found, [0, 1]; faint print counts little.
double shareAlike(const std::vector<TileLikeness>& tiles);

/// How alike two prints of one size are, on the same tiles as likenessAt() of the first.
std::vector<TileLikeness> likenessOf(const PrintRaster& print, const PrintRaster& other);

/// One fit after the other, `second` first applied.
PageFit combined(const PageFit& first, const PageFit& second, image::SizeMm size);

/// A fit applied before a plane.
std::optional<PagePose> poseOf(const image::PagePlane& plane, const PageFit& fit, image::SizeMm size);

}  // namespace rahdari::document
