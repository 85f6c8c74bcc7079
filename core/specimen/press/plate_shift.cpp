#include "core/specimen/press/plate_shift.h"

#include "core/specimen/ink/layer_stack.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace rahdari::specimen {

namespace {

constexpr int whole = 256;

int floorDivided(int value) { return value >= 0 ? value / whole : -((-value + whole - 1) / whole); }

std::uint8_t mixed(std::uint8_t one, std::uint8_t other, int share)
{
    return static_cast<std::uint8_t>((one * (whole - share) + other * share + whole / 2) / whole);
}

bool isEmpty(const std::uint8_t* row, int width)
{
    return std::all_of(row, row + width, [](std::uint8_t pixel) { return pixel == 0; });
}

/// A row moved to the right by a part of a pixel: one pixel longer.
void moveRow(const std::uint8_t* from, int width, int share, std::uint8_t* to)
{
    to[0] = mixed(from[0], 0, share);
    for (int x = 1; x < width; ++x) {
        to[x] = mixed(from[x], from[x - 1], share);
    }
    to[width] = mixed(0, from[width - 1], share);
}

/// The two rows that a row of the moved picture lies between, and what it takes of each.
void mixRows(const std::uint8_t* here, const std::uint8_t* above, int width, int share, std::uint8_t* to)
{
    for (int x = 0; x < width; ++x) {
        to[x] = mixed(here[x], above[x], share);
    }
}

}  // namespace

FinePlace FinePlace::ofMm(double xMm, double yMm)
{
    return {static_cast<int>(std::lround(toMasterPx(xMm) * whole)),
            static_cast<int>(std::lround(toMasterPx(yMm) * whole))};
}

CoverageTable lineGain(double gain)
{
    // A line of the usual .08 mm is 2.5 pixels wide; with both of its edges, a third of its pixels are partly covered.
    constexpr double perGain = 5.0;
    CoverageTable table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double cover = static_cast<double>(i) / 255.0;
        const double grown = cover + perGain * gain * cover * (1 - cover);
        table.at(i) = static_cast<std::uint8_t>(std::lround(std::clamp(grown, 0.0, 1.0) * 255.0));
    }
    return table;
}

PlacedCoverage moved(const cv::Mat& coverage, cv::Point originPx, FinePlace by, const CoverageTable& gain)
{
    const cv::Point steps(floorDivided(by.x), floorDivided(by.y));
    const int shareX = by.x - steps.x * whole;
    const int shareY = by.y - steps.y * whole;
    const int width = coverage.cols + 1;
    PlacedCoverage result{cv::Mat::zeros(coverage.rows + 1, width, CV_8U), originPx + steps};
    std::vector<std::uint8_t> here(static_cast<std::size_t>(width));
    std::vector<std::uint8_t> above(static_cast<std::size_t>(width));
    bool aboveIsEmpty = true;
    for (int y = 0; y <= coverage.rows; ++y) {
        const bool hereIsEmpty = y == coverage.rows || isEmpty(coverage.ptr(y), coverage.cols);
        if (hereIsEmpty) {
            std::ranges::fill(here, std::uint8_t{0});
        } else {
            moveRow(coverage.ptr(y), coverage.cols, shareX, here.data());
        }
        if (!hereIsEmpty || !aboveIsEmpty) {
            std::uint8_t* row = result.coverage.ptr(y);
            mixRows(here.data(), above.data(), width, shareY, row);
            std::transform(row, row + width, row, [&gain](std::uint8_t pixel) { return gain[pixel]; });
        }
        std::swap(here, above);
        aboveIsEmpty = hereIsEmpty;
    }
    return result;
}

cv::Rect coveredPart(const cv::Mat& coverage, int least)
{
    int left = coverage.cols;
    int right = -1;
    int top = coverage.rows;
    int bottom = -1;
    const auto covered = [least](std::uint8_t pixel) { return pixel >= least; };
    for (int y = 0; y < coverage.rows; ++y) {
        const std::uint8_t* row = coverage.ptr(y);
        const std::uint8_t* end = row + coverage.cols;
        const std::uint8_t* first = std::find_if(row, end, covered);
        if (first == end) {
            continue;
        }
        const auto last = std::find_if(std::reverse_iterator(end), std::reverse_iterator(first), covered);
        left = std::min(left, static_cast<int>(first - row));
        right = std::max(right, static_cast<int>(last.base() - row) - 1);
        top = std::min(top, y);
        bottom = y;
    }
    return bottom < 0 ? cv::Rect() : cv::Rect(left, top, right - left + 1, bottom - top + 1);
}

}  // namespace rahdari::specimen
