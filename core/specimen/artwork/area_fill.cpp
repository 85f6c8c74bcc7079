#include "core/specimen/artwork/area_fill.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace rahdari::specimen {

namespace {

constexpr int subPixelBits = 8;
static_assert(subPixels == 1 << subPixelBits);
constexpr int fullCell = 2 * subPixels * subPixels;  // what covers a pixel wholly adds up to
constexpr int rowsPerTask = 32;
constexpr std::size_t edgesPerPiece = 48;

int floorCell(int position) { return position >> subPixelBits; }

/// The share of each pixel that lies to the right of an edge, times the edge's height in that row, as differences along
/// the row: adding them up from the left gives the coverage.
class RowCells {
public:
    RowCells(std::int32_t* cells, int width) : cells_(cells), width_(width), right_(width * subPixels) {}

    /// A piece of an edge within one row, from (x0, y0) to (x1, y1).
    void add(int x0, int y0, int x1, int y1)
    {
        if (x0 > x1) {
            addRightwards(x1, y1, x0, y0, -1);
        } else {
            addRightwards(x0, y0, x1, y1, 1);
        }
    }

private:
    void addRightwards(int x0, int y0, int x1, int y1, int sign)
    {
        if (x0 >= right_) {
            return;
        }
        if (x1 <= 0) {
            cells_[0] += sign * (y1 - y0) * 2 * subPixels;
            return;
        }
        if (x0 < 0) {
            const int y = crossing(x0, y0, x1, y1, 0);
            cells_[0] += sign * (y - y0) * 2 * subPixels;
            x0 = 0;
            y0 = y;
        }
        if (x1 > right_) {
            y1 = crossing(x0, y0, x1, y1, right_);
            x1 = right_;
        }
        addInside(x0, y0, x1, y1, sign);
    }

    void addInside(int x0, int y0, int x1, int y1, int sign)
    {
        const int last = floorCell(x1);
        int x = x0;
        int y = y0;
        for (int cell = floorCell(x0); cell < last; ++cell) {
            const int border = (cell + 1) * subPixels;
            const int next = crossing(x0, y0, x1, y1, border);
            addCell(cell, x - cell * subPixels, subPixels, sign * (next - y));
            x = border;
            y = next;
        }
        if (last < width_) {
            addCell(last, x - last * subPixels, x1 - last * subPixels, sign * (y1 - y));
        }
    }

    void addCell(int cell, int from, int to, int height)
    {
        cells_[cell] += height * (2 * subPixels - from - to);
        cells_[cell + 1] += height * (from + to);
    }

    static int crossing(int x0, int y0, int x1, int y1, int x)
    {
        return y0 + static_cast<int>(static_cast<std::int64_t>(x - x0) * (y1 - y0) / (x1 - x0));
    }

    std::int32_t* cells_;
    int width_;
    int right_;
};

/// Where an edge is at a height; the same whichever rows are asked for.
int xAt(const cv::Point& a, const cv::Point& b, int y)
{
    return a.x + static_cast<int>(static_cast<std::int64_t>(y - a.y) * (b.x - a.x) / (b.y - a.y));
}

/// Walks a downward or upward edge through the rows [from, to).
void addEdge(const cv::Point& a, const cv::Point& b, int from, int to, std::int32_t* cells, cv::Size size)
{
    const bool down = a.y < b.y;
    const cv::Point& upper = down ? a : b;
    const cv::Point& lower = down ? b : a;
    const int first = std::max(floorCell(upper.y), from);
    const int last = std::min(floorCell(lower.y - 1), to - 1);
    const int stride = size.width + 2;
    for (int row = first; row <= last; ++row) {
        const int y0 = std::max(upper.y, row * subPixels);
        const int y1 = std::min(lower.y, (row + 1) * subPixels);
        const int x0 = y0 == upper.y ? upper.x : xAt(upper, lower, y0);
        const int x1 = y1 == lower.y ? lower.x : xAt(upper, lower, y1);
        RowCells line(cells + static_cast<std::ptrdiff_t>(row - from) * stride, size.width);
        const int top = y0 - row * subPixels;
        const int bottom = y1 - row * subPixels;
        if (down) {
            line.add(x0, top, x1, bottom);
        } else {
            line.add(x1, bottom, x0, top);
        }
    }
}

}  // namespace

AreaFill::Rows AreaFill::rowsOf(const Outline& outline, std::size_t first, std::size_t last)
{
    int high = outline[first % outline.size()].y;
    int low = high;
    for (std::size_t i = first + 1; i <= last; ++i) {
        const int y = outline[i % outline.size()].y;
        high = std::min(high, y);
        low = std::max(low, y);
    }
    return {floorCell(high), floorCell(low) + 1};
}

void AreaFill::add(Outline outline)
{
    if (outline.size() < 3) {
        return;
    }
    const Rows rows = rowsOf(outline, 0, outline.size() - 1);
    if (!rows.touch(0, size_.height)) {
        return;
    }
    std::vector<Rows> pieces;
    for (std::size_t first = 0; first < outline.size(); first += edgesPerPiece) {
        pieces.push_back(rowsOf(outline, first, std::min(first + edgesPerPiece, outline.size())));
    }
    outlines_.push_back({std::move(outline), rows, std::move(pieces)});
}

void AreaFill::addEdges(const Entry& entry, int from, int to, std::int32_t* cells, cv::Size size)
{
    const Outline& points = entry.points;
    for (std::size_t piece = 0; piece < entry.pieces.size(); ++piece) {
        if (!entry.pieces[piece].touch(from, to)) {
            continue;
        }
        const std::size_t end = std::min((piece + 1) * edgesPerPiece, points.size());
        for (std::size_t i = piece * edgesPerPiece; i < end; ++i) {
            const cv::Point& a = points[i];
            const cv::Point& b = points[i + 1 < points.size() ? i + 1 : 0];
            if (a.y != b.y) {
                addEdge(a, b, from, to, cells, size);
            }
        }
    }
}

void AreaFill::fillRows(cv::Mat& coverage, int from, int to, std::vector<std::int32_t>& cells) const
{
    const auto stride = static_cast<std::size_t>(size_.width) + 2;
    cells.assign(stride * static_cast<std::size_t>(to - from), 0);
    bool touched = false;
    for (const Entry& entry : outlines_) {
        if (entry.rows.touch(from, to)) {
            touched = true;
            addEdges(entry, from, to, cells.data(), size_);
        }
    }
    if (!touched) {
        return;
    }
    for (int row = from; row < to; ++row) {
        const std::int32_t* cell = cells.data() + stride * static_cast<std::size_t>(row - from);
        auto* pixel = coverage.ptr<std::uint8_t>(row);
        std::int32_t sum = 0;
        for (int x = 0; x < size_.width; ++x) {
            sum += cell[x];
            const auto covered = static_cast<std::uint32_t>(std::min(std::abs(sum), fullCell));
            pixel[x] = static_cast<std::uint8_t>((covered * 255U + fullCell / 2) / fullCell);
        }
    }
}

cv::Mat AreaFill::filled() const
{
    cv::Mat coverage = cv::Mat::zeros(size_, CV_8U);
    const int tasks = (size_.height + rowsPerTask - 1) / rowsPerTask;
    cv::parallel_for_(cv::Range(0, tasks), [&](const cv::Range& range) {
        std::vector<std::int32_t> cells;
        for (int task = range.start; task < range.end; ++task) {
            fillRows(coverage, task * rowsPerTask, std::min((task + 1) * rowsPerTask, size_.height), cells);
        }
    });
    return coverage;
}

}  // namespace rahdari::specimen
