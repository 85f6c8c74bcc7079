#include "core/document/reduced_picture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace rahdari::document {

namespace {

constexpr double largePicturePx = 8e6;

// The part of the picture that whole blocks of `factor` pixels cover.
cv::Mat wholeBlocks(const cv::Mat& picture, int factor)
{
    return picture(cv::Rect(0, 0, picture.cols / factor * factor, picture.rows / factor * factor));
}

cv::Mat shrink(const cv::Mat& picture, int factor, int interpolation)
{
    cv::Mat small;
    const cv::Mat blocks = wholeBlocks(picture, factor);
    cv::resize(blocks, small, {blocks.cols / factor, blocks.rows / factor}, 0.0, 0.0, interpolation);
    return small;
}

}  // namespace

cv::Matx33d ReducedPicture::fromPicture() const
{
    const double scale = 1.0 / factor;
    const double shift = 0.5 * scale - 0.5;
    return {scale, 0.0, shift, 0.0, scale, shift, 0.0, 0.0, 1.0};
}

cv::Matx33d ReducedPicture::toPicture() const
{
    const double scale = factor;
    const double shift = 0.5 * scale - 0.5;
    return {scale, 0.0, shift, 0.0, scale, shift, 0.0, 0.0, 1.0};
}

ReducedPicture reduce(const cv::Mat& picture, int factor)
{
    factor = std::clamp(factor, 1, std::max(1, std::min(picture.cols, picture.rows)));
    if (factor == 1) {
        return {picture, 1};
    }
    // Averaging every pixel of a huge picture takes longer than the whole search. The mean of the two by two pixels in
    // the middle of each block (what linear interpolation at an even factor is), averaged again, does.
    if (factor % 4 == 0 && static_cast<double>(picture.total()) > largePicturePx) {
        const cv::Mat half = shrink(wholeBlocks(picture, factor), factor / 2, cv::INTER_LINEAR);
        return {shrink(half, 2, cv::INTER_AREA), factor};
    }
    return {shrink(picture, factor, cv::INTER_AREA), factor};
}

}  // namespace rahdari::document
