#pragma once

#include "core/document/page_location.h"
#include "core/document/registration/page_bend.h"
#include "core/image/geometry.h"

#include <opencv2/core/matx.hpp>

namespace rahdari::document {

/// How a page rises towards the spine at one of its sides: like a cylinder, ever more over the last millimetres.
/// Three numbers, so that it cannot follow the shift of one element.
struct SpineBend {
    Side side = Side::Top;
    double reachMm = 20.0;  ///< how far from the side it begins
    double amountMm = 0.0;  ///< offset at the side itself, along the axis across it; 0 = flat

    /// The offset of a point for an amount of one.
    cv::Vec2d shape(image::PointMm point, image::SizeMm size) const;

    image::PointMm moved(image::PointMm point, image::SizeMm size) const;

    /// The same as a field.
    PageBend field(image::SizeMm size) const;
};

}  // namespace rahdari::document
