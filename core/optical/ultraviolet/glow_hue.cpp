#include "core/optical/ultraviolet/glow_hue.h"

#include <opencv2/core.hpp>

#include <algorithm>

namespace rahdari::optical {

namespace {

/// By which channels are more than a half of the strongest.
int hueClass(const cv::Vec3f& glow)
{
    const float limit = .55F * std::max({glow[0], glow[1], glow[2]});
    const bool blue = glow[0] > limit;
    const bool green = glow[1] > limit;
    const bool red = glow[2] > limit;
    if (red && green) {
        return 1;
    }
    if (green && blue) {
        return 3;
    }
    if (red && blue) {
        return 5;
    }
    return red ? 0 : green ? 2 : 4;
}

}  // namespace

std::array<cv::Mat, hueClasses> splitByHue(const cv::Mat& glow, const cv::Mat& mask)
{
    std::array<cv::Mat, hueClasses> masks;
    for (cv::Mat& hue : masks) {
        hue = cv::Mat(mask.size(), CV_8UC1, cv::Scalar(0));
    }
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            if (mask.at<std::uint8_t>(y, x) != 0) {
                masks[static_cast<std::size_t>(hueClass(glow.at<cv::Vec3f>(y, x)))].at<std::uint8_t>(y, x) = 255;
            }
        }
    }
    return masks;
}

}  // namespace rahdari::optical
