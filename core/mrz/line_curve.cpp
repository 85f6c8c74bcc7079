#include "core/mrz/line_curve.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::mrz {

namespace {

double value(const cv::Vec4d& c, double t) { return c[0] + t * (c[1] + t * (c[2] + t * c[3])); }

double slope(const cv::Vec4d& c, double t) { return c[1] + t * (2.0 * c[2] + t * 3.0 * c[3]); }

/// Coefficients of the same polynomial in u = t - shift.
cv::Vec4d shifted(const cv::Vec4d& c, double shift)
{
    return {value(c, shift), slope(c, shift), c[2] + 3.0 * c[3] * shift, c[3]};
}

/// Coefficients in u = (t - middle) / half of the least-squares polynomial.
cv::Mat fitPolynomial(std::span<const std::pair<double, cv::Point2d>> points, double middle, double half, int degree)
{
    const int count = static_cast<int>(points.size());
    cv::Mat design(count, degree + 1, CV_64F);
    cv::Mat values(count, 2, CV_64F);
    for (int i = 0; i < count; ++i) {
        const auto& [column, place] = points[static_cast<std::size_t>(i)];
        const double u = (column - middle) / half;
        double power = 1.0;
        for (int d = 0; d <= degree; ++d, power *= u) {
            design.at<double>(i, d) = power;
        }
        values.at<double>(i, 0) = place.x;
        values.at<double>(i, 1) = place.y;
    }
    cv::Mat solution;
    cv::solve(design, values, solution, cv::DECOMP_SVD);
    return solution;
}

cv::Vec4d unscaled(const cv::Mat& solution, int coordinate, double middle, double half)
{
    cv::Vec4d scaled{0, 0, 0, 0};
    double divisor = 1.0;
    for (int d = 0; d < solution.rows; ++d, divisor *= half) {
        scaled[d] = solution.at<double>(d, coordinate) / divisor;
    }
    return shifted(scaled, -middle);
}

}  // namespace

LineCurve LineCurve::between(const cv::Point2d& first, double firstColumn, const cv::Point2d& last, double lastColumn,
                             double sagPx)
{
    const cv::Point2d step = (last - first) / (lastColumn - firstColumn);
    const double length = std::max(1e-9, cv::norm(step));
    const cv::Point2d normal(-step.y / length, step.x / length);
    const cv::Point2d middle = (first + last) / 2.0 + normal * sagPx;
    const std::array<std::pair<double, cv::Point2d>, 3> points{
        {{firstColumn, first}, {(firstColumn + lastColumn) / 2.0, middle}, {lastColumn, last}}};
    const double half = (lastColumn - firstColumn) / 2.0;
    const cv::Mat solution = fitPolynomial(points, points[1].first, half, 2);
    LineCurve line;
    line.x_ = unscaled(solution, 0, points[1].first, half);
    line.y_ = unscaled(solution, 1, points[1].first, half);
    return line;
}

LineCurve LineCurve::through(std::span<const std::pair<double, cv::Point2d>> points)
{
    const int degree = points.size() < 8 ? 1 : points.size() < 20 ? 2 : 3;
    const double first = points.front().first;
    const double last = points.back().first;
    const double middle = (first + last) / 2.0;
    const double half = std::max(1e-9, (last - first) / 2.0);
    const cv::Mat solution = fitPolynomial(points, middle, half, degree);
    LineCurve line;
    line.x_ = unscaled(solution, 0, middle, half);
    line.y_ = unscaled(solution, 1, middle, half);
    return line;
}

cv::Point2d LineCurve::at(double column) const { return {value(x_, column), value(y_, column)}; }

cv::Point2d LineCurve::along(double column) const { return {slope(x_, column), slope(y_, column)}; }

cv::Point2d LineCurve::down(double column) const
{
    const cv::Point2d step = along(column);
    return lean_ * step + stretch_ * cv::Point2d(-step.y, step.x);
}

double LineCurve::pitchPx(double column) const { return cv::norm(along(column)); }

LineCurve LineCurve::startingAt(double column) const
{
    LineCurve line = *this;
    line.x_ = shifted(x_, column);
    line.y_ = shifted(y_, column);
    return line;
}

LineCurve LineCurve::shiftedDown(double pitches) const
{
    constexpr double reach = 22.0;
    std::array<std::pair<double, cv::Point2d>, 23> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double column = reach * 2.0 * static_cast<double>(i) / static_cast<double>(points.size() - 1);
        points[i] = {column, at(column) + down(column) * pitches};
    }
    LineCurve line = through(points);
    line.lean_ = lean_;
    line.stretch_ = stretch_;
    return line;
}

LineCurve LineCurve::reversed(double lastColumn) const
{
    LineCurve line = startingAt(lastColumn);
    line.x_ = {line.x_[0], -line.x_[1], line.x_[2], -line.x_[3]};
    line.y_ = {line.y_[0], -line.y_[1], line.y_[2], -line.y_[3]};
    return line;
}

LineCurve LineCurve::withDown(double column, const cv::Point2d& down) const
{
    LineCurve line = *this;
    const cv::Point2d step = along(column);
    const double square = std::max(1e-9, step.dot(step));
    line.lean_ = down.dot(step) / square;
    line.stretch_ = (down.y * step.x - down.x * step.y) / square;
    return line;
}

cv::Mat cutStrip(const PicturePyramid& pyramid, const LineCurve& line, const StripWindow& window)
{
    const double middleColumn = window.firstColumn + window.widthPx / 2.0 / window.pitchPx;
    const double pitchPx = line.pitchPx(middleColumn);
    const std::size_t index = pyramid.levelFor(pitchPx, window.pitchPx);
    const double scale = PicturePyramid::scaleOf(index);
    const int oversampling = pitchPx / scale > 1.15 * window.pitchPx ? 2 : 1;
    const double step = 1.0 / oversampling;
    const double middleRow = (window.rows - 1) / 2.0;
    cv::Mat mapX(window.rows * oversampling, window.widthPx * oversampling, CV_32F);
    cv::Mat mapY(mapX.size(), CV_32F);
    for (int u = 0; u < mapX.cols; ++u) {
        const double column = window.firstColumn + ((u + 0.5) * step - 0.5) / window.pitchPx;
        const cv::Point2d middle = line.at(column);
        const cv::Point2d down = line.down(column);
        for (int v = 0; v < mapX.rows; ++v) {
            const double pitches = ((v + 0.5) * step - 0.5 - middleRow) / window.pitchPx;
            const cv::Point2d place = PicturePyramid::fromFull(middle + down * pitches, scale);
            mapX.at<float>(v, u) = static_cast<float>(place.x);
            mapY.at<float>(v, u) = static_cast<float>(place.y);
        }
    }
    cv::Mat strip;
    cv::remap(pyramid.level(index), strip, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    if (oversampling > 1) {
        cv::resize(strip, strip, {window.widthPx, window.rows}, 0, 0, cv::INTER_AREA);
    }
    return strip;
}

}  // namespace rahdari::mrz
