#pragma once

#include <opencv2/core/mat.hpp>

#include <array>

namespace rahdari::optical {

/// Red, yellow, green, cyan, blue, magenta.
inline constexpr int hueClasses = 6;

/// The pixels of a mask by the hue of their glow. CV_8UC1 each.
/// @param glow  CV_32FC3, above the ground
std::array<cv::Mat, hueClasses> splitByHue(const cv::Mat& glow, const cv::Mat& mask);

}  // namespace rahdari::optical
