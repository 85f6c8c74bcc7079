#include "core/optical/light_pair/linear_light.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::optical {

namespace {

constexpr double thinlyCovered = 0.04;  ///< share of a window below which its own mean is not trusted

const std::array<float, 256>& lightOfLevel()
{
    static const std::array<float, 256> table = [] {
        std::array<float, 256> light{};
        for (std::size_t level = 0; level < light.size(); ++level) {
            light[level] = static_cast<float>(std::pow(static_cast<double>(level) / 255.0, gammaOfScanners));
        }
        return light;
    }();
    return table;
}

/// One float a pixel of three levels.
template <typename Light>
cv::Mat fromLevels(const cv::Mat& picture, Light lightOf)
{
    cv::Mat light(picture.size(), CV_32FC1);
    for (int y = 0; y < picture.rows; ++y) {
        const auto* levels = picture.ptr<uchar>(y);
        auto* const to = light.ptr<float>(y);
        for (int x = 0; x < picture.cols; ++x, levels += 3) {
            to[x] = lightOf(levels);
        }
    }
    return light;
}

}  // namespace

cv::Mat toLinear(const cv::Mat& picture)
{
    if (picture.empty()) {
        return {};
    }
    cv::Mat linear(picture.size(), CV_32FC(picture.channels()));
    const auto& table = lightOfLevel();
    const int count = picture.cols * picture.channels();
    for (int y = 0; y < picture.rows; ++y) {
        const auto* const levels = picture.ptr<uchar>(y);
        auto* const light = linear.ptr<float>(y);
        for (int x = 0; x < count; ++x) {
            light[x] = table[levels[x]];
        }
    }
    return linear;
}

cv::Mat lightness(const cv::Mat& linear)
{
    if (linear.channels() == 1) {
        return linear;
    }
    cv::Mat mean;
    cv::transform(linear, mean, cv::Matx13f(1.0F / 3, 1.0F / 3, 1.0F / 3));
    return mean;
}

cv::Mat linearLightness(const cv::Mat& picture)
{
    if (picture.channels() != 3) {
        return toLinear(picture);
    }
    const auto& table = lightOfLevel();
    return fromLevels(picture, [&](const uchar* levels) {
        return (table[levels[0]] + table[levels[1]] + table[levels[2]]) * (1.0F / 3);
    });
}

cv::Mat linearLightest(const cv::Mat& picture)
{
    if (picture.channels() != 3) {
        return toLinear(picture);
    }
    const auto& table = lightOfLevel();
    return fromLevels(picture,
                      [&](const uchar* levels) { return table[std::max(levels[0], std::max(levels[1], levels[2]))]; });
}

cv::Mat lightestChannel(const cv::Mat& linear)
{
    if (linear.channels() == 1) {
        return linear;
    }
    std::array<cv::Mat, 3> channels;
    cv::split(linear, channels.data());
    cv::Mat lightest;
    cv::max(channels[0], channels[1], lightest);
    cv::max(lightest, channels[2], lightest);
    return lightest;
}

WindowCover windowCover(const cv::Mat& mask, int windowPx)
{
    WindowCover cover{mask, {}, {}, windowPx};
    cv::threshold(mask, cover.counts, 0, 1, cv::THRESH_BINARY);
    cover.counts.convertTo(cover.counts, CV_32F);
    cv::boxFilter(cover.counts, cover.share, CV_32F, {windowPx, windowPx}, {-1, -1}, true, cv::BORDER_REFLECT);
    return cover;
}

WindowCover wholeCover(cv::Size size, int windowPx)
{
    return {cv::Mat(size, CV_8UC1, cv::Scalar(255)), {}, cv::Mat(size, CV_32FC1, cv::Scalar(1)), windowPx};
}

cv::Mat meanWithin(const cv::Mat& values, const WindowCover& cover)
{
    const double whole = cv::mean(values, cover.mask)[0];
    const cv::Mat counting = cover.counts.empty() ? values : cv::Mat(values.mul(cover.counts));
    cv::Mat sums;
    cv::boxFilter(counting, sums, CV_32F, {cover.windowPx, cover.windowPx}, {-1, -1}, true, cv::BORDER_REFLECT);
    // The whole's mean counts like a thin cover of the window: no division by nothing, no step at its border.
    return (sums + thinlyCovered * whole) / (cover.share + thinlyCovered);
}

}  // namespace rahdari::optical
