#include "core/document/rectified_page.h"

#include "core/document/reduced_picture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::document {

cv::Matx33d rectifiedToPicture(const image::PagePlane& plane, double pxPerMm)
{
    const double mm = 1.0 / pxPerMm;
    return plane.matrix() * cv::Matx33d(mm, 0.0, 0.5 * mm, 0.0, mm, 0.5 * mm, 0.0, 0.0, 1.0);
}

cv::Mat rectify(const cv::Mat& picture, const image::PagePlane& plane, image::SizeMm size, double pxPerMm)
{
    const double width = std::round(size.width * pxPerMm);
    const double height = std::round(size.height * pxPerMm);
    if (picture.empty() || picture.depth() != CV_8U || !(pxPerMm > 0.0) || !(width >= 1.0 && height >= 1.0) ||
        !(width * height <= largestRectifiedPx)) {
        return {};
    }
    try {
        const double available = plane.pxPerMmAt({size.width / 2.0, size.height / 2.0});
        const int factor = std::isfinite(available) ? static_cast<int>(std::clamp(available / pxPerMm, 1.0, 64.0)) : 1;
        const ReducedPicture reduced = reduce(picture, factor);
        cv::Mat page;
        cv::warpPerspective(reduced.pixels, page, reduced.fromPicture() * rectifiedToPicture(plane, pxPerMm),
                            {static_cast<int>(width), static_cast<int>(height)},
                            cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT);
        return page;
    } catch (const cv::Exception&) {
        return {};
    }
}

}  // namespace rahdari::document
