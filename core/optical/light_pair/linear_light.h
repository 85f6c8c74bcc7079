#pragma once

#include <opencv2/core/mat.hpp>

namespace rahdari::optical {

/// How devices store light: level = 255 light ^ (1 / gamma), near enough for all of them.
inline constexpr double gammaOfScanners = 2.2;

/// Grey levels to light, 0 to 1, as if every scanner had a gamma of 2.2. Mixing by blur and by part coverage is linear
/// in light, so that ratios of contrasts depend on inks and hardly on optics.
/// @param picture  8-bit, any channels
/// @return         CV_32F, same channels; empty for an empty picture
cv::Mat toLinear(const cv::Mat& picture);

/// The mean of the channels of linear light; a picture of one channel as it is. CV_32FC1.
cv::Mat lightness(const cv::Mat& linear);

/// lightness(toLinear(picture)) in one go.
/// @param picture  8-bit, one or three channels
cv::Mat linearLightness(const cv::Mat& picture);

/// lightestChannel(toLinear(picture)) in one go.
/// @param picture  8-bit, one or three channels
cv::Mat linearLightest(const cv::Mat& picture);

/// The largest channel: coloured print and stamps are light in it, black is not. CV_32FC1.
cv::Mat lightestChannel(const cv::Mat& linear);

/// How much of the square window round each pixel a mask covers; serves every picture that is averaged within it.
struct WindowCover {
    cv::Mat mask;    ///< CV_8UC1, nonzero = counts
    cv::Mat counts;  ///< CV_32FC1, 1 where the mask counts, else 0; empty when it counts everywhere
    cv::Mat share;   ///< CV_32FC1, of the window
    int windowPx = 0;
};

WindowCover windowCover(const cv::Mat& mask, int windowPx);

/// The cover of a mask that counts everywhere.
WindowCover wholeCover(cv::Size size, int windowPx);

/// Mean of the values within a mask over a square window; where a window holds next to nothing of the mask, the mean
/// over the whole mask. CV_32FC1.
/// @param values  CV_32FC1
cv::Mat meanWithin(const cv::Mat& values, const WindowCover& cover);

}  // namespace rahdari::optical
