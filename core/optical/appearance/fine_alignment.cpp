#include "core/optical/appearance/fine_alignment.h"

#include "core/optical/appearance/cell_grid.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

namespace rahdari::optical {

namespace {

/// Blocks along a side; the last may reach beyond the picture.
cv::Size blocksOf(cv::Size picture, int blockPx)
{
    return {std::max(1, (picture.width + blockPx - 1) / blockPx),
            std::max(1, (picture.height + blockPx - 1) / blockPx)};
}

cv::Mat withoutLevel(const cv::Mat& picture, double sigmaPx, int windowPx)
{
    cv::Mat fine;
    cv::Mat level;
    cv::GaussianBlur(picture, fine, {}, sigmaPx);
    cv::boxFilter(fine, level, CV_32F, {windowPx, windowPx}, {-1, -1}, true, cv::BORDER_REPLICATE);
    fine -= level;
    return fine;
}

// The normal equations of one step (Lucas and Kanade): xx, xy, yy, xt, yt, a mean over each block.
constexpr std::size_t termCount = 5;
using Normal = std::array<cv::Mat, termCount>;
using TermRows = std::array<std::vector<float>, termCount>;

/// One row of pixels.
struct PixelRow {
    const float* picture;
    const float* reference;
    const float* across;
    const float* down;
    const float* weight;
};

/// Adds a row's products to sums over the rows of a block.
void addRow(const PixelRow& row, std::size_t width, TermRows& sums)
{
    auto& [xx, xy, yy, xt, yt] = sums;
    for (std::size_t x = 0; x < width; ++x) {
        const float weightedAcross = row.weight[x] * row.across[x];
        const float weightedDown = row.weight[x] * row.down[x];
        const float difference = row.picture[x] - row.reference[x];
        xx[x] += weightedAcross * row.across[x];
        xy[x] += weightedAcross * row.down[x];
        yy[x] += weightedDown * row.down[x];
        xt[x] += weightedAcross * difference;
        yt[x] += weightedDown * difference;
    }
}

void putBlocks(TermRows& sums, int rows, int blockPx, int blockRow, Normal& normal)
{
    for (std::size_t term = 0; term < termCount; ++term) {
        std::vector<float>& values = sums[term];
        const int width = static_cast<int>(values.size());
        auto* means = normal[term].ptr<float>(blockRow);
        for (int block = 0; block < normal[term].cols; ++block) {
            const int from = block * blockPx;
            const int to = std::min(width, from + blockPx);
            const float sum = std::accumulate(values.begin() + from, values.begin() + to, 0.0F);
            means[block] = sum / static_cast<float>((to - from) * rows);
        }
        std::fill(values.begin(), values.end(), 0.0F);
    }
}

/// @param blockPx      pixels of these pictures a block
/// @param reachBlocks  how far the sums are spread over the neighbourhood
Normal normalOf(const cv::Mat& picture, const cv::Mat& reference, const cv::Mat& weight, int blockPx,
                double reachBlocks)
{
    cv::Mat across;
    cv::Mat down;
    cv::Sobel(reference, across, CV_32F, 1, 0, 3, 1.0 / 8.0);
    cv::Sobel(reference, down, CV_32F, 0, 1, 3, 1.0 / 8.0);
    const cv::Size blocks = blocksOf(picture.size(), blockPx);
    Normal normal;
    std::generate(normal.begin(), normal.end(), [&] { return cv::Mat(blocks, CV_32F); });
    TermRows sums;
    sums.fill(std::vector<float>(static_cast<std::size_t>(picture.cols)));
    for (int blockRow = 0; blockRow < blocks.height; ++blockRow) {
        const int from = blockRow * blockPx;
        const int to = std::min(picture.rows, from + blockPx);
        for (int y = from; y < to; ++y) {
            addRow({picture.ptr<float>(y), reference.ptr<float>(y), across.ptr<float>(y), down.ptr<float>(y),
                    weight.ptr<float>(y)},
                   static_cast<std::size_t>(picture.cols), sums);
        }
        putBlocks(sums, to - from, blockPx, blockRow, normal);
    }
    for (cv::Mat& term : normal) {
        cv::GaussianBlur(term, term, {}, reachBlocks, reachBlocks, cv::BORDER_REPLICATE);
    }
    return normal;
}

// One step of the field. Where there is too little print the whole page's shift is taken.
Displacement solved(const Normal& n, double mostPx)
{
    const auto& [mapXx, mapXy, mapYy, mapXt, mapYt] = n;
    const double carry = 0.02 * (cv::mean(mapXx)[0] + cv::mean(mapYy)[0]) + 0.05;
    const double xx = cv::mean(mapXx)[0] + carry;
    const double yy = cv::mean(mapYy)[0] + carry;
    const double xy = cv::mean(mapXy)[0];
    const double all = xx * yy - xy * xy;
    const double pageX = -(yy * cv::mean(mapXt)[0] - xy * cv::mean(mapYt)[0]) / all;
    const double pageY = -(xx * cv::mean(mapYt)[0] - xy * cv::mean(mapXt)[0]) / all;
    Displacement step{cv::Mat(mapXx.size(), CV_32F), cv::Mat(mapXx.size(), CV_32F)};
    for (int row = 0; row < mapXx.rows; ++row) {
        for (int column = 0; column < mapXx.cols; ++column) {
            const double a = mapXx.at<float>(row, column) + carry;
            const double b = mapXy.at<float>(row, column);
            const double c = mapYy.at<float>(row, column) + carry;
            const double p = -mapXt.at<float>(row, column) + carry * pageX;
            const double q = -mapYt.at<float>(row, column) + carry * pageY;
            const double determinant = a * c - b * b;
            step.x.at<float>(row, column) =
                static_cast<float>(std::clamp((c * p - b * q) / determinant, -mostPx, mostPx));
            step.y.at<float>(row, column) =
                static_cast<float>(std::clamp((a * q - b * p) / determinant, -mostPx, mostPx));
        }
    }
    return step;
}

constexpr double mostStepPx = 1.5;
constexpr int levelPx = 33;

cv::Mat halved(const cv::Mat& picture)
{
    cv::Mat half;
    const cv::Rect even(0, 0, picture.cols / 2 * 2, picture.rows / 2 * 2);
    cv::resize(picture(even), half, {even.width / 2, even.height / 2}, 0, 0, cv::INTER_AREA);
    return half;
}

/// The first step, in pixels of the whole picture. Seen at half the raster, for it looks at coarse print only.
Displacement coarseStep(const cv::Mat& picture, const cv::Mat& reference, const cv::Mat& weight)
{
    constexpr double sigmaPx = 1.0;
    constexpr double reachBlocks = 2.5;
    Displacement step = solved(normalOf(withoutLevel(halved(picture), sigmaPx, levelPx / 2 + 1),
                                        withoutLevel(halved(reference), sigmaPx, levelPx / 2 + 1), halved(weight),
                                        CellGrid::blockPx / 2, reachBlocks),
                               mostStepPx / 2.0);
    step.x *= 2.0;
    step.y *= 2.0;
    return step;
}

cv::Mat finePrint(const cv::Mat& picture) { return withoutLevel(picture, 1.0, levelPx); }

/// @param picture    fine print, as the reference is
Displacement fineStep(const cv::Mat& picture, const cv::Mat& reference, const cv::Mat& weight)
{
    constexpr double reachBlocks = 1.5;
    return solved(normalOf(picture, reference, weight, CellGrid::blockPx, reachBlocks), mostStepPx);
}

/// A number a pixel from one a block, for some rows of pixels.
cv::Mat spreadOut(const cv::Mat& blocks, const cv::Range& rows, int width)
{
    // Between pixels of a block and those of the next, so that one more is needed on either side.
    const cv::Range near(std::max(0, rows.start / CellGrid::blockPx - 1),
                         std::min(blocks.rows, (rows.end - 1) / CellGrid::blockPx + 2));
    cv::Mat wide;
    cv::resize(blocks.rowRange(near), wide, {}, CellGrid::blockPx, CellGrid::blockPx, cv::INTER_LINEAR);
    return wide(cv::Rect(0, rows.start - near.start * CellGrid::blockPx, width, rows.size()));
}

void moveRows(const cv::Mat& picture, const Displacement& displacement, int interpolation, const cv::Range& rows,
              cv::Mat& moved)
{
    cv::Mat mapX = spreadOut(displacement.x, rows, picture.cols);
    cv::Mat mapY = spreadOut(displacement.y, rows, picture.cols);
    for (int row = 0; row < rows.size(); ++row) {
        auto* x = mapX.ptr<float>(row);
        auto* y = mapY.ptr<float>(row);
        for (int column = 0; column < picture.cols; ++column) {
            x[column] += static_cast<float>(column);
            y[column] += static_cast<float>(rows.start + row);
        }
    }
    cv::Mat part = moved.rowRange(rows);
    cv::remap(picture, part, mapX, mapY, interpolation, cv::BORDER_REPLICATE);
}

cv::Mat movedBy(const cv::Mat& picture, const Displacement& displacement, int interpolation)
{
    // In strips whose maps stay in the processor's cache: a third faster than the whole picture at once.
    constexpr int stripRows = 4 * CellGrid::blockPx;
    cv::Mat moved(picture.size(), picture.type());
    for (int row = 0; row < picture.rows; row += stripRows) {
        moveRows(picture, displacement, interpolation, {row, std::min(picture.rows, row + stripRows)}, moved);
    }
    return moved;
}

/// How unlike the fine print of two pictures is, a number a block: mean square of what differs where both show the
/// same.
cv::Mat unlikeness(const cv::Mat& picture, const cv::Mat& reference, const cv::Mat& weight)
{
    constexpr double reachBlocks = 1.5;
    const cv::Mat difference = picture - reference;
    const cv::Mat square = difference.mul(difference);
    const int block = CellGrid::blockPx;
    const cv::Size blocks = blocksOf(picture.size(), block);
    cv::Mat whole = cv::Mat::zeros(blocks.height * block, blocks.width * block, CV_32F);
    cv::Mat inner = whole(cv::Rect({}, square.size()));
    cv::multiply(square, weight, inner);
    cv::Mat means;
    cv::resize(whole, means, blocks, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(means, means, {}, reachBlocks, reachBlocks, cv::BORDER_REPLICATE);
    return means;
}

/// Gradients lead from one line of a fine pattern to its neighbour as well as back to itself, and little print leads
/// anywhere: a step is taken where the picture is more like the reference behind it.
void takeWhereBetter(const cv::Mat& before, const cv::Mat& after, const Displacement& step, Displacement& sum)
{
    cv::Mat better;
    cv::Mat(after <= before).convertTo(better, CV_32F, 1.0 / 255.0);
    cv::GaussianBlur(better, better, {3, 3}, 0.0, 0.0, cv::BORDER_REPLICATE);
    sum.x += step.x.mul(better);
    sum.y += step.y.mul(better);
}

}  // namespace

Displacement displacementOf(const cv::Mat& picture, const cv::Mat& reference, const cv::Mat& weight)
{
    const cv::Size blocks = blocksOf(picture.size(), CellGrid::blockPx);
    Displacement step = coarseStep(picture, reference, weight);
    // Half of an odd picture may lack its last block.
    for (cv::Mat* part : {&step.x, &step.y}) {
        cv::copyMakeBorder(*part, *part, 0, blocks.height - part->rows, 0, blocks.width - part->cols,
                           cv::BORDER_REPLICATE);
    }
    const cv::Mat fineReference = finePrint(reference);
    const auto unlikenessOf = [&](const cv::Mat& print) { return unlikeness(print, fineReference, weight); };
    const auto printMovedBy = [&](const Displacement& way) {
        return finePrint(movedBy(picture, way, cv::INTER_LINEAR));
    };
    Displacement sum{cv::Mat::zeros(blocks, CV_32F), cv::Mat::zeros(blocks, CV_32F)};
    takeWhereBetter(unlikenessOf(finePrint(picture)), unlikenessOf(printMovedBy(step)), step, sum);
    const cv::Mat moved = printMovedBy(sum);
    step = fineStep(moved, fineReference, weight);
    const Displacement both{sum.x + step.x, sum.y + step.y};
    takeWhereBetter(unlikenessOf(moved), unlikenessOf(printMovedBy(both)), step, sum);
    return sum;
}

cv::Mat movedBack(const cv::Mat& picture, const Displacement& displacement)
{
    return movedBy(picture, displacement, cv::INTER_CUBIC);
}

}  // namespace rahdari::optical
