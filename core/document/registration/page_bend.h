#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::document {

/// How a page departs from a plane: a passport's page rises towards the spine. A smooth field of offsets; flat unless
/// told otherwise. Copies share the field, which is never written to.
class PageBend {
public:
    PageBend() = default;

    /// @param offsetsMm  CV_32FC2 (x, y): node (i, j) stands at (i, j) times the step that spreads them over the page
    PageBend(const cv::Mat& offsetsMm, image::SizeMm size) : offsetsMm_(offsetsMm), size_(size) {}

    bool flat() const { return offsetsMm_.empty(); }

    /// Where a point of the flat page is found on the plane. Outside the page as at its border.
    image::PointMm moved(image::PointMm point) const;

    /// The largest offset.
    double largestMm() const;

private:
    cv::Mat offsetsMm_;
    image::SizeMm size_;
};

}  // namespace rahdari::document
