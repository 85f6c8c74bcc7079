#include "core/document/text_lines.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

namespace rahdari::document {

namespace {

// A line of print is a bar of strokes: wide, low, filled, with nothing above and below.
bool isBar(const cv::Rect& box, double area, int longSide)
{
    constexpr double leastWidth = 0.07;
    constexpr double largestHeight = 0.07;
    constexpr double leastAspect = 3.0;
    constexpr double leastFill = 0.45;
    return box.width >= leastWidth * longSide && box.height >= 3 && box.height <= largestHeight * longSide &&
           box.width >= leastAspect * box.height && area >= leastFill * box.area();
}

// Texture makes bars, too, but closely packed ones; lines of print stand apart.
bool standsAlone(const cv::Mat& strokes, const cv::Rect& box)
{
    constexpr double leastGap = 0.3;
    const int half = std::max(2, box.height / 2);
    const cv::Rect all({0, 0}, strokes.size());
    const cv::Rect above = cv::Rect(box.x, box.y - half, box.width, half) & all;
    const cv::Rect below = cv::Rect(box.x, box.y + box.height, box.width, half) & all;
    const auto filled = [&strokes](const cv::Rect& part) {
        return part.area() > 0 ? static_cast<double>(cv::countNonZero(strokes(part))) / part.area() : 0.0;
    };
    return filled(above) < leastGap && filled(below) < leastGap;
}

TextLines horizontalLines(const cv::Mat& grey)
{
    constexpr double strokeFactor = 1.5;
    cv::Mat strokes;
    cv::Sobel(grey, strokes, CV_16S, 1, 0);
    cv::convertScaleAbs(strokes, strokes, 0.5);
    const double threshold = std::max(12.0, strokeFactor * cv::mean(strokes)[0]);
    cv::threshold(strokes, strokes, threshold, 255.0, cv::THRESH_BINARY);
    const int longSide = std::max(grey.cols, grey.rows);
    const int gap = std::max(3, longSide / 45);
    cv::morphologyEx(strokes, strokes, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {gap, 1}));
    cv::morphologyEx(strokes, strokes, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {gap, 2}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int parts = cv::connectedComponentsWithStats(strokes, labels, stats, centres, 4, CV_32S);
    TextLines lines;
    for (int part = 1; part < parts; ++part) {
        const int* row = stats.ptr<int>(part);
        const cv::Rect box(row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH],
                           row[cv::CC_STAT_HEIGHT]);
        if (isBar(box, row[cv::CC_STAT_AREA], longSide) && standsAlone(strokes, box)) {
            ++lines.count;
            lines.bounds |= box;
        }
    }
    return lines;
}

}  // namespace

TextLines findTextLines(const cv::Mat& grey)
{
    if (grey.empty() || grey.type() != CV_8UC1 || std::min(grey.cols, grey.rows) < 32) {
        return {};
    }
    const TextLines across = horizontalLines(grey);
    TextLines down = horizontalLines(grey.t());
    down.bounds = {down.bounds.y, down.bounds.x, down.bounds.height, down.bounds.width};
    // Print runs one way; what shows bars both ways is texture.
    constexpr double oneWay = 1.4;
    const bool printAcross = across.count >= down.count;
    const TextLines& more = printAcross ? across : down;
    const TextLines& fewer = printAcross ? down : across;
    return more.count >= oneWay * fewer.count ? more : TextLines{};
}

}  // namespace rahdari::document
