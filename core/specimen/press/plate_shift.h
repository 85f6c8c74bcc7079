#pragma once

#include <opencv2/core/mat.hpp>

#include <array>
#include <cstdint>

namespace rahdari::specimen {

/// A place in 256ths of a pixel.
struct FinePlace {
    int x = 0;
    int y = 0;

    static FinePlace ofMm(double xMm, double yMm);
};

/// What becomes of a coverage: the gain of lines on the press.
using CoverageTable = std::array<std::uint8_t, 256>;

/// Lines grow (gain > 0) or shrink by about this share of their width; no cover and full cover stay.
CoverageTable lineGain(double gain);

/// A piece of coverage and where its upper left pixel lies.
struct PlacedCoverage {
    cv::Mat coverage;
    cv::Point originPx;
};

/// The coverage moved by parts of a pixel and passed through the table. Whole-number bilinear weights: the same on
/// every processor. The piece is one pixel wider and higher than before where it moves by a part of a pixel. Always
/// pixels of its own.
PlacedCoverage moved(const cv::Mat& coverage, cv::Point originPx, FinePlace by, const CoverageTable& gain);

/// Of the pixels that are covered by at least `least` (1-255); empty where there are none.
cv::Rect coveredPart(const cv::Mat& coverage, int least);

}  // namespace rahdari::specimen
