#include "core/specimen/forgery/patch.h"

#include "core/specimen/forgery/page_parts.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace rahdari::specimen {

namespace {

constexpr int subPixelBits = 4;
constexpr double subPixels = 16.0;
constexpr int marginPx = 4;
/// fillPoly() with soft edges also draws the outline itself, a line of about this half width.
constexpr double outlinePx = .65;

using Outline = std::vector<cv::Point>;

/// A rectangle with round corners turned about its middle, in sixteenths of a pixel of the patch.
Outline roundedOutline(const image::RectMm& box, double cornerMm, double turnDegrees, cv::Point originPx)
{
    constexpr int stepsPerCorner = 12;
    const double halfWidth = std::max(toMasterPx(box.width) / 2 - outlinePx, 0.0);
    const double halfHeight = std::max(toMasterPx(box.height) / 2 - outlinePx, 0.0);
    const double corner = std::min({toMasterPx(cornerMm), halfWidth, halfHeight});
    const double middleX = toMasterPx(box.x + box.width / 2) - originPx.x;
    const double middleY = toMasterPx(box.y + box.height / 2) - originPx.y;
    const double turn = turnDegrees * std::numbers::pi / 180;
    Outline outline;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const double signX = quarter == 0 || quarter == 3 ? 1 : -1;
        const double signY = quarter < 2 ? 1 : -1;
        for (int step = 0; step <= stepsPerCorner; ++step) {
            const double angle = (quarter + static_cast<double>(step) / stepsPerCorner) * std::numbers::pi / 2;
            const double x = signX * (halfWidth - corner) + corner * std::cos(angle);
            const double y = signY * (halfHeight - corner) + corner * std::sin(angle);
            const double pageX = middleX + x * std::cos(turn) - y * std::sin(turn) - .5;
            const double pageY = middleY + x * std::sin(turn) + y * std::cos(turn) - .5;
            outline.emplace_back(static_cast<int>(std::lround(pageX * subPixels)),
                                 static_cast<int>(std::lround(pageY * subPixels)));
        }
    }
    return outline;
}

/// An empty patch that has room for the box, turned or not.
Patch roomFor(const image::RectMm& box, double turnDegrees)
{
    const double slope = std::abs(turnDegrees) * std::numbers::pi / 180;
    const double spareX = toMasterPx(box.height) / 2 * slope + marginPx;
    const double spareY = toMasterPx(box.width) / 2 * slope + marginPx;
    const int left = static_cast<int>(std::floor(toMasterPx(box.x) - spareX));
    const int top = static_cast<int>(std::floor(toMasterPx(box.y) - spareY));
    const int right = static_cast<int>(std::ceil(toMasterPx(box.x + box.width) + spareX));
    const int bottom = static_cast<int>(std::ceil(toMasterPx(box.y + box.height) + spareY));
    return {cv::Mat(std::max(bottom - top, 1), std::max(right - left, 1), CV_8U, cv::Scalar(0)), {left, top}};
}

void fill(cv::Mat& mask, const Outline& outline, int value)
{
    cv::fillPoly(mask, std::vector<Outline>{outline}, cv::Scalar(value), cv::LINE_AA, subPixelBits);
}

std::uint8_t scaled(std::uint8_t value, int by255) { return static_cast<std::uint8_t>((value * by255 + 127) / 255); }

/// Noise that is the same within a cell, 0-255.
cv::Mat coarseNoise(cv::Size cells, Chance& chance)
{
    cv::Mat noise(cells, CV_8U);
    for (int row = 0; row < noise.rows; ++row) {
        auto* const out = noise.ptr<std::uint8_t>(row);
        for (int column = 0; column < noise.cols; ++column) {
            out[column] = static_cast<std::uint8_t>(chance.bits() >> 56U);
        }
    }
    return noise;
}

/// Place within a cell, 0-256, with level ends: straight mixing would show the cells.
int eased(int place, int cell)
{
    const int t = 256 * place / cell;
    return (3 * 256 - 2 * t) * t / 256 * t / 256;
}

