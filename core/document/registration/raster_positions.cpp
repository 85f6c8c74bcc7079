#include "core/document/registration/raster_positions.h"

#include <opencv2/imgproc.hpp>

namespace rahdari::document {

namespace {

constexpr int nodeStepPx = 8;

}  // namespace

cv::Mat positionNodes(cv::Size raster, const std::function<cv::Point2d(const cv::Point2d&)>& at)
{
    const int columns = (raster.width + nodeStepPx - 1) / nodeStepPx + 2;
    const int rows = (raster.height + nodeStepPx - 1) / nodeStepPx + 2;
    cv::Mat nodes(rows, columns, CV_32FC2);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const cv::Point2d found = at({(column - 0.5) * nodeStepPx, (row - 0.5) * nodeStepPx});
            nodes.at<cv::Vec2f>(row, column) = {static_cast<float>(found.x), static_cast<float>(found.y)};
        }
    }
    return nodes;
}

cv::Mat positionsBetween(const cv::Mat& nodes, cv::Size raster)
{
    cv::Mat fine;
    cv::resize(nodes, fine, {}, nodeStepPx, nodeStepPx, cv::INTER_LINEAR);
    return fine(cv::Rect({nodeStepPx, nodeStepPx}, raster));
}

}  // namespace rahdari::document
