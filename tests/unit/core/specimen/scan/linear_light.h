#pragma once

#include "core/specimen/scan/scanner_profile.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <cmath>

namespace rahdari::test {

/// A profile whose scanner is perfect but for what a test gives it back: no turn, shift, bend, dust, drift, noise.
inline specimen::ScannerProfile plainProfile()
{
    specimen::ScannerProfile profile;
    profile.name = "plain";
    profile.title = "Perfect but for what is tested";
    profile.lights = {image::Light::White, image::Light::Infrared, image::Light::Ultraviolet};
    profile.rotationDegrees = 0;
    profile.shiftMm = 0;
    profile.scaleSpread = 0;
    profile.curl = 0;
    profile.cutShare = 0;
    profile.lightShiftPx = 0;
    profile.haloShare = 0;
    profile.flatField = 0;
    profile.ultravioletHotSpot = 0;
    profile.visibleLeak = 0;
    profile.showThrough = 0;
    profile.glareShare = 0;
    profile.ambientShare = 0;
    profile.dustPerSquareDm = 0;
    profile.exposureWhite = 0;
    profile.exposureInfrared = 0;
    profile.exposureUltraviolet = 0;
    profile.colourError = 0;
    profile.fullWell = 200'000;
    profile.fullWellUltraviolet = 200'000;
    profile.readNoise = 0;
    profile.rowNoise = 0;
    profile.wrongDpiShare = 0;
    return profile;
}

/// The green (or only) channel in linear light, 0-1: CV_64FC1.
inline cv::Mat linearLight(const cv::Mat& picture, double gamma)
{
    std::array<double, 256> light{};
    for (std::size_t level = 0; level < light.size(); ++level) {
        light[level] = std::pow(static_cast<double>(level) / 255, gamma);
    }
    cv::Mat linear(picture.size(), CV_64FC1);
    const int channels = picture.channels();
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            linear.at<double>(y, x) = light[picture.ptr<std::uint8_t>(y)[x * channels + channels / 2]];
        }
    }
    return linear;
}

/// Between four pixels.
inline double valueAt(const cv::Mat& linear, cv::Point2d place)
{
    const int x = static_cast<int>(std::floor(place.x));
    const int y = static_cast<int>(std::floor(place.y));
    const double right = place.x - x;
    const double down = place.y - y;
    const double above = linear.at<double>(y, x) * (1 - right) + linear.at<double>(y, x + 1) * right;
    const double below = linear.at<double>(y + 1, x) * (1 - right) + linear.at<double>(y + 1, x + 1) * right;
    return above * (1 - down) + below * down;
}

}  // namespace rahdari::test
