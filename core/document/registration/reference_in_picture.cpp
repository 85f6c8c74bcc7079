#include "core/document/registration/reference_in_picture.h"

#include "core/document/registration/page_raster.h"
#include "core/document/registration/raster_positions.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace rahdari::document {

namespace {

/// A bend is a small and smooth offset: each round takes the error down to a few hundredths of what it was.
constexpr int unbendingRounds = 4;

image::PointMm toPage(const RegisteredLight& light, const cv::Point2d& px)
{
    const image::PointMm onPlane = light.plane->toMm(px);
    image::PointMm point = onPlane;
    for (int i = 0; i < unbendingRounds && !light.bend.flat(); ++i) {
        const image::PointMm moved = light.bend.moved(point);
        point = {point.x + onPlane.x - moved.x, point.y + onPlane.y - moved.y};
    }
    return point;
}

/// Where each pixel of the result is found in the reference.
cv::Mat positions(const RegisteredLight& light, cv::Size size, cv::Size picture)
{
    const double stepX = static_cast<double>(picture.width) / size.width;
    const double stepY = static_cast<double>(picture.height) / size.height;
    const cv::Mat nodes = positionNodes(size, [&](const cv::Point2d& px) -> cv::Point2d {
        // The middle of a pixel of the picture has whole numbers.
        const image::PointMm at = toPage(light, {px.x * stepX - 0.5, px.y * stepY - 0.5});
        return {at.x * modelPxPerMm - 0.5, at.y * modelPxPerMm - 0.5};
    });
    return positionsBetween(nodes, size);
}

}  // namespace

cv::Mat referenceInPicture(const cv::Mat& reference, const RegisteredLight& light, cv::Size picture, double scale)
{
    const cv::Size size(static_cast<int>(std::lround(picture.width * scale)),
                        static_cast<int>(std::lround(picture.height * scale)));
    if (reference.empty() || !light.plane || size.empty() ||
        static_cast<double>(size.width) * size.height > largestRasterPx) {
        return {};
    }
    try {
        const cv::Mat map = positions(light, size, picture);
        cv::Mat result;
        if (cv::checkRange(map)) {
            cv::remap(reference, result, map, {}, cv::INTER_CUBIC, cv::BORDER_CONSTANT);
        }
        return result;
    } catch (const cv::Exception&) {
        return {};
    }
}

}  // namespace rahdari::document
