#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

namespace rahdari::optical {

/// Overlapping square cells over a page: each is 4 mm wide and begins 2 mm after its neighbour. Large enough to hold a
/// dozen lines of a guilloche, small enough that a retouched date fills some.
class CellGrid {
public:
    explicit CellGrid(cv::Size rasterPx);

    static constexpr int blockPx = 16;     ///< 2 mm: the cells' step
    static constexpr int blocksACell = 2;  ///< in each direction

    /// Columns and rows of cells; empty for a picture smaller than a cell.
    cv::Size cells() const;

    /// Means of a CV_32F picture over the cells: CV_32F, one pixel a cell.
    cv::Mat meansOf(const cv::Mat& picture) const;

    /// Means of an 8-bit picture over the cells, as if it were black outside a mask: CV_32F, same channels.
    /// @param mask  CV_8UC1, 0 = outside
    cv::Mat meansWithin(const cv::Mat& picture, const cv::Mat& mask) const;

    /// Means of the product of three CV_32F pictures over the cells: CV_32F.
    cv::Mat meansOfProduct(const cv::Mat& one, const cv::Mat& other, const cv::Mat& weight) const;

    /// A cell's place in the model's millimetres.
    static image::RectMm boxOf(cv::Point cell);

    /// The bounds of cells, e.g. of a blob.
    static image::RectMm boxOf(const cv::Rect& cells);

    /// Area that a number of cells stand for: overlapping cells count once.
    static double areaMm2(int cells);

private:
    cv::Size blocks() const;
    cv::Mat fromBlocks(const cv::Mat& blockMeans) const;

    cv::Size raster_;
};

}  // namespace rahdari::optical
