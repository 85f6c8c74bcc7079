#pragma once

#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace rahdari::image {

inline constexpr double mmPerInch = 25.4;

/// A point on the page in millimetres: origin at the page's upper left corner, x to the right, y down.
struct PointMm {
    double x = 0.0;
    double y = 0.0;
    bool operator==(const PointMm&) const = default;
};

/// An upright rectangle on the page in millimetres.
struct RectMm {
    double x = 0.0;
    double y = 0.0;
    double width = 0.0;
    double height = 0.0;
    bool operator==(const RectMm&) const = default;
};

/// A page's size in millimetres.
struct SizeMm {
    double width = 0.0;
    double height = 0.0;
    bool operator==(const SizeMm&) const = default;
};

/// Four corners in the picture, in the order upper left, upper right, lower right, lower left *of the page*
/// (so a page lying upside down has its first corner at the lower right of the picture).
using QuadPx = std::array<cv::Point2d, 4>;

/// A closed outline in the picture.
using PolygonPx = std::vector<cv::Point2d>;

/// One point known in both planes.
struct PointPair {
    PointMm mm;
    cv::Point2d px;
};

/// The plane of the page seen in the picture: a homography between millimetres and pixels.
class PagePlane {
public:
    /// From at least four point pairs, no three of them on a line; none when they do not determine a plane.
    static std::optional<PagePlane> fit(std::span<const PointPair> pairs);

    /// From the page's corners and its size.
    static std::optional<PagePlane> fromCorners(const QuadPx& corners, SizeMm size);

    cv::Point2d toPx(PointMm point) const;
    PointMm toMm(const cv::Point2d& point) const;
    PolygonPx toPx(const RectMm& rect) const;

    /// The upright rectangle in mm that holds the outline.
    RectMm boundsMm(std::span<const cv::Point2d> outline) const;

    /// Pixels per millimetre at a point: the square root of the local change of area.
    double pxPerMmAt(PointMm point) const;

    /// mm to px.
    const cv::Matx33d& matrix() const { return toPx_; }

private:
    PagePlane(const cv::Matx33d& toPx, const cv::Matx33d& toMm) : toPx_(toPx), toMm_(toMm) {}

    cv::Matx33d toPx_;
    cv::Matx33d toMm_;
};

}  // namespace rahdari::image