/// Coarse noise drawn large by mixing in whole numbers.
cv::Mat wideNoise(cv::Size size, int cell, Chance& chance)
{
    const cv::Mat coarse = coarseNoise({size.width / cell + 3, size.height / cell + 3}, chance);
    cv::Mat fine(size, CV_8U);
    for (int row = 0; row < size.height; ++row) {
        auto* const out = fine.ptr<std::uint8_t>(row);
        const auto* const upper = coarse.ptr<std::uint8_t>(row / cell);
        const auto* const lower = coarse.ptr<std::uint8_t>(row / cell + 1);
        const int down = eased(row % cell, cell);
        for (int column = 0; column < size.width; ++column) {
            const int x = column / cell;
            const int right = eased(column % cell, cell);
            const int above = upper[x] * (256 - right) + upper[x + 1] * right;
            const int below = lower[x] * (256 - right) + lower[x + 1] * right;
            out[column] = static_cast<std::uint8_t>((above * (256 - down) + below * down) >> 16);
        }
    }
    return fine;
}

/// Noise of two sizes, 0-255, most of it near the middle.
cv::Mat blotches(cv::Size size, double blotchMm, Chance chance)
{
    const int cell = std::max(4, static_cast<int>(std::lround(toMasterPx(blotchMm))));
    cv::Mat noise = wideNoise(size, cell, chance);
    const cv::Mat small = wideNoise(size, std::max(2, cell * 2 / 5), chance);
    for (int row = 0; row < size.height; ++row) {
        auto* const out = noise.ptr<std::uint8_t>(row);
        const auto* const finer = small.ptr<std::uint8_t>(row);
        for (int column = 0; column < size.width; ++column) {
            out[column] = static_cast<std::uint8_t>((out[column] * 165 + finer[column] * 91) >> 8);
        }
    }
    return noise;
}

/// A patch changed point by point together with noise.
template <typename Change>
Patch withNoise(const Patch& patch, double blotchMm, Chance chance, Change change)
{
    const cv::Mat noise = blotches(patch.coverage.size(), blotchMm, chance);
    Patch result{patch.coverage.clone(), patch.originPx};
    for (int row = 0; row < noise.rows; ++row) {
        auto* const out = result.coverage.ptr<std::uint8_t>(row);
        const auto* const blotch = noise.ptr<std::uint8_t>(row);
        for (int column = 0; column < noise.cols; ++column) {
            out[column] = change(out[column], blotch[column]);
        }
    }
    return result;
}

/// A place in a photograph, in 1/65536 of its pixels: whole numbers, so that it is the same everywhere.
struct FinePoint {
    std::int64_t x = 0;
    std::int64_t y = 0;
};

constexpr std::int64_t fineUnit = 65'536;

/// Where the pixels of a patch lie in a photograph that was laid into a box and turned.
class Placement {
public:
    Placement(const Patch& patch, const image::RectMm& box, double turnDegrees, const cv::Size& photograph)
        : size_(photograph)
    {
        const double turn = turnDegrees * std::numbers::pi / 180;
        const double perPixelX = photograph.width / toMasterPx(box.width);
        const double perPixelY = photograph.height / toMasterPx(box.height);
        right_ = {fine(std::cos(turn) * perPixelX), fine(-std::sin(turn) * perPixelY)};
        down_ = {fine(std::sin(turn) * perPixelX), fine(std::cos(turn) * perPixelY)};
        const std::int64_t x = fine(toMasterPx(box.x + box.width / 2) - patch.originPx.x - .5);
        const std::int64_t y = fine(toMasterPx(box.y + box.height / 2) - patch.originPx.y - .5);
        start_ = {fine(photograph.width / 2.0 - .5) - (x * right_.x + y * down_.x) / fineUnit,
                  fine(photograph.height / 2.0 - .5) - (x * right_.y + y * down_.y) / fineUnit};
    }

    FinePoint at(int row, int column) const
    {
        return {inside(start_.x + right_.x * column + down_.x * row, size_.width),
                inside(start_.y + right_.y * column + down_.y * row, size_.height)};
    }

private:
    static std::int64_t fine(double value) { return std::llround(value * static_cast<double>(fineUnit)); }
    static std::int64_t inside(std::int64_t value, int length)
    {
        return std::clamp<std::int64_t>(value, 0, (std::int64_t{length} - 1) * fineUnit - 1);
    }

    cv::Size size_;
    FinePoint start_;
    FinePoint right_;
    FinePoint down_;
};

