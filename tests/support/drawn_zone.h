#pragma once

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace rahdari::tests {

/// A zone to draw, in the font's own glyphs (models/ocr/glyphs.png), and what is wrong with it on purpose.
struct DrawnZone {
    /// One character that is printed otherwise than the rest.
    struct Oddity {
        int line = 0;
        int column = 0;
        double alongMm = 0.0;
        double downMm = 0.0;
        double ink = -1.0;   ///< grey level; below 0 = as the rest
        bool alien = false;  ///< drawn as a ring, which is no character of OCR-B
    };

    std::vector<std::string> lines = {};
    double pxPerMm = 12.0;
    double lineStepMm = 6.35;
    double leftMm = 6.0;
    double belowMm = 8.5;  ///< from the middle of the last line to the lower edge
    double widthMm = 125.0;
    double heightMm = 88.0;
    double paper = 225.0;
    double ink = 40.0;
    double blurMm = 0.06;
    std::vector<Oddity> oddities = {};
};

/// An 8-bit grey page with the zone on it, lightly blurred, without noise.
cv::Mat draw(const DrawnZone& zone);

/// Where the middle of a character lies on the drawn page, in pixels.
cv::Point2d centreOf(const DrawnZone& zone, int line, int column);

/// The page turned clockwise about its middle, on a larger dark ground so that nothing is cut off.
cv::Mat turned(const cv::Mat& page, double degrees);

}  // namespace rahdari::tests
