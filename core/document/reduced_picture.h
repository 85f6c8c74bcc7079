#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

namespace rahdari::document {

/// A picture averaged down by a whole number, so that searching a 50-megapixel photo costs no more than a small one.
struct ReducedPicture {
    cv::Mat pixels;  ///< 8-bit, as many channels as the picture
    int factor = 1;  ///< pixels of the picture in one of these, along a side

    /// A pixel position of the picture (centres at whole numbers) in this one.
    cv::Matx33d fromPicture() const;

    /// And back.
    cv::Matx33d toPicture() const;
};

/// @param factor  1 shares the picture's memory
ReducedPicture reduce(const cv::Mat& picture, int factor);

}  // namespace rahdari::document
