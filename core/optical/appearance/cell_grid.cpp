#include "core/optical/appearance/cell_grid.h"

#include "core/document/model/document_model.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rahdari::optical {

namespace {

void addRow(const uchar* row, std::vector<int>& columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i] += row[i];
    }
}

/// Adds up what lies in one block.
void addBlocks(const std::vector<int>& columns, int channels, float* sum)
{
    const std::size_t width = static_cast<std::size_t>(CellGrid::blockPx * channels);
    for (std::size_t from = 0; from < columns.size(); from += width, sum += channels) {
        for (std::size_t i = 0; i < width; ++i) {
            sum[i % static_cast<std::size_t>(channels)] += static_cast<float>(columns[from + i]);
        }
    }
}

void addProducts(const float* one, const float* other, const float* weight, std::vector<float>& columns)
{
    for (std::size_t x = 0; x < columns.size(); ++x) {
        columns[x] += one[x] * other[x] * weight[x];
    }
}

double inMm(int blocks) { return blocks * CellGrid::blockPx / document::modelPxPerMm; }

}  // namespace

CellGrid::CellGrid(cv::Size rasterPx) : raster_(rasterPx) {}

cv::Size CellGrid::cells() const
{
    return {std::max(0, raster_.width / blockPx - blocksACell + 1),
            std::max(0, raster_.height / blockPx - blocksACell + 1)};
}

cv::Size CellGrid::blocks() const { return {raster_.width / blockPx, raster_.height / blockPx}; }

cv::Mat CellGrid::fromBlocks(const cv::Mat& blockMeans) const
{
    cv::Mat cellMeans;
    cv::boxFilter(blockMeans, cellMeans, CV_32F, {blocksACell, blocksACell}, {0, 0}, true, cv::BORDER_REPLICATE);
    return cellMeans(cv::Rect({0, 0}, cells())).clone();
}

cv::Mat CellGrid::meansOf(const cv::Mat& picture) const
{
    if (cells().empty()) {
        return {};
    }
    cv::Mat blockMeans;
    cv::resize(picture(cv::Rect(0, 0, blocks().width * blockPx, blocks().height * blockPx)), blockMeans, blocks(), 0, 0,
               cv::INTER_AREA);
    return fromBlocks(blockMeans);
}

cv::Mat CellGrid::meansWithin(const cv::Mat& picture, const cv::Mat& mask) const
{
    if (cells().empty()) {
        return {};
    }
    const int channels = picture.channels();
    cv::Mat shown = cv::Mat::zeros(picture.size(), picture.type());
    picture.copyTo(shown, mask);
    cv::Mat sums = cv::Mat::zeros(blocks(), CV_32FC(channels));
    std::vector<int> columns(static_cast<std::size_t>(blocks().width * blockPx * channels));
    for (int block = 0; block < blocks().height; ++block) {
        std::fill(columns.begin(), columns.end(), 0);
        for (int y = block * blockPx; y < (block + 1) * blockPx; ++y) {
            addRow(shown.ptr<uchar>(y), columns);
        }
        addBlocks(columns, channels, sums.ptr<float>(block));
    }
    sums *= 1.0 / (blockPx * blockPx);
    return fromBlocks(sums);
}

cv::Mat CellGrid::meansOfProduct(const cv::Mat& one, const cv::Mat& other, const cv::Mat& weight) const
{
    if (cells().empty()) {
        return {};
    }
    cv::Mat sums = cv::Mat::zeros(blocks(), CV_32F);
    std::vector<float> columns(static_cast<std::size_t>(blocks().width * blockPx));
    for (int block = 0; block < blocks().height; ++block) {
        std::fill(columns.begin(), columns.end(), 0.0F);
        for (int y = block * blockPx; y < (block + 1) * blockPx; ++y) {
            addProducts(one.ptr<float>(y), other.ptr<float>(y), weight.ptr<float>(y), columns);
        }
        auto* const sum = sums.ptr<float>(block);
        for (std::size_t x = 0; x < columns.size(); ++x) {
            sum[x / blockPx] += columns[x];
        }
    }
    sums *= 1.0 / (blockPx * blockPx);
    return fromBlocks(sums);
}

image::RectMm CellGrid::boxOf(cv::Point cell) { return boxOf(cv::Rect(cell, cv::Size(1, 1))); }

image::RectMm CellGrid::boxOf(const cv::Rect& cells)
{
    return {inMm(cells.x), inMm(cells.y), inMm(cells.width + blocksACell - 1), inMm(cells.height + blocksACell - 1)};
}

double CellGrid::areaMm2(int cells) { return cells * inMm(1) * inMm(1); }

}  // namespace rahdari::optical
