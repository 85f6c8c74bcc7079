#include "core/image/geometry.h"

#include <opencv2/calib3d.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::image {

namespace {

cv::Point2d apply(const cv::Matx33d& map, const cv::Point2d& point)
{
    const cv::Vec3d out = map * cv::Vec3d(point.x, point.y, 1.0);
    return {out[0] / out[2], out[1] / out[2]};
}

}  // namespace

std::optional<PagePlane> PagePlane::fit(std::span<const PointPair> pairs)
{
    if (pairs.size() < 4) {
        return std::nullopt;
    }
    std::vector<cv::Point2d> from;
    std::vector<cv::Point2d> to;
    for (const PointPair& pair : pairs) {
        from.emplace_back(pair.mm.x, pair.mm.y);
        to.push_back(pair.px);
    }
    const cv::Mat map = cv::findHomography(from, to, 0);
    if (map.empty()) {
        return std::nullopt;
    }
    const cv::Matx33d toPx(map);
    bool invertible = false;
    const cv::Matx33d toMm = toPx.inv(cv::DECOMP_LU, &invertible);
    if (!invertible || !std::isfinite(cv::norm(toMm))) {
        return std::nullopt;
    }
    return PagePlane(toPx, toMm);
}

std::optional<PagePlane> PagePlane::fromCorners(const QuadPx& corners, SizeMm size)
{
    const std::array<PointPair, 4> pairs{{{{0.0, 0.0}, corners[0]},
                                          {{size.width, 0.0}, corners[1]},
                                          {{size.width, size.height}, corners[2]},
                                          {{0.0, size.height}, corners[3]}}};
    return fit(pairs);
}

cv::Point2d PagePlane::toPx(PointMm point) const { return apply(toPx_, {point.x, point.y}); }

PointMm PagePlane::toMm(const cv::Point2d& point) const
{
    const cv::Point2d mm = apply(toMm_, point);
    return {mm.x, mm.y};
}

PolygonPx PagePlane::toPx(const RectMm& rect) const
{
    return {toPx(PointMm{rect.x, rect.y}), toPx(PointMm{rect.x + rect.width, rect.y}),
            toPx(PointMm{rect.x + rect.width, rect.y + rect.height}), toPx(PointMm{rect.x, rect.y + rect.height})};
}

RectMm PagePlane::boundsMm(std::span<const cv::Point2d> outline) const
{
    if (outline.empty()) {
        return {};
    }
    PointMm low = toMm(outline.front());
    PointMm high = low;
    for (const cv::Point2d& point : outline) {
        const PointMm mm = toMm(point);
        low = {std::min(low.x, mm.x), std::min(low.y, mm.y)};
        high = {std::max(high.x, mm.x), std::max(high.y, mm.y)};
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

double PagePlane::pxPerMmAt(PointMm point) const
{
    constexpr double stepMm = 0.5;
    const cv::Point2d origin = toPx(point);
    const cv::Point2d right = toPx(PointMm{point.x + stepMm, point.y}) - origin;
    const cv::Point2d down = toPx(PointMm{point.x, point.y + stepMm}) - origin;
    return std::sqrt(std::abs(right.x * down.y - right.y * down.x)) / stepMm;
}

}  // namespace rahdari::image
