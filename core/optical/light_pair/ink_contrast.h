#pragma once

#include "core/document/registration/registered_page.h"
#include "core/image/geometry.h"
#include "core/optical/light_pair/linear_light.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace rahdari::optical {

/// How much darker than the ground around it print is, pixel by pixel, under white and under another light: 0 = ground,
/// 1 = black. CV_32FC1, same size.
struct ContrastPair {
    cv::Mat white;
    cv::Mat other;
    cv::Mat counts;  ///< CV_8UC1, 255 = seen under both lights
};

/// Which print is looked at.
enum class Ink { Any, Black };

/// A picture as linear light, slightly blurred so that one light's optics are more like the other's. CV_32FC1.
/// @param picture  8-bit
cv::Mat evenLight(const cv::Mat& picture, Ink ink);

/// Contrasts of a part of a registered page.
/// @param part   in pixels of the model's raster
/// @param inked  CV_8UC1 of the size of the part: where print is known to be; empty: where white light shows it
/// @return       none where either light or its picture is missing, or the part is empty
std::optional<ContrastPair> contrastsIn(const document::RegisteredPage& page, image::Light other, cv::Rect part,
                                        Ink ink, const cv::Mat& inked = {});

/// The ground beside print.
/// @param inked  CV_8UC1, nonzero = print: the ground is the rest
WindowCover groundBeside(const cv::Mat& inked);

/// The contrast of print against its ground in one linear picture. CV_32FC1.
cv::Mat contrastOf(const cv::Mat& light, const WindowCover& ground);

/// Where a picture shows print darker than its surroundings by at least a share. CV_8UC1.
cv::Mat inkIn(const cv::Mat& light, double leastContrast);

/// What print keeps of its contrast under the other light.
struct ContrastShare {
    double share = 0.0;    ///< 0 = vanishes, 1 = as dark as in white light
    double white = 0.0;    ///< its mean contrast in white light
    double areaMm2 = 0.0;  ///< of the print it rests on
};

/// The ratio of summed contrasts over the print and a rim around it: blur and small shifts between the lights cancel.
/// @param print  CV_8UC1: the pixels to sum over
/// @return       none when there is too little print to say
std::optional<ContrastShare> shareOver(const ContrastPair& pair, const cv::Mat& print, double leastAreaMm2);

}  // namespace rahdari::optical
