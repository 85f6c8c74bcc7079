#include "core/specimen/scan/stray_light.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace rahdari::specimen {

namespace {

/// The reach is 1.7 cells: fine enough for what is interpolated between them.
constexpr double cellsInReach = 1.7;

std::size_t index(int number) { return static_cast<std::size_t>(number); }

/// Means of the cells of one row of cells.
void meanCells(const LinearPicture& picture, int channel, int cellRow, int cellPx, int columns, float* out)
{
    const int begin = cellRow * cellPx;
    const int end = std::min(begin + cellPx, picture.size.height);
    std::vector<std::uint32_t> sums(index(picture.size.width));
    for (int y = begin; y < end; ++y) {
        const std::uint16_t* row = picture.row(y, channel);
        for (std::size_t x = 0; x < sums.size(); ++x) {
            sums[x] += row[x];
        }
    }
    for (int column = 0; column < columns; ++column) {
        const int left = column * cellPx;
        const int right = std::min(left + cellPx, picture.size.width);
        std::uint64_t sum = 0;
        for (int x = left; x < right; ++x) {
            sum += sums[index(x)];
        }
        out[column] = static_cast<float>(sum) / static_cast<float>((right - left) * (end - begin));
    }
}

/// One pass of 1-2-1, which adds half a cell squared to the variance.
void smoothLine(float* line, int count, std::ptrdiff_t step)
{
    float before = line[0];
    for (int i = 0; i < count; ++i) {
        const float here = line[i * step];
        const float after = i + 1 < count ? line[(i + 1) * step] : here;
        line[i * step] = .25F * before + .5F * here + .25F * after;
        before = here;
    }
}

void smooth(std::vector<float>& cells, int columns, int rows)
{
    constexpr int passes = 6;  // variance 3 cells squared
    for (int pass = 0; pass < passes; ++pass) {
        for (int y = 0; y < rows; ++y) {
            smoothLine(cells.data() + static_cast<std::ptrdiff_t>(y) * columns, columns, 1);
        }
        for (int x = 0; x < columns; ++x) {
            smoothLine(cells.data() + x, rows, columns);
        }
    }
}

}  // namespace

StrayLight::StrayLight(const LinearPicture& picture, double reachPx)
    : cellPx_(std::max(2, static_cast<int>(std::floor(reachPx / cellsInReach + .5)))), width_(picture.size.width),
      columns_((picture.size.width + cellPx_ - 1) / cellPx_), cellRows_((picture.size.height + cellPx_ - 1) / cellPx_)
{
    for (int channel = 0; channel < picture.channels; ++channel) {
        cells_[index(channel)].resize(index(columns_) * index(cellRows_));
    }
    cv::parallel_for_({0, picture.channels * cellRows_}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            const int row = i % cellRows_;
            float* out = cells_[index(i / cellRows_)].data() + static_cast<std::ptrdiff_t>(row) * columns_;
            meanCells(picture, i / cellRows_, row, cellPx_, columns_, out);
        }
    });
    for (int channel = 0; channel < picture.channels; ++channel) {
        smooth(cells_[index(channel)], columns_, cellRows_);
    }
}

void StrayLight::fillRow(int y, int channel, float* out) const
{
    const std::vector<float>& cells = cells_[index(channel)];
    const float step = 1.0F / static_cast<float>(cellPx_);
    const float place = std::max(0.0F, (static_cast<float>(y) + .5F) * step - .5F);
    const int upper = std::min(static_cast<int>(place), cellRows_ - 1);
    const int lower = std::min(upper + 1, cellRows_ - 1);
    const float down = place - static_cast<float>(upper);
    const auto cellAt = [&](int column) {
        const float above = cells[index(upper) * index(columns_) + index(column)];
        const float below = cells[index(lower) * index(columns_) + index(column)];
        return above + (below - above) * down;
    };
    // From the middle of one cell to the middle of the next.
    for (int column = -1; column < columns_; ++column) {
        const float left = cellAt(std::max(column, 0));
        const float right = cellAt(std::min(column + 1, columns_ - 1));
        const float slope = (right - left) * step;
        const int begin = column * cellPx_ + cellPx_ / 2;
        const int end = std::min(begin + cellPx_, width_);
        for (int x = std::max(begin, 0); x < end; ++x) {
            out[x] = left + slope * static_cast<float>(x - begin);
        }
    }
}

}  // namespace rahdari::specimen
