#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace rahdari::document {

/// A straight line in a picture, made of the stretches where an edge runs along it.
struct StraightLine {
    cv::Point2d origin;
    cv::Point2d direction;                             ///< unit vector
    std::vector<std::pair<double, double>> stretches;  ///< along the direction from the origin; apart and in order

    double along(const cv::Point2d& point) const { return (point - origin).dot(direction); }
    double distanceTo(const cv::Point2d& point) const { return direction.cross(point - origin); }
    cv::Point2d middle() const;
    double length() const;  ///< of all stretches

    /// Part of the way between two points on it that shows the edge, [0, 1].
    double support(const cv::Point2d& from, const cv::Point2d& to) const;
};

/// The longest lines of a picture, at most some three dozen, longest first.
/// @param grey  8-bit, one channel
std::vector<StraightLine> findStraightLines(const cv::Mat& grey);

/// Where two lines meet; none when they are parallel.
std::optional<cv::Point2d> crossing(const StraightLine& one, const StraightLine& other);

}  // namespace rahdari::document
