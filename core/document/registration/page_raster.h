#pragma once

#include "core/document/registration/page_bend.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::document {

/// How a page lies in a picture.
struct PagePose {
    image::PagePlane plane;
    PageBend bend;

    cv::Point2d toPx(image::PointMm point) const { return plane.toPx(bend.moved(point)); }
};

/// A part of a page brought into a raster, and where the picture shows it.
struct PageRaster {
    cv::Mat pixels;  ///< type of the picture; black where it does not reach
    cv::Mat seen;    ///< CV_8UC1, 255 where the picture shows the page
};

/// The largest raster made, in pixels.
inline constexpr double largestRasterPx = 25e6;

/// Brings a part of a page into a raster: pixel (i, j) shows box.x + (i + 0.5) / pxPerMm, likewise y. Finer pictures
/// are smoothed first, so that nothing finer than the raster folds into it.
/// @param picture  8-bit, 1 or 3 channels
/// @return         empty for an impossible box, a degenerate plane, or more than `largestRasterPx`
PageRaster rasterise(const cv::Mat& picture, const PagePose& pose, const image::RectMm& box, double pxPerMm);

/// The same from a picture that is no finer than the raster, of any depth, without asking what is seen.
cv::Mat resample(const cv::Mat& picture, const PagePose& pose, const image::RectMm& box, double pxPerMm);

}  // namespace rahdari::document
