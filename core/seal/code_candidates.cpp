#include "core/seal/code_candidates.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace rahdari::seal {

namespace {

constexpr int edgeThreshold = 80;        // of |dx| + |dy| of a Sobel filter, which gives 4 per grey level
constexpr double densityNeeded = 0.5;    // share of edge pixels about a place; lines of text have 0.2-0.5
constexpr double sharpnessNeeded = 0.2;  // see directionOf(); 0.1 is what no direction at all has
constexpr double smallestSidePx = 20.0;
constexpr double smallestLongCodePx = 48.0;  // lines of text are as dense as codes, and long
constexpr double compactAspect = 2.2;
constexpr double largestAspect = 12.0;  // an MRZ is longer, a printed code is not
constexpr int straight = 180;

using Histogram = std::array<double, straight>;  // edge strength by direction, one degree a bin

/// Mask of the places full of edges.
cv::Mat densePlaces(const cv::Mat& grey)
{
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(grey, across, CV_16S, 1, 0);
    cv::Sobel(grey, down, CV_16S, 0, 1);
    cv::convertScaleAbs(across, across);
    cv::convertScaleAbs(down, down);
    cv::Mat dense;
    cv::add(across, down, dense);
    cv::threshold(dense, dense, edgeThreshold, 255, cv::THRESH_BINARY);
    cv::boxFilter(dense, dense, CV_8U, {9, 9});
    cv::threshold(dense, dense, densityNeeded * 255.0, 255, cv::THRESH_BINARY);
    const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_RECT, {5, 5});
    cv::morphologyEx(dense, dense, cv::MORPH_CLOSE, kernel);
    return dense;
}

Histogram directionsIn(const cv::Mat& grey)
{
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(grey, across, CV_16S, 1, 0);
    cv::Sobel(grey, down, CV_16S, 0, 1);
    Histogram histogram{};
    for (int y = 0; y < grey.rows; ++y) {
        const auto* dx = across.ptr<short>(y);
        const auto* dy = down.ptr<short>(y);
        for (int x = 0; x < grey.cols; ++x) {
            const int strength = std::abs(dx[x]) + std::abs(dy[x]);
            if (strength >= edgeThreshold) {
                const float angle = cv::fastAtan2(static_cast<float>(dy[x]), static_cast<float>(dx[x]));
                histogram[static_cast<std::size_t>(std::lround(angle)) % straight] += strength;
            }
        }
    }
    return histogram;
}

double about(const Histogram& histogram, int degree, int reach)
{
    double sum = 0.0;
    for (int d = degree - reach; d <= degree + reach; ++d) {
        sum += histogram[static_cast<std::size_t>((d + 2 * straight) % straight)];
    }
    return sum;
}

double onBothAxes(const Histogram& histogram, int degree, int reach)
{
    return about(histogram, degree, reach) + about(histogram, degree + 90, reach);
}

struct Direction {
    double angleDeg = 0.0;   ///< [-45, 45)
    double sharpness = 0.0;  ///< share of the edge strength within 4 degrees of the two axes
    bool striped = false;
};

/// The direction of a code's modules. All its edges lie in two directions at right angles, so that the histogram of
/// directions has a sharp peak, taken modulo 90 degrees; of guilloches, photos and shadows it has none.
Direction directionOf(const Histogram& histogram)
{
    int peak = -45;
    for (int degree = -44; degree < 45; ++degree) {
        if (onBothAxes(histogram, degree, 2) > onBothAxes(histogram, peak, 2)) {
            peak = degree;
        }
    }
    double weight = 0.0;
    double moment = 0.0;
    for (int d = -3; d <= 3; ++d) {
        const double strength = onBothAxes(histogram, peak + d, 0);
        weight += strength;
        moment += strength * d;
    }
    const double total = std::max(1.0, onBothAxes(histogram, 0, 44) + onBothAxes(histogram, 45, 0));
    const double one = about(histogram, peak, 4);
    const double other = about(histogram, peak + 90, 4);
    return {peak + (weight > 0.0 ? moment / weight : 0.0), (one + other) / total,
            std::max(one, other) > 3.0 * std::min(one, other)};
}

