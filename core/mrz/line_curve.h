#pragma once

#include "core/mrz/picture_pyramid.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>

#include <span>
#include <utility>

namespace rahdari::mrz {

/// The path of a line of characters at constant pitch: column 0 is the middle of the first character, column 1 of the
/// second, and so on; in between and outside it is continued smoothly. Slight curvature (a book page, a lens) and a
/// pitch that changes along the line (perspective) are part of it.
class LineCurve {
public:
    /// A straight or sagging line.
    /// @param first, last  points in the picture at `firstColumn` and `lastColumn`
    /// @param sagPx        how far the middle lies to the lower side (see down())
    static LineCurve between(const cv::Point2d& first, double firstColumn, const cv::Point2d& last, double lastColumn,
                             double sagPx = 0.0);

    /// The curve nearest to known characters (column, place). With fewer than 8 of them it is straight, with fewer
    /// than 20 quadratic, else cubic.
    /// @param points  at least 2
    static LineCurve through(std::span<const std::pair<double, cv::Point2d>> points);

    /// The middle of a column, in pixels.
    cv::Point2d at(double column) const;

    /// From one column's middle to the next one's, in pixels.
    cv::Point2d along(double column) const;

    /// The vector of one pitch, on paper, from the middle of a column towards the feet of its characters.
    cv::Point2d down(double column) const;

    /// Length of along().
    double pitchPx(double column) const;

    /// The same line with its columns counted from another one: column 0 of the result is `column` of this.
    LineCurve startingAt(double column) const;

    /// The line moved downwards by a number of pitches.
    LineCurve shiftedDown(double pitches) const;

    /// The same line read from its other end: the first character of the result is column `lastColumn` of this.
    LineCurve reversed(double lastColumn) const;

    /// Tells the line where "down" really is, known once a second line is: perspective and shear make it differ from
    /// the perpendicular.
    /// @param down  vector of one pitch at `column`
    LineCurve withDown(double column, const cv::Point2d& down) const;

private:
    cv::Vec4d x_{0, 0, 0, 0};  // coefficients of column^0..3
    cv::Vec4d y_{0, 0, 0, 0};
    double lean_ = 0.0;  // down = lean * along + stretch * perpendicular
    double stretch_ = 1.0;
};

/// Where a strip lies on a line.
struct StripWindow {
    double firstColumn = 0.0;  ///< column at strip x = 0
    int widthPx = 0;
    int rows = 32;          ///< the line's middle lies on row (rows - 1) / 2
    double pitchPx = 20.0;  ///< strip pixels a column
};

/// Cuts a straight strip along a line: one `pitchPx` a column both ways, averaged where the picture is finer.
/// Outside the picture its border is repeated.
cv::Mat cutStrip(const PicturePyramid& pyramid, const LineCurve& line, const StripWindow& window);

}  // namespace rahdari::mrz
