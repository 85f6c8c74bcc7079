#include "core/optical/portrait/surface_ridge.h"

#include "core/optical/light_pair/grey_levels.h"
#include "core/optical/print/compared_page.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::optical {

namespace {

constexpr double px = document::modelPxPerMm;
constexpr double reachMm = 2.0;
constexpr double smoothingPx = 8.0;

/// (left - right) / (left + right), without what changes slowly: lamps and the bend of the page.
cv::Mat reliefOf(const cv::Mat& left, const cv::Mat& right)
{
    const cv::Mat fromLeft = greyOf(left);
    const cv::Mat fromRight = greyOf(right);
    const cv::Mat relief = (fromLeft - fromRight) / cv::max(fromLeft + fromRight, 16.0);
    return fineStructure(relief, smoothingPx);
}

/// The strongest line parallel to a side within reach of it: mean along thirds of the side, the weakest third counts.
double lineAlong(const cv::Mat& relief, const image::RectMm& box, int side)
{
    const bool level = side % 2 == 0;
    const double at = side == 0 ? box.y : side == 2 ? box.y + box.height : side == 3 ? box.x : box.x + box.width;
    const image::RectMm area = level ? image::RectMm{box.x, at - reachMm, box.width, 2 * reachMm}
                                     : image::RectMm{at - reachMm, box.y, 2 * reachMm, box.height};
    const cv::Rect rect = document::rasterRect(area, relief.size());
    if (rect.width < 24 || rect.height < 24) {
        return 0.0;
    }
    cv::Mat strip = relief(rect);
    strip = level ? strip.clone() : cv::Mat(strip.t());
    constexpr int thirds = 3;
    cv::Mat weakest;
    for (int i = 0; i < thirds; ++i) {
        cv::Mat profile;
        cv::reduce(strip.colRange(strip.cols * i / thirds, strip.cols * (i + 1) / thirds), profile, 1, cv::REDUCE_AVG);
        profile = cv::abs(profile);
        cv::dilate(profile, profile, cv::Mat::ones(3, 1, CV_8UC1));  // the line may be turned a little
        weakest = weakest.empty() ? profile : cv::min(weakest, profile);
    }
    double most = 0.0;
    cv::minMaxLoc(weakest, nullptr, &most);
    return most;
}

}  // namespace

std::optional<SurfaceRidge> surfaceRidge(const document::RegisteredPage& page, const image::RectMm& box)
{
    const document::RegisteredLight* const left = page.under(image::Light::ObliqueLeft);
    const document::RegisteredLight* const right = page.under(image::Light::ObliqueRight);
    if (left == nullptr || right == nullptr || left->raw.empty() || left->raw.size() != right->raw.size()) {
        return std::nullopt;
    }
    const cv::Mat relief = reliefOf(left->raw, right->raw);
    std::array<double, 4> sides{};
    for (int side = 0; side < 4; ++side) {
        sides[static_cast<std::size_t>(side)] = lineAlong(relief, box, side);
    }
    std::sort(sides.begin(), sides.end());
    return SurfaceRidge{sides[2], widened(box, reachMm)};
}

}  // namespace rahdari::optical
