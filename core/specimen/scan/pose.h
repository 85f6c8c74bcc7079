#pragma once

#include "core/image/geometry.h"
#include "core/specimen/chance/chance.h"
#include "core/specimen/ink/layer_stack.h"
#include "core/specimen/scan/scan.h"
#include "core/specimen/scan/scanner_profile.h"

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace rahdari::specimen {

/// How a page lies under the camera for one picture. Pixel centres have whole coordinates, as everywhere in the house.
struct Pose {
    cv::Matx33d pageToPicture;  ///< mm to px of a page lying flat
    cv::Size picturePx;
    double turnRadians = 0;  ///< clockwise
    double pxPerMm = 0;
    double bendMm = 0;       ///< how far the upper edge is drawn down by the bend at the spine
    double bendReachMm = 1;  ///< from the upper edge down

    /// Where a point of the page lies when the bend is counted in.
    cv::Point2d toPx(image::PointMm point) const;
    image::QuadPx cornersOf(image::SizeMm page) const;
    /// The same place seen a little beside, as another light does.
    Pose shifted(double rightPx, double downPx) const;
};

/// A page of a booklet, bound at its upper edge.
bool isBound(const LayerStack& page);

/// Lays a page on the glass. The picture holds the page and the profile's margin around it, more where the page is
/// turned further than that allows; the page lies wholly in it, unless chance has cut off its upper edge.
Pose layOnGlass(const LayerStack& page, const ScannerProfile& profile, const ScanFaults& faults, Chance placement);

/// Where on the page a place of the flat picture is, for a bent page: the downward coordinate only.
double unbent(double downMm, const Pose& pose);

}  // namespace rahdari::specimen
