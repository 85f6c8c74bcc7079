#pragma once

#include "core/specimen/scan/device.h"
#include "core/specimen/scan/projection.h"
#include "core/specimen/scan/stray_light.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace rahdari::specimen {

/// The mirror image of a lamp on a glossy page: an ellipse that falls off to its border.
struct Glare {
    cv::Point2f middlePx;
    float xx = 0;  ///< inside where xx dx^2 + 2 xy dx dy + yy dy^2 < 1
    float xy = 0;
    float yy = 0;
    float level = 1;  ///< in its middle, 1 = white reference
};

/// How one picture is read.
struct Reading {
    float exposure = 1;      ///< what a white reference fills of the wells
    float straySeen = .02F;  ///< share of the light that strays
    FieldShape field;
    cv::Matx33f colour;        ///< unused for infrared
    bool ultraviolet = false;  ///< dust glows instead of lying in the light
    std::vector<Glare> glares;
    std::vector<Speck> dust;
    double dpi = 400;
    double fullWell = 12'000;  ///< electrons
    double readNoise = .4;     ///< levels of 255, before gamma
    double rowNoise = 0;       ///< the same
    double unevenness = .005;  ///< of the pixels' sensitivity, deviation
    std::uint64_t noiseSeed = 0;
    std::uint64_t patternSeed = 0;
    double gamma = 2.2;
};

/// The 8-bit picture a sensor makes of a linear one: CV_8UC3, or CV_8UC1 of one channel. Runs on all cores; the result
/// does not depend on how many.
cv::Mat readOut(const LinearPicture& picture, const StrayLight& stray, const Reading& reading);

/// The level of 255 for each of 65536 steps of linear light.
std::vector<std::uint8_t> gammaCurve(double gamma);

}  // namespace rahdari::specimen
