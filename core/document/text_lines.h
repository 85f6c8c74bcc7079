#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

namespace rahdari::document {

/// What looks like lines of print in a picture: enough to tell a document from a table top.
struct TextLines {
    int count = 0;
    cv::Rect bounds;  ///< around all of them
};

/// Counts lines running along either axis, whichever are more. Reads nothing.
/// @param grey  8-bit, one channel, best some 400 to 800 px wide
TextLines findTextLines(const cv::Mat& grey);

}  // namespace rahdari::document
