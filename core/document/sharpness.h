#pragma once

#include "core/document/page_view.h"

#include <optional>

namespace rahdari::document {

/// How wide the sharp printed edges of a page are in the picture.
struct Sharpness {
    double edgeWidthPx = 0.0;  ///< 10-90 % width in pixels of the detail
    double edgeWidthMm = 0.0;
    int edges = 0;  ///< edge pixels it was measured on
};

/// The 10-90 % width of an edge blurred by a Gaussian is 1.02 times its height over its steepest slope, whatever the
/// contrast. Taken at each strong edge of the detail; on text the median of all, on a page, which also shows portraits
/// and tints, the quarter of the sharpest.
/// @return none when there is nothing with edges. May throw cv::Exception
std::optional<Sharpness> measureSharpness(const PageView& view);

}  // namespace rahdari::document
