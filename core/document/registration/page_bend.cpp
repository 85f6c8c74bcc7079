#include "core/document/registration/page_bend.h"

#include <algorithm>
#include <cmath>

namespace rahdari::document {

namespace {

/// A position between nodes: the node before it and the share of the one behind.
struct Between {
    int node = 0;
    float share = 0.0F;
};

Between between(double position, double length, int nodes)
{
    const double at = std::clamp(position / length, 0.0, 1.0) * (nodes - 1);
    const int node = std::min(static_cast<int>(at), std::max(0, nodes - 2));
    return {node, static_cast<float>(at - node)};
}

}  // namespace

image::PointMm PageBend::moved(image::PointMm point) const
{
    if (flat()) {
        return point;
    }
    const Between x = between(point.x, size_.width, offsetsMm_.cols);
    const Between y = between(point.y, size_.height, offsetsMm_.rows);
    const auto* upper = offsetsMm_.ptr<cv::Vec2f>(y.node) + x.node;
    const auto* lower = offsetsMm_.ptr<cv::Vec2f>(std::min(y.node + 1, offsetsMm_.rows - 1)) + x.node;
    const int right = offsetsMm_.cols > 1 ? 1 : 0;
    const cv::Vec2f above = upper[0] + x.share * (upper[right] - upper[0]);
    const cv::Vec2f below = lower[0] + x.share * (lower[right] - lower[0]);
    const cv::Vec2f offset = above + y.share * (below - above);
    return {point.x + static_cast<double>(offset[0]), point.y + static_cast<double>(offset[1])};
}

double PageBend::largestMm() const
{
    double largest = 0.0;
    for (int row = 0; row < offsetsMm_.rows; ++row) {
        for (int column = 0; column < offsetsMm_.cols; ++column) {
            largest = std::max(largest, cv::norm(offsetsMm_.at<cv::Vec2f>(row, column)));
        }
    }
    return largest;
}

}  // namespace rahdari::document
