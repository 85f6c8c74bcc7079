#include "core/optical/appearance/cell_grid.h"

#include "core/document/model/document_model.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace rahdari::optical {

namespace {

double inMm(int blocks) { return blocks * CellGrid::blockPx / document::modelPxPerMm; }

}  // namespace

CellGrid::CellGrid(cv::Size rasterPx) : raster_(rasterPx) {}

cv::Size CellGrid::cells() const
{
    return {std::max(0, raster_.width / blockPx - blocksACell + 1),
            std::max(0, raster_.height / blockPx - blocksACell + 1)};
}

cv::Mat CellGrid::meansOf(const cv::Mat& picture) const
{
    const cv::Size grid = cells();
    if (grid.empty()) {
        return {};
    }
    const cv::Size blocks(raster_.width / blockPx, raster_.height / blockPx);
    cv::Mat blockMeans;
    cv::resize(picture(cv::Rect(0, 0, blocks.width * blockPx, blocks.height * blockPx)), blockMeans, blocks, 0, 0,
               cv::INTER_AREA);
    cv::Mat cellMeans;
    cv::boxFilter(blockMeans, cellMeans, CV_32F, {blocksACell, blocksACell}, {0, 0}, true, cv::BORDER_REPLICATE);
    return cellMeans(cv::Rect({0, 0}, grid)).clone();
}

image::RectMm CellGrid::boxOf(cv::Point cell) { return boxOf(cv::Rect(cell, cv::Size(1, 1))); }

image::RectMm CellGrid::boxOf(const cv::Rect& cells)
{
    return {inMm(cells.x), inMm(cells.y), inMm(cells.width + blocksACell - 1), inMm(cells.height + blocksACell - 1)};
}

double CellGrid::areaMm2(int cells) { return cells * inMm(1) * inMm(1); }

}  // namespace rahdari::optical
