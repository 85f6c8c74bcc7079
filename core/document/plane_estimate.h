#pragma once

#include "core/document/page_anchor.h"
#include "core/document/page_location.h"
#include "core/image/geometry.h"

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

#include <optional>
#include <span>
#include <vector>

namespace rahdari::document {

/// Points of the picture that lie on one side of the page.
struct SideEvidence {
    Side side = Side::Top;
    std::vector<cv::Point2d> px;
    double sigmaMm = 0.3;  ///< how far such a point may be off, each
};

/// How far from a similarity a picture of a page may be, one standard deviation each. A page tilted by 15 degrees in a
/// photo is foreshortened by 3.4 % and, at 30 cm, shows a perspective of 0.0009 / mm.
struct PlanePriors {
    double anisotropy = 0.05;
    double shear = 0.03;
    double perspectivePerMm = 0.0010;

    /// What a page lying on a scanner shows: its two axes may run at slightly different speeds.
    static constexpr PlanePriors flat() { return {.anisotropy = 0.006, .shear = 0.004, .perspectivePerMm = 0.00004}; }
};

/// The page's plane as the MRZ and the sides seen so far tell it, with what is still uncertain about it.
///
/// The MRZ covers a strip of some 10 mm, so a free homography through it swings wildly at the far end of the page.
/// The estimate therefore is the most probable plane (least squares with priors): nearly a similarity unless the
/// points say otherwise, where the MRZ itself may be printed shifted or stretched a little.
class PlaneEstimate {
public:
    /// @return none when the points are not finite, too few, too close together or do not look like the grid
    static std::optional<PlaneEstimate> fit(const PageAnchor& anchor, std::span<const SideEvidence> sides,
                                            const PlanePriors& priors = {});

    const image::PagePlane& plane() const { return plane_; }

    /// One standard deviation of where the page's side passes at a point of it, across the side, in mm.
    double uncertaintyMm(image::PointMm point, Side side) const;

    /// The middle of the anchor's points on the page.
    image::PointMm anchorCentre() const { return centre_; }

private:
    static constexpr int planeTerms = 8;
    using Covariance = cv::Matx<double, planeTerms, planeTerms>;

    PlaneEstimate(const image::PagePlane& plane, const Covariance& covariance, const cv::Matx33d& toUnturned,
                  image::PointMm centre)
        : plane_(plane), covariance_(covariance), toUnturned_(toUnturned), centre_(centre)
    {
    }

    friend class PlaneSolver;

    image::PagePlane plane_;
    Covariance covariance_;
    cv::Matx33d toUnturned_;  // page mm (centred) to the picture turned and scaled to mm (centred)
    image::PointMm centre_;
};

}  // namespace rahdari::document
