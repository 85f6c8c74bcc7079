#pragma once

#include <opencv2/core/mat.hpp>

#include <array>
#include <cstdint>
#include <vector>

namespace rahdari::specimen {

/// A Gaussian in whole numbers: the weight of the middle, then of the mean of both neighbours at a distance of 1, 2 ...
/// pixels. They add up to 65535, which stands for a little less than 1.
using SpreadWeights = std::vector<std::uint16_t>;

inline constexpr double leastSpreadPx = .5;
inline constexpr double mostSpreadPx = 4;

/// @param sigmaPx  held in [leastSpreadPx, mostSpreadPx]
SpreadWeights spreadWeights(double sigmaPx);

/// What lies around the page in the picture, linear, 65535 = white reference.
struct Bed {
    std::array<std::uint16_t, 3> level{};  ///< blue, green, red; infrared: the first
    /// Beside the page's upper, right, lower and left edge, from the edge out: light thrown back by the cut edge, or
    /// its shadow. A share of the bed's level, 256 = as bright as it.
    std::array<std::vector<std::uint16_t>, 4> rims;
};

/// How far the bed is continued around the page in what softened() gives.
inline constexpr int bedRimPx = 24;

/// A page as the lens shows it, with a rim of bed on all sides: convolved with the Gaussian in both directions.
/// @param page     CV_16UC1 or CV_16UC3
/// @param outline  CV_8U of the same size, 255 inside
/// @return CV_16U with as many channels, 2 * bedRimPx wider and higher
cv::Mat softened(const cv::Mat& page, const cv::Mat& outline, const Bed& bed, const SpreadWeights& weights);

}  // namespace rahdari::specimen
