#pragma once

#include "core/document/model/document_model.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace rahdari::learning {

/// A page as one specimen's own location has it, and as it was registered on another specimen.
struct TwoPlanes {
    image::PagePlane located;     ///< the page's own millimetres to pixels
    image::PagePlane registered;  ///< the draft's millimetres to the same pixels
};

/// Every page is located a little wrong, the first reference too. The middle of all of them is better than any.
/// @return from the middle of all pages' millimetres to the draft's; none when there are too few, or they disagree
std::optional<image::PagePlane> middleGrid(const std::vector<TwoPlanes>& pages, image::SizeMm size);

/// A picture in the draft's raster brought into the raster of the middle grid.
cv::Mat regridded(const cv::Mat& picture, const image::PagePlane& middleToDraft);

}  // namespace rahdari::learning
