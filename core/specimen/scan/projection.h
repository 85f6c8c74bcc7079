#pragma once

#include "core/specimen/scan/point_spread.h"
#include "core/specimen/scan/pose.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::specimen {

/// A picture in linear light, 65535 = white reference. A row holds its blue, then its green, then its red samples, each
/// `size.width` long; infrared has one channel.
struct LinearPicture {
    cv::Size size;
    int channels = 3;
    cv::Mat rows;  ///< CV_16UC1, size.width * channels wide

    const std::uint16_t* row(int y, int channel) const
    {
        return rows.ptr<std::uint16_t>(y) + static_cast<std::ptrdiff_t>(channel) * size.width;
    }
    std::uint16_t* row(int y, int channel)
    {
        return rows.ptr<std::uint16_t>(y) + static_cast<std::ptrdiff_t>(channel) * size.width;
    }
};

/// What the camera sees of a softened page (with its rim) that lies in a pose; bed elsewhere. Between pixels of the
/// page it interpolates linearly, in steps of 1/256 px. Where the page rises from the glass it is darker.
/// @param shade  share of the light lost at the very spine of the strongest bend
LinearPicture project(const cv::Mat& softPage, const Pose& pose, const Bed& bed, double shade);

}  // namespace rahdari::specimen