/// The upright box about a contour in axes turned by an angle, in pixels of the picture the contour was found in.
CodeCandidate boxOf(const std::vector<cv::Point>& contour, const Direction& direction)
{
    const double radians = direction.angleDeg * std::numbers::pi / 180.0;
    const cv::Point2d along(std::cos(radians), std::sin(radians));
    const cv::Point2d across(-along.y, along.x);
    cv::Point2d low(1e9, 1e9);
    cv::Point2d high(-1e9, -1e9);
    for (const cv::Point& point : contour) {
        const cv::Point2d at(cv::Point2d(point).dot(along), cv::Point2d(point).dot(across));
        low = {std::min(low.x, at.x), std::min(low.y, at.y)};
        high = {std::max(high.x, at.x), std::max(high.y, at.y)};
    }
    const cv::Point2d middle = (low + high) * 0.5;
    return {along * middle.x + across * middle.y,
            {high.x - low.x + 1.0, high.y - low.y + 1.0},
            direction.angleDeg,
            direction.striped,
            0.0};
}

/// Codes are compact or, if long, higher than a line of text.
bool hasShapeOfCode(const cv::Size2d& size)
{
    const double shorter = std::min(size.width, size.height);
    const double aspect = std::max(size.width, size.height) / std::max(shorter, 1.0);
    return aspect <= largestAspect && shorter >= (aspect > compactAspect ? smallestLongCodePx : smallestSidePx);
}

using Contour = std::vector<cv::Point>;

/// Outlines of dense places in the picture's pixels.
void findPlaces(const cv::Mat& grey, int reduction, std::vector<Contour>& places)
{
    cv::Mat small;
    cv::resize(grey, small, {}, 1.0 / reduction, 1.0 / reduction, cv::INTER_AREA);
    std::vector<Contour> contours;
    cv::findContours(densePlaces(small), contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    for (Contour& contour : contours) {
        const cv::RotatedRect box = cv::minAreaRect(contour);
        const double filled = cv::contourArea(contour) / std::max(1.0F, box.size.area());
        if (filled < 0.5 || !hasShapeOfCode(cv::Size2d(box.size) * double(reduction))) {
            continue;
        }
        for (cv::Point& point : contour) {
            point *= reduction;
        }
        places.push_back(std::move(contour));
    }
}

/// Whether one candidate says nothing beyond another: the same place and turn, found at another scale.
bool isSame(const CodeCandidate& one, const CodeCandidate& other)
{
    const double reach = 0.25 * std::max(std::min(one.size.width, one.size.height), smallestSidePx);
    return cv::norm(one.centre - other.centre) < reach && std::abs(one.angleDeg - other.angleDeg) < 2.0 &&
           one.size.area() < 1.5 * other.size.area() && other.size.area() < 1.5 * one.size.area();
}

}  // namespace

std::vector<CodeCandidate> findCodeCandidates(const cv::Mat& grey, std::size_t most)
{
    std::vector<Contour> places;
    // Fine modules melt into grey at the coarse scale; large ones are not dense enough at the fine scale.
    for (const int reduction : {2, 4}) {
        findPlaces(grey, reduction, places);
    }
    std::ranges::sort(places, std::greater{}, [](const Contour& place) {
        const cv::Rect bounds = cv::boundingRect(place);
        return std::min(bounds.width, bounds.height);
    });
    places.resize(std::min(places.size(), 3 * most));  // the directions below cost time by area
    std::vector<CodeCandidate> found;
    for (const Contour& place : places) {
        const cv::Rect bounds = cv::boundingRect(place) & cv::Rect(0, 0, grey.cols, grey.rows);
        const Direction direction = directionOf(directionsIn(grey(bounds)));
        CodeCandidate box = boxOf(place, direction);
        if (direction.sharpness >= sharpnessNeeded && hasShapeOfCode(box.size)) {
            // By the shorter side: a word is as large as a small code, but flat.
            box.strength = direction.sharpness * std::pow(std::min(box.size.width, box.size.height), 2.0);
            found.push_back(box);
        }
    }
    std::ranges::sort(found, std::greater{}, &CodeCandidate::strength);
    std::vector<CodeCandidate> kept;
    for (const CodeCandidate& candidate : found) {
        const bool known =
            std::ranges::any_of(kept, [&](const CodeCandidate& other) { return isSame(candidate, other); });
        if (!known && kept.size() < most) {
            kept.push_back(candidate);
        }
    }
    return kept;
}

}  // namespace rahdari::seal
