#include "core/optical/appearance/fine_alignment.h"

#include "core/optical/appearance/cell_grid.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::optical {

namespace {

cv::Size blocksOf(cv::Size picture)
{
    return {std::max(1, (picture.width + CellGrid::blockPx - 1) / CellGrid::blockPx),
            std::max(1, (picture.height + CellGrid::blockPx - 1) / CellGrid::blockPx)};
}

// Sums over blocks, spread over the neighbourhood.
cv::Mat gathered(const cv::Mat& product, double reachBlocks)
{
    cv::Mat blocks;
    cv::resize(product, blocks, blocksOf(product.size()), 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(blocks, blocks, {}, reachBlocks, reachBlocks, cv::BORDER_REPLICATE);
    return blocks;
}

cv::Mat withoutLevel(const cv::Mat& picture, double sigmaPx)
{
    cv::Mat fine;
    cv::Mat level;
    cv::GaussianBlur(picture, fine, {}, sigmaPx);
    cv::boxFilter(fine, level, CV_32F, {33, 33}, {-1, -1}, true, cv::BORDER_REPLICATE);
    return fine - level;
}

// The normal equations of one step (Lucas and Kanade), summed over blocks.
struct Normal {
    cv::Mat xx, xy, yy, xt, yt;
};

Normal normalOf(const cv::Mat& picture, const cv::Mat& reference, const cv::Mat& weight, double reachBlocks)
{
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(reference, dx, CV_32F, 1, 0, 3, 1.0 / 8.0);
    cv::Sobel(reference, dy, CV_32F, 0, 1, 3, 1.0 / 8.0);
    const cv::Mat difference = picture - reference;
    const cv::Mat wx = weight.mul(dx);
    const cv::Mat wy = weight.mul(dy);
    return {gathered(wx.mul(dx), reachBlocks), gathered(wx.mul(dy), reachBlocks), gathered(wy.mul(dy), reachBlocks),
            gathered(wx.mul(difference), reachBlocks), gathered(wy.mul(difference), reachBlocks)};
}

// One step of the field. Where there is too little print the whole page's shift is taken.
Displacement solved(const Normal& n)
{
    constexpr double mostPx = 1.5;
    const double carry = 0.02 * (cv::mean(n.xx)[0] + cv::mean(n.yy)[0]) + 0.05;
    const double xx = cv::mean(n.xx)[0] + carry;
    const double yy = cv::mean(n.yy)[0] + carry;
    const double xy = cv::mean(n.xy)[0];
    const double all = xx * yy - xy * xy;
    const double pageX = -(yy * cv::mean(n.xt)[0] - xy * cv::mean(n.yt)[0]) / all;
    const double pageY = -(xx * cv::mean(n.yt)[0] - xy * cv::mean(n.xt)[0]) / all;
    Displacement step{cv::Mat(n.xx.size(), CV_32F), cv::Mat(n.xx.size(), CV_32F)};
    for (int row = 0; row < n.xx.rows; ++row) {
        for (int column = 0; column < n.xx.cols; ++column) {
            const double a = n.xx.at<float>(row, column) + carry;
            const double b = n.xy.at<float>(row, column);
            const double c = n.yy.at<float>(row, column) + carry;
            const double p = -n.xt.at<float>(row, column) + carry * pageX;
            const double q = -n.yt.at<float>(row, column) + carry * pageY;
            const double determinant = a * c - b * b;
            step.x.at<float>(row, column) =
                static_cast<float>(std::clamp((c * p - b * q) / determinant, -mostPx, mostPx));
            step.y.at<float>(row, column) =
                static_cast<float>(std::clamp((a * q - b * p) / determinant, -mostPx, mostPx));
        }
    }
    return step;
}

}  // namespace

Displacement displacementOf(const cv::Mat& picture, const cv::Mat& reference, const cv::Mat& weight)
{
    struct Pass {
        double sigmaPx;
        double reachBlocks;
    };
    const cv::Size blocks = blocksOf(picture.size());
    Displacement sum{cv::Mat::zeros(blocks, CV_32F), cv::Mat::zeros(blocks, CV_32F)};
    for (const Pass pass : {Pass{2.0, 2.5}, Pass{1.0, 1.5}}) {
        const cv::Mat moved = withoutLevel(movedBack(picture, sum), pass.sigmaPx);
        const Displacement step =
            solved(normalOf(moved, withoutLevel(reference, pass.sigmaPx), weight, pass.reachBlocks));
        sum.x += step.x;
        sum.y += step.y;
    }
    return sum;
}

cv::Mat movedBack(const cv::Mat& picture, const Displacement& displacement)
{
    cv::Mat mapX;
    cv::Mat mapY;
    cv::resize(displacement.x, mapX, picture.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(displacement.y, mapY, picture.size(), 0, 0, cv::INTER_LINEAR);
    for (int row = 0; row < picture.rows; ++row) {
        auto* x = mapX.ptr<float>(row);
        auto* y = mapY.ptr<float>(row);
        for (int column = 0; column < picture.cols; ++column) {
            x[column] += static_cast<float>(column);
            y[column] += static_cast<float>(row);
        }
    }
    cv::Mat moved;
    cv::remap(picture, moved, mapX, mapY, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return moved;
}

}  // namespace rahdari::optical
