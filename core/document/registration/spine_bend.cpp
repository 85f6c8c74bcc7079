#include "core/document/registration/spine_bend.h"

#include <algorithm>
#include <cmath>

namespace rahdari::document {

namespace {

constexpr double storedStepMm = 1.0;

bool acrossHeight(Side side) { return side == Side::Top || side == Side::Bottom; }

double distance(Side side, image::PointMm point, image::SizeMm size)
{
    switch (side) {
    case Side::Top: return point.y;
    case Side::Bottom: return size.height - point.y;
    case Side::Left: return point.x;
    case Side::Right: break;
    }
    return size.width - point.x;
}

}  // namespace

cv::Vec2d SpineBend::shape(image::PointMm point, image::SizeMm size) const
{
    const double rise = std::max(0.0, 1.0 - distance(side, point, size) / reachMm);
    return acrossHeight(side) ? cv::Vec2d(0.0, rise * rise) : cv::Vec2d(rise * rise, 0.0);
}

image::PointMm SpineBend::moved(image::PointMm point, image::SizeMm size) const
{
    const cv::Vec2d offset = amountMm * shape(point, size);
    return {point.x + offset[0], point.y + offset[1]};
}

PageBend SpineBend::field(image::SizeMm size) const
{
    if (amountMm == 0.0) {
        return {};
    }
    const bool down = acrossHeight(side);
    const int steps = std::max(2, static_cast<int>(std::lround((down ? size.height : size.width) / storedStepMm)) + 1);
    cv::Mat nodes(down ? steps : 2, down ? 2 : steps, CV_32FC2);
    for (int row = 0; row < nodes.rows; ++row) {
        for (int column = 0; column < nodes.cols; ++column) {
            const image::PointMm at{size.width * column / (nodes.cols - 1), size.height * row / (nodes.rows - 1)};
            const cv::Vec2d offset = amountMm * shape(at, size);
            nodes.at<cv::Vec2f>(row, column) = {static_cast<float>(offset[0]), static_cast<float>(offset[1])};
        }
    }
    return {nodes, size};
}

}  // namespace rahdari::document
