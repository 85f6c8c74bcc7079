#pragma once

#include "core/image/geometry.h"
#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/drawing.h"

#include <string>
#include <vector>

namespace rahdari::specimen {

/// The pixels of the page that a box touches, and how places on the page become places in them.
class PlateFrame {
public:
    explicit PlateFrame(const image::RectMm& box);

    cv::Size size() const { return bounds_.size(); }
    cv::Point origin() const { return bounds_.tl(); }

    /// In parts of a pixel, from the frame's upper left corner.
    cv::Point toSubPixels(const image::PointMm& point) const;
    Outline toSubPixels(const std::vector<image::PointMm>& points) const;

    /// The page's place of a pixel's centre.
    image::PointMm centreOf(int column, int row) const;

    Plate plate(const std::string& ink, cv::Mat coverage) const { return {ink, std::move(coverage), origin(), {}, {}}; }

private:
    cv::Rect bounds_;
};

image::PointMm centreOf(const image::RectMm& box);

}  // namespace rahdari::specimen
