#include "core/optical/print/rainbow.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace rahdari::optical {

namespace {

constexpr int cellPx = 16;  // 2 mm
constexpr double leastStable = 0.8;
constexpr std::size_t fewestCells = 40;
constexpr double leastRange = 8.0;  ///< grey levels between the colours of a run, 10th to 90th percentile
constexpr int terms = 6;

/// Mean colour of the cells on stable ground.
struct Cells {
    std::vector<cv::Vec2d> place;             ///< [-1, 1]
    std::array<std::vector<double>, 2> seen;  ///< red - green, blue - yellow
    std::array<std::vector<double>, 2> expected;
};

std::array<double, 2> opponents(const cv::Scalar& bgr) { return {bgr[2] - bgr[1], bgr[0] - (bgr[1] + bgr[2]) / 2}; }

Cells cellsOf(const ComparedLight& white)
{
    Cells cells;
    const cv::Size size = white.stable.size();
    for (int y = 0; y + cellPx <= size.height; y += cellPx) {
        for (int x = 0; x + cellPx <= size.width; x += cellPx) {
            const cv::Rect rect(x, y, cellPx, cellPx);
            const cv::Mat mask = white.stable(rect);
            if (cv::countNonZero(mask) < leastStable * rect.area()) {
                continue;
            }
            cells.place.emplace_back(2.0 * x / size.width - 1, 2.0 * y / size.height - 1);
            const auto seen = opponents(cv::mean(white.levelled(rect), mask));
            const auto expected = opponents(cv::mean(white.reference(rect), mask));
            for (std::size_t c = 0; c < 2; ++c) {
                cells.seen[c].push_back(seen[c]);
                cells.expected[c].push_back(expected[c]);
            }
        }
    }
    return cells;
}

double percentile(std::vector<double> values, double share)
{
    const auto rank = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), rank, values.end());
    return *rank;
}

double rangeOf(const std::vector<double>& values) { return percentile(values, 0.9) - percentile(values, 0.1); }

/// What a gain, an offset and a quadratic over the page leave of the colour.
std::vector<double> departures(const Cells& cells, std::size_t c, double& gain)
{
    const int rows = static_cast<int>(cells.place.size());
    cv::Mat known(rows, terms, CV_64F);
    cv::Mat wanted(rows, 1, CV_64F);
    for (int i = 0; i < rows; ++i) {
        const auto [x, y] = cells.place[static_cast<std::size_t>(i)].val;
        const std::array<double, terms> row{
            1, x, y, x * y, x * x + y * y, cells.expected[c][static_cast<std::size_t>(i)]};
        std::copy(row.begin(), row.end(), known.ptr<double>(i));
        wanted.at<double>(i) = cells.seen[c][static_cast<std::size_t>(i)];
    }
    cv::Mat fit;
    cv::solve(known, wanted, fit, cv::DECOMP_SVD);
    gain = fit.at<double>(terms - 1);
    const cv::Mat left = cv::abs(wanted - known * fit);
    return {left.begin<double>(), left.end<double>()};
}

}  // namespace

std::optional<RainbowRun> rainbowRun(const ComparedLight& white)
{
    if (white.levelled.type() != CV_8UC3) {
        return std::nullopt;
    }
    const Cells cells = cellsOf(white);
    if (cells.place.size() < fewestCells) {
        return std::nullopt;
    }
    const std::size_t c = rangeOf(cells.expected[0]) > rangeOf(cells.expected[1]) ? 0 : 1;
    const double range = rangeOf(cells.expected[c]);
    if (range < leastRange) {
        return std::nullopt;
    }
    RainbowRun run;
    run.departure = 1.4826 * percentile(departures(cells, c, run.range), 0.5) / range;
    return run;
}

}  // namespace rahdari::optical
