#pragma once

#include "core/document/page_location.h"
#include "core/document/reduced_picture.h"
#include "core/image/geometry.h"

#include <opencv2/core/types.hpp>

#include <optional>
#include <vector>

namespace rahdari::document {

/// Where to look for a side of the page.
struct SideBand {
    Side side = Side::Top;
    double halfWidthStartMm = 3.0;  ///< across the expected side, at the side's first corner
    double halfWidthEndMm = 3.0;    ///< and at its second
    double mostTilt = 0.08;         ///< of the side against where it is expected, as a slope
};

/// A side of the page as it was found in the picture.
struct FoundSide {
    Side side = Side::Top;
    std::vector<cv::Point2d> px;  ///< points on it, evenly spread, in the order of the corners
    double support = 0.0;         ///< part of the side's length that shows the edge, [0, 1]
    bool pictureBorder = false;   ///< no edge: the picture ends where the page should
    double worth = 0.0;           ///< how much it looks like a side, in grey levels a row; comparable in one picture
};

/// Looks for the strongest long straight edge or fold in the band.
/// @param plane  the page as expected, mm to the pixels of the picture that was reduced
/// @return       none when nothing in the band stands out over a good part of its length
std::optional<FoundSide> findSide(const ReducedPicture& reduced, const image::PagePlane& plane, image::SizeMm size,
                                  const SideBand& band);

/// All the lines in the band that may be a side, the best first: none is preferred for its place.
std::vector<FoundSide> findSides(const ReducedPicture& reduced, const image::PagePlane& plane, image::SizeMm size,
                                 const SideBand& band);

/// Takes the border of the picture for the page's side where it runs inside the band all along.
std::optional<FoundSide> borderAsSide(cv::Size pictureSize, const image::PagePlane& plane, image::SizeMm size,
                                      const SideBand& band);

/// The corner before a side and the one after it.
struct SideEnds {
    image::PointMm start;
    image::PointMm end;
    image::PointMm outward;  ///< unit vector away from the page
};
SideEnds sideEnds(Side side, image::SizeMm size);

}  // namespace rahdari::document
