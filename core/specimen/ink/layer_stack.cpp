#include "core/specimen/ink/layer_stack.h"

#include "core/specimen/ink/optical_model.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

cv::Size LayerStack::sizePx() const
{
    return {static_cast<int>(std::lround(toMasterPx(size.width))),
            static_cast<int>(std::lround(toMasterPx(size.height)))};
}

cv::Mat outlineOf(const LayerStack& page)
{
    cv::Mat outline(page.sizePx(), CV_8U, cv::Scalar(255));
    const double radius = std::min(toMasterPx(page.cornerRadiusMm), std::min(outline.cols, outline.rows) / 2.0);
    const int corner = static_cast<int>(std::ceil(radius));
    for (int y = 0; y < corner; ++y) {
        for (int x = 0; x < corner; ++x) {
            const double right = radius - (x + .5);
            const double down = radius - (y + .5);
            const double inside = radius + .5 - std::sqrt(right * right + down * down);
            const auto share = static_cast<std::uint8_t>(std::clamp(inside, 0.0, 1.0) * 255.0 + .5);
            outline.at<std::uint8_t>(y, x) = share;
            outline.at<std::uint8_t>(y, outline.cols - 1 - x) = share;
            outline.at<std::uint8_t>(outline.rows - 1 - y, x) = share;
            outline.at<std::uint8_t>(outline.rows - 1 - y, outline.cols - 1 - x) = share;
        }
    }
    return outline;
}

}  // namespace rahdari::specimen
