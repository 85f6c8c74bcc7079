#include "core/mrz/picture_pyramid.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace rahdari::mrz {

namespace {

constexpr int smallestSidePx = 120;

cv::Mat toGrey(const cv::Mat& picture)
{
    if (picture.channels() == 1) {
        return picture;
    }
    cv::Mat grey;
    cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

cv::Mat halved(const cv::Mat& picture)
{
    cv::Mat even = picture;
    if (picture.cols % 2 != 0 || picture.rows % 2 != 0) {
        cv::copyMakeBorder(picture, even, 0, picture.rows % 2, 0, picture.cols % 2, cv::BORDER_REPLICATE);
    }
    cv::Mat half;
    cv::resize(even, half, even.size() / 2, 0, 0, cv::INTER_AREA);
    return half;
}

}  // namespace

PicturePyramid::PicturePyramid(const cv::Mat& picture)
{
    levels_.push_back(toGrey(picture));
    while (std::min(levels_.back().cols, levels_.back().rows) >= smallestSidePx) {
        levels_.push_back(halved(levels_.back()));
    }
}

std::size_t PicturePyramid::levelFor(double lengthPx, double wantedPx) const
{
    std::size_t index = 0;
    while (index + 1 < levels_.size() && lengthPx / scaleOf(index + 1) >= wantedPx) {
        ++index;
    }
    return index;
}

cv::Mat PicturePyramid::resampled(int longSidePx) const
{
    const double longest = std::max(full().cols, full().rows);
    const double scale = longest / longSidePx;
    const cv::Size size(std::max(1, cvRound(full().cols / scale)), std::max(1, cvRound(full().rows / scale)));
    const cv::Mat& source = level(levelFor(longest, longSidePx));
    cv::Mat out;
    cv::resize(source, out, size, 0, 0, size.width < source.cols ? cv::INTER_AREA : cv::INTER_CUBIC);
    return out;
}

}  // namespace rahdari::mrz
