#include "core/specimen/artwork/plate_frame.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

namespace {

// Outlines far off the page are of no use and must not overflow.
constexpr double farthestPx = 1.0e5;

int rounded(double value) { return static_cast<int>(std::floor(value + 0.5)); }

cv::Rect pixelsOf(const image::RectMm& box)
{
    // A box that ends on a pixel's border takes no further pixel, whatever its last bit is.
    constexpr double slack = 1.0 / subPixels;
    const int left = static_cast<int>(std::floor(toMasterPx(box.x) + slack));
    const int top = static_cast<int>(std::floor(toMasterPx(box.y) + slack));
    const int right = static_cast<int>(std::ceil(toMasterPx(box.x + box.width) - slack));
    const int bottom = static_cast<int>(std::ceil(toMasterPx(box.y + box.height) - slack));
    return {left, top, std::max(right - left, 1), std::max(bottom - top, 1)};
}

}  // namespace

PlateFrame::PlateFrame(const image::RectMm& box) : bounds_(pixelsOf(box)) {}

cv::Point PlateFrame::toSubPixels(const image::PointMm& point) const
{
    const double x = std::clamp(toMasterPx(point.x) - bounds_.x, -farthestPx, farthestPx);
    const double y = std::clamp(toMasterPx(point.y) - bounds_.y, -farthestPx, farthestPx);
    return {rounded(x * subPixels), rounded(y * subPixels)};
}

Outline PlateFrame::toSubPixels(const std::vector<image::PointMm>& points) const
{
    Outline outline;
    outline.reserve(points.size());
    for (const image::PointMm& point : points) {
        outline.push_back(toSubPixels(point));
    }
    return outline;
}

image::PointMm PlateFrame::centreOf(int column, int row) const
{
    return {(bounds_.x + column + 0.5) / masterPxPerMm, (bounds_.y + row + 0.5) / masterPxPerMm};
}

image::PointMm centreOf(const image::RectMm& box) { return {box.x + box.width / 2, box.y + box.height / 2}; }

}  // namespace rahdari::specimen
