#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace rahdari::mrz {

/// A grey picture and its halvings, so that text is always sampled near the size a reader wants.
class PicturePyramid {
public:
    /// @param picture  8-bit, grey or BGR, not empty
    explicit PicturePyramid(const cv::Mat& picture);

    const cv::Mat& full() const { return levels_.front(); }
    const cv::Mat& level(std::size_t index) const { return levels_[index]; }

    /// 1, 2, 4, ...: exact, since odd sizes are padded before they are halved.
    static double scaleOf(std::size_t index) { return static_cast<double>(std::size_t{1} << index); }

    /// The coarsest level on which a length of `lengthPx` (in the full picture) is still at least `wantedPx` long.
    std::size_t levelFor(double lengthPx, double wantedPx) const;

    /// The picture resampled so that its longer side is `longSidePx`, larger or smaller than it is.
    cv::Mat resampled(int longSidePx) const;

    /// Between pixel centres of the full picture and of one scaled by `scale` (full size / scaled size).
    static cv::Point2d toFull(const cv::Point2d& point, double scale)
    {
        return {(point.x + 0.5) * scale - 0.5, (point.y + 0.5) * scale - 0.5};
    }
    static cv::Point2d fromFull(const cv::Point2d& point, double scale)
    {
        return {(point.x + 0.5) / scale - 0.5, (point.y + 0.5) / scale - 0.5};
    }

private:
    std::vector<cv::Mat> levels_;
};

}  // namespace rahdari::mrz
