#include "core/document/sharpness.h"

#include "core/document/grey_levels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace rahdari::document {

namespace {

constexpr double widthPerSlope = 1.0225;  // 2 * 1.2816 / sqrt(2 pi)

// Steps between neighbouring pixels, as one size.
cv::Mat slopes(const cv::Mat& grey)
{
    cv::Mat x;
    cv::Mat y;
    cv::Mat size;
    cv::filter2D(grey, x, CV_32F, cv::Matx12f(-1.0F, 1.0F), {0, 0});
    cv::filter2D(grey, y, CV_32F, cv::Matx21f(-1.0F, 1.0F), {0, 0});
    cv::magnitude(x, y, size);
    return size;
}

}  // namespace

std::optional<Sharpness> measureSharpness(const PageView& view)
{
    constexpr double reachMm = 0.6;      // about a stroke and what surrounds it
    constexpr double leastHeight = 0.4;  // of the whole tonal range: ink on paper, not a tint
    constexpr double leastRange = 20.0;  // grey levels; below it is all noise
    constexpr int fewestEdges = 40;
    if (view.detail.empty()) {
        return std::nullopt;
    }
    const double range = greyLevelAt(view.detail, 0.98) - greyLevelAt(view.detail, 0.02);
    if (range < leastRange) {
        return std::nullopt;
    }
    const int reach = std::clamp(static_cast<int>(std::lround(reachMm * view.detailPxPerMm)), 3, 15);
    const cv::Mat window = cv::getStructuringElement(cv::MORPH_RECT, {2 * reach + 1, 2 * reach + 1});
    cv::Mat high;
    cv::Mat low;
    cv::dilate(view.detail, high, window);
    cv::erode(view.detail, low, window);
    const cv::Mat slope = slopes(view.detail);
    cv::Mat steepest;
    cv::dilate(slope, steepest, window);
    std::vector<double> widths;
    for (int row = 0; row < slope.rows; ++row) {
        for (int column = 0; column < slope.cols; ++column) {
            const double height = high.at<std::uint8_t>(row, column) - low.at<std::uint8_t>(row, column);
            const double here = static_cast<double>(slope.at<float>(row, column));
            const double most = static_cast<double>(steepest.at<float>(row, column));
            // The steepest place of each neighbourhood stands for the edge there.
            if (height >= leastHeight * range && here >= most && here > 0.0) {
                widths.push_back(widthPerSlope * height / here);
            }
        }
    }
    if (static_cast<int>(widths.size()) < fewestEdges) {
        return std::nullopt;
    }
    const double rank = view.detailIsText ? 0.5 : 0.25;
    const auto chosen = widths.begin() + static_cast<std::ptrdiff_t>(rank * static_cast<double>(widths.size()));
    std::nth_element(widths.begin(), chosen, widths.end());
    return Sharpness{*chosen, *chosen / view.detailPxPerMm, static_cast<int>(widths.size())};
}

}  // namespace rahdari::document
