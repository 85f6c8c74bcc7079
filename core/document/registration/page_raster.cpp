#include "core/document/registration/page_raster.h"

#include "core/document/reduced_picture.h"
#include "core/document/registration/raster_positions.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace rahdari::document {

namespace {

constexpr double reduceFrom = 4.0;   // finer by this: whole pixels are averaged first
constexpr double smoothFrom = 1.15;  // finer by less needs no smoothing
constexpr int marginPx = 6;

cv::Size rasterSize(const image::RectMm& box, double pxPerMm)
{
    const double width = std::round(box.width * pxPerMm);
    const double height = std::round(box.height * pxPerMm);
    if (!(width >= 1.0 && height >= 1.0 && width * height <= largestRasterPx)) {
        return {};
    }
    return {static_cast<int>(width), static_cast<int>(height)};
}

cv::Mat nodesOf(const PagePose& pose, const image::RectMm& box, double pxPerMm, cv::Size size)
{
    return positionNodes(size, [&](const cv::Point2d& px) {
        return pose.toPx({box.x + px.x / pxPerMm, box.y + px.y / pxPerMm});
    });
}

bool finite(const cv::Mat& nodes) { return cv::checkRange(nodes, true, nullptr, -1e6, 1e6); }

/// Least and most of both coordinates.
struct Extent {
    std::array<double, 2> lowest{};
    std::array<double, 2> highest{};
};

Extent extentOf(const cv::Mat& nodes)
{
    Extent extent;
    std::array<cv::Mat, 2> planes;
    cv::split(nodes, planes.data());
    for (std::size_t i = 0; i < planes.size(); ++i) {
        cv::minMaxLoc(planes.at(i), &extent.lowest.at(i), &extent.highest.at(i));
    }
    return extent;
}

cv::Rect boundsOf(const Extent& extent, cv::Size picture)
{
    const cv::Point first(static_cast<int>(extent.lowest[0]) - marginPx, static_cast<int>(extent.lowest[1]) - marginPx);
    const cv::Point last(static_cast<int>(extent.highest[0]) + marginPx + 1,
                         static_cast<int>(extent.highest[1]) + marginPx + 1);
    return cv::Rect(first, last) & cv::Rect({}, picture);
}

bool isWithin(const Extent& extent, cv::Size picture)
{
    return extent.lowest[0] >= 0.0 && extent.lowest[1] >= 0.0 && extent.highest[0] <= picture.width - 1.0 &&
           extent.highest[1] <= picture.height - 1.0;
}

/// The picture's part that is looked at, no finer than the raster can take.
struct Source {
    cv::Mat pixels;
    cv::Point offset;
    int factor = 1;
};

Source prepare(const cv::Mat& picture, const cv::Rect& part, double finer)
{
    const int factor = finer >= reduceFrom ? static_cast<int>(finer / 2.0) : 1;
    const ReducedPicture reduced = reduce(picture(part), factor);
    const double left = finer / factor;
    if (left < smoothFrom) {
        return {reduced.pixels, part.tl(), factor};
    }
    const double sigma = 0.45 * std::sqrt(left * left - 1.0);
    const int reach = std::max(1, static_cast<int>(std::lround(2.2 * sigma)));
    cv::Mat smooth;
    // The border is the picture's own where it has more on that side.
    cv::GaussianBlur(reduced.pixels, smooth, {2 * reach + 1, 2 * reach + 1}, sigma, sigma, cv::BORDER_REPLICATE);
    return {smooth, part.tl(), factor};
}

/// What the picture shows of the raster; its nodes in the picture's own pixels.
cv::Mat seenOf(const cv::Mat& nodes, const Extent& extent, cv::Size picture, cv::Size size)
{
    if (isWithin(extent, picture)) {
        return {size, CV_8U, cv::Scalar(255)};
    }
    cv::Mat seen;
    cv::inRange(positionsBetween(nodes, size), cv::Scalar(-0.5, -0.5),
                cv::Scalar(picture.width - 0.5, picture.height - 0.5), seen);
    return seen;
}

double finerBy(const PagePose& pose, const image::RectMm& box, double pxPerMm)
{
    const image::PointMm middle{box.x + box.width / 2.0, box.y + box.height / 2.0};
    return pose.plane.pxPerMmAt(pose.bend.moved(middle)) / pxPerMm;
}

PageRaster rasterOf(const cv::Mat& picture, const PagePose& pose, const image::RectMm& box, double pxPerMm,
                    cv::Size size)
{
    cv::Mat nodes = nodesOf(pose, box, pxPerMm, size);
    const double finer = finerBy(pose, box, pxPerMm);
    if (!finite(nodes) || !std::isfinite(finer)) {
        return {};
    }
    const Extent extent = extentOf(nodes);
    PageRaster raster;
    raster.seen = seenOf(nodes, extent, picture.size(), size);
    const cv::Rect part = boundsOf(extent, picture.size());
    if (part.empty()) {
        raster.pixels = cv::Mat::zeros(size, picture.type());
        return raster;
    }
    const Source source = prepare(picture, part, finer);
    const double scale = 1.0 / source.factor;
    const double half = 0.5 * scale - 0.5;
    nodes *= scale;
    nodes += cv::Scalar(half - scale * source.offset.x, half - scale * source.offset.y);
    cv::remap(source.pixels, raster.pixels, positionsBetween(nodes, size), {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    if (!isWithin(extent, picture.size())) {
        raster.pixels.setTo(cv::Scalar::all(0), ~raster.seen);
    }
    return raster;
}

}  // namespace

PageRaster rasterise(const cv::Mat& picture, const PagePose& pose, const image::RectMm& box, double pxPerMm)
{
    const cv::Size size = pxPerMm > 0.0 ? rasterSize(box, pxPerMm) : cv::Size();
    if (picture.empty() || picture.depth() != CV_8U || size.empty()) {
        return {};
    }
    try {
        return rasterOf(picture, pose, box, pxPerMm, size);
    } catch (const cv::Exception&) {
        return {};
    }
}

cv::Mat resample(const cv::Mat& picture, const PagePose& pose, const image::RectMm& box, double pxPerMm)
{
    const cv::Size size = pxPerMm > 0.0 ? rasterSize(box, pxPerMm) : cv::Size();
    if (picture.empty() || size.empty()) {
        return {};
    }
    const cv::Mat nodes = nodesOf(pose, box, pxPerMm, size);
    cv::Mat pixels;
    if (finite(nodes)) {
        cv::remap(picture, pixels, positionsBetween(nodes, size), {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    }
    return pixels;
}

}  // namespace rahdari::document