cv::Vec3b mixedAt(const cv::Mat& photograph, const FinePoint& place)
{
    const int right = static_cast<int>(place.x % fineUnit) >> 8;
    const int down = static_cast<int>(place.y % fineUnit) >> 8;
    const int row = static_cast<int>(place.y / fineUnit);
    const auto* const upper = photograph.ptr<cv::Vec3b>(row) + place.x / fineUnit;
    const auto* const lower = photograph.ptr<cv::Vec3b>(row + 1) + place.x / fineUnit;
    cv::Vec3b mixed;
    for (int c = 0; c < 3; ++c) {
        const int above = upper[0][c] * (256 - right) + upper[1][c] * right;
        const int below = lower[0][c] * (256 - right) + lower[1][c] * right;
        mixed[c] = static_cast<std::uint8_t>((above * (256 - down) + below * down + (1 << 15)) >> 16);
    }
    return mixed;
}

}  // namespace

Patch roundedPatch(const image::RectMm& box, double cornerMm, double turnDegrees)
{
    Patch patch = roomFor(box, turnDegrees);
    fill(patch.coverage, roundedOutline(box, cornerMm, turnDegrees, patch.originPx), 255);
    return patch;
}

Patch softPatch(const image::RectMm& box, double featherMm)
{
    const image::RectMm outer = grown(box, featherMm / 2);
    Patch patch = roomFor(outer, 0);
    const double feather = std::max(toMasterPx(featherMm), 1.0);
    const double left = toMasterPx(outer.x) - patch.originPx.x;
    const double top = toMasterPx(outer.y) - patch.originPx.y;
    const double width = toMasterPx(outer.width);
    const double height = toMasterPx(outer.height);
    const auto ramp = [feather](double place, double length) {
        return std::clamp(std::min(place, length - place) / feather, 0.0, 1.0);
    };
    for (int row = 0; row < patch.coverage.rows; ++row) {
        auto* const out = patch.coverage.ptr<std::uint8_t>(row);
        const double vertical = ramp(row + .5 - top, height);
        for (int column = 0; column < patch.coverage.cols; ++column) {
            out[column] = static_cast<std::uint8_t>(255.0 * vertical * ramp(column + .5 - left, width));
        }
    }
    return patch;
}

Patch bandPatch(const image::RectMm& inner, const image::RectMm& outer, double cornerMm)
{
    Patch patch = roundedPatch(outer, cornerMm, 0);
    fill(patch.coverage, roundedOutline(inner, cornerMm, 0, patch.originPx), 0);
    return patch;
}

Patch blotched(const Patch& patch, double blotchMm, Chance chance)
{
    return withNoise(patch, blotchMm, chance, [](std::uint8_t there, std::uint8_t blotch) {
        return scaled(there, std::clamp(128 + 2 * (blotch - 96), 60, 255));
    });
}

Patch frayed(const Patch& patch, double blotchMm, Chance chance)
{
    return withNoise(patch, blotchMm, chance, [](std::uint8_t there, std::uint8_t blotch) {
        return static_cast<std::uint8_t>(std::clamp((there * 2 + (blotch - 128) - 220) * 2, 0, 255));
    });
}

Patch tideLine(const Patch& patch)
{
    Patch line{patch.coverage.clone(), patch.originPx};
    for (int row = 0; row < line.coverage.rows; ++row) {
        auto* const out = line.coverage.ptr<std::uint8_t>(row);
        for (int column = 0; column < line.coverage.cols; ++column) {
            out[column] = static_cast<std::uint8_t>(4 * out[column] * (255 - out[column]) / 255);
        }
    }
    return line;
}

cv::Mat photographOn(const Patch& patch, const image::RectMm& box, double turnDegrees, const cv::Mat& photograph)
{
    const Placement placement(patch, box, turnDegrees, photograph.size());
    cv::Mat result(patch.coverage.size(), CV_8UC3);
    for (int row = 0; row < result.rows; ++row) {
        auto* const out = result.ptr<cv::Vec3b>(row);
        for (int column = 0; column < result.cols; ++column) {
            out[column] = mixedAt(photograph, placement.at(row, column));
        }
    }
    return result;
}

}  // namespace rahdari::specimen
