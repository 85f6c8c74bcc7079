#include "core/document/glare.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace rahdari::document {

namespace {

constexpr double fullWhite = 250.0;

cv::Mat disc(double radiusMm, double pxPerMm)
{
    const int radius = std::max(1, static_cast<int>(radiusMm * pxPerMm + 0.5));
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius + 1, 2 * radius + 1});
}

// The brightness of a thin ring around a spot, that far out, in rising order.
std::vector<std::uint8_t> ringAround(const cv::Mat& grey, const cv::Mat& spot, double distanceMm, double pxPerMm)
{
    cv::Mat outer;
    cv::Mat inner;
    cv::dilate(spot, outer, disc(distanceMm, pxPerMm));
    cv::dilate(spot, inner, disc(distanceMm - 1.0 / pxPerMm, pxPerMm));
    const cv::Mat ring = outer & ~inner;
    std::vector<std::uint8_t> levels;
    for (int row = 0; row < ring.rows; ++row) {
        for (int column = 0; column < ring.cols; ++column) {
            if (ring.at<std::uint8_t>(row, column) != 0) {
                levels.push_back(grey.at<std::uint8_t>(row, column));
            }
        }
    }
    std::sort(levels.begin(), levels.end());
    return levels;
}

bool isGlare(const cv::Mat& grey, const cv::Mat& spot, double pxPerMm)
{
    constexpr double nearMm = 0.5;
    constexpr double farMm = 2.5;
    constexpr double darkerBy = 8.0;      // grey levels; else the spot is part of bright paper
    constexpr double inkDarkerBy = 25.0;  // grey levels
    constexpr double leastFading = 0.4;   // of the near ring is brighter than half way; a printed edge drops at once
    constexpr double angularFill = 0.82;  // of its box; a disc fills 0.785
    constexpr double roundFill = 0.70;
    const std::vector<std::uint8_t> far = ringAround(grey, spot, farMm, pxPerMm);
    const std::vector<std::uint8_t> near = ringAround(grey, spot, nearMm, pxPerMm);
    if (far.empty() || near.empty()) {
        return false;
    }
    const double paper = std::max(
        inkDarkerBy,
        static_cast<double>(far[3 * far.size() / 4]));  // the upper quartile is paper even where the ring crosses print
    if (fullWhite - paper < darkerBy) {
        return false;
    }
    const auto halfWay = static_cast<std::uint8_t>((paper + fullWhite) / 2.0);
    // Print that shows through the rim of the spot does not count.
    const auto unprinted = std::lower_bound(near.begin(), near.end(), static_cast<std::uint8_t>(paper - inkDarkerBy));
    const auto bright = near.end() - std::upper_bound(unprinted, near.end(), halfWay);
    if (static_cast<double>(bright) > leastFading * static_cast<double>(near.end() - unprinted)) {
        return true;
    }
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(spot, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    if (outlines.empty()) {
        return false;
    }
    std::vector<cv::Point> hull;  // print cuts into a field's outline, not into its hull
    cv::convexHull(outlines.front(), hull);
    const cv::Size2f box = cv::minAreaRect(hull).size;
    const double fill = cv::contourArea(hull) / std::max(1.0, static_cast<double>(box.width * box.height));
    return fill > roundFill && fill < angularFill;
}

}  // namespace

Glare measureGlare(const PageView& view)
{
    constexpr double leastAreaMm2 = 4.0;
    constexpr double thinnestMm = 0.75;
    constexpr double whitePaperShare = 0.35;
    const double pxPerMm = view.overviewPxPerMm;
    cv::Mat white = view.middleChannel >= fullWhite;
    Glare glare;
    const double pageArea = static_cast<double>(view.overview.total());
    if (cv::countNonZero(white) > whitePaperShare * pageArea) {
        glare.paperWhite = true;
        return glare;
    }
    cv::morphologyEx(white, white, cv::MORPH_OPEN, disc(thinnestMm, pxPerMm));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int spots = cv::connectedComponentsWithStats(white, labels, stats, centres, 8, CV_32S);
    const int margin = static_cast<int>(4.0 * pxPerMm);
    for (int spot = 1; spot < spots; ++spot) {
        const int* row = stats.ptr<int>(spot);
        const double area = row[cv::CC_STAT_AREA];
        if (area < leastAreaMm2 * pxPerMm * pxPerMm) {
            continue;
        }
        const cv::Rect around(row[cv::CC_STAT_LEFT] - margin, row[cv::CC_STAT_TOP] - margin,
                              row[cv::CC_STAT_WIDTH] + 2 * margin, row[cv::CC_STAT_HEIGHT] + 2 * margin);
        const cv::Rect box = around & cv::Rect({0, 0}, white.size());
        if (isGlare(view.overview(box), labels(box) == spot, pxPerMm)) {
            glare.share += area / pageArea;
        }
    }
    return glare;
}

}  // namespace rahdari::document
