#pragma once

#include "core/document/reduced_picture.h"
#include "core/document/side_search.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace rahdari::document {

/// The surroundings of a side of the page, straightened: columns along the side (1 mm each, averaged), rows across it
/// (outward downwards), and there the gradient across the side.
struct SideStrip {
    double lengthMm = 0.0;
    double halfWidthMm = 0.0;
    double pxPerMm = 0.0;  ///< across
    int rows = 0;
    int columns = 0;
    cv::Matx33d toPicture;                   ///< (along, across) mm to pixels of the original picture
    std::vector<cv::Mat> gradients;          ///< one a channel, CV_32F, grey levels a row; (column, row): transposed
    std::vector<std::pair<int, int>> valid;  ///< rows of a column in band and picture: the first, and past the last

    static constexpr double columnsPerMm = 1.0;

    double acrossMm(double row) const { return (row + 0.5) / pxPerMm - halfWidthMm; }
    double alongMm(int column) const { return (column + 0.5) / columnsPerMm; }
    int presentColumns() const;
};

/// @return none when the band is too small, too large or too coarse to search
std::optional<SideStrip> cutStrip(const ReducedPicture& reduced, const image::PagePlane& plane, image::SizeMm size,
                                  const SideBand& band);

/// (along, across) mm of a side to page millimetres.
cv::Matx33d stripToPage(const SideEnds& ends);

cv::Point2d applyTo(const cv::Matx33d& map, double x, double y);

/// Whether a pixel position lies in a picture of that size.
bool insidePicture(const cv::Point2d& point, cv::Size size);

}  // namespace rahdari::document
