#include "core/specimen/portrait/head_net.h"

#include "core/specimen/portrait/exact_math.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr int columns = 300;
constexpr float lastAngle = 1.8F;  ///< a little behind the outline, for turned heads
constexpr float rowStep = .75F;

std::vector<float> rowPlaces(const HeadShape& shape)
{
    std::vector<float> places;
    float y = shape.top() + .02F;
    while (y < shape.bottom() - .02F) {
        places.push_back(y);
        const float fromEnd = std::min(y - shape.top(), shape.bottom() - y);
        y += std::min(rowStep, .05F + .16F * fromEnd);
    }
    places.push_back(shape.bottom() - .02F);
    return places;
}

/// A point for every knot, in the head's frame.
Plane<Vec3> surface(const HeadShape& shape, const std::vector<float>& rows)
{
    constexpr float behind = 55.0F;
    Plane<Vec3> points(columns, static_cast<int>(rows.size()));
    cv::parallel_for_(cv::Range(0, points.height()), [&](const cv::Range& range) {
        for (int row = range.start; row < range.end; ++row) {
            const float y = rows[static_cast<std::size_t>(row)];
            const float half = shape.halfWidth(y);
            for (int column = 0; column < columns; ++column) {
                const float angle = lastAngle * (2.0F * static_cast<float>(column) / (columns - 1) - 1.0F);
                const float share = sinOf(angle);
                const float front = cosOf(angle);
                const float x = half * share;
                const float z = front >= 0.0F ? shape.smoothZ(share, y) + shape.features(x, y)
                                              : shape.rimZ(y) + behind * front + shape.features(x, y);
                points.at(column, row) = {x, y, z};
            }
        }
    });
    return points;
}

Vec3 normalAt(const Plane<Vec3>& points, int column, int row)
{
    const Vec3 across =
        points.at(std::min(column + 1, points.width() - 1), row) - points.at(std::max(column - 1, 0), row);
    const Vec3 down =
        points.at(column, std::min(row + 1, points.height() - 1)) - points.at(column, std::max(row - 1, 0));
    return normalised(cross(across, down));
}

/// Mean of the depth over a square of knots, taken by two passes along rows and columns.
Plane<float> blurredDepth(const Plane<Vec3>& points, int radius)
{
    Plane<float> across(points.width(), points.height());
    Plane<float> both(points.width(), points.height());
    for (int row = 0; row < points.height(); ++row) {
        for (int column = 0; column < points.width(); ++column) {
            const int from = std::max(0, column - radius);
            const int to = std::min(points.width() - 1, column + radius);
            float sum = 0;
            for (int i = from; i <= to; ++i) {
                sum += points.at(i, row).z;
            }
            across.at(column, row) = sum / static_cast<float>(to - from + 1);
        }
    }
    for (int row = 0; row < points.height(); ++row) {
        const int from = std::max(0, row - radius);
        const int to = std::min(points.height() - 1, row + radius);
        for (int column = 0; column < points.width(); ++column) {
            float sum = 0;
            for (int i = from; i <= to; ++i) {
                sum += across.at(column, i);
            }
            both.at(column, row) = sum / static_cast<float>(to - from + 1);
        }
    }
    return both;
}

/// Hollows see less sky: how far a place lies below the mean of its neighbourhood.
Plane<float> openness(const Plane<Vec3>& points)
{
    const Plane<float> near = blurredDepth(points, 4);
    const Plane<float> wide = blurredDepth(points, 12);
    Plane<float> open(points.width(), points.height());
    for (int row = 0; row < points.height(); ++row) {
        for (int column = 0; column < points.width(); ++column) {
            const float z = points.at(column, row).z;
            const float hollow =
                .10F * std::max(0.0F, near.at(column, row) - z) + .042F * std::max(0.0F, wide.at(column, row) - z);
            open.at(column, row) = clampTo(1.0F - hollow, .25F, 1.0F);
        }
    }
    return open;
}

}  // namespace

Net headNet(const HeadShape& shape, const Camera& camera)
{
    const std::vector<float> rows = rowPlaces(shape);
    const Plane<Vec3> points = surface(shape, rows);
    const Plane<float> open = openness(points);
    Net net{Plane<Net::Knot>(points.width(), points.height()), Matter::Face};
    cv::parallel_for_(cv::Range(0, points.height()), [&](const cv::Range& range) {
        for (int row = range.start; row < range.end; ++row) {
            for (int column = 0; column < points.width(); ++column) {
                const Vec3& point = points.at(column, row);
                net.knots.at(column, row) = {camera.project(point),
                                             camera.turnedDirection(normalAt(points, column, row)), point.x, point.y,
                                             open.at(column, row)};
            }
        }
    });
    return net;
}

namespace {

/// The rim of an ear: how far it stands from the head at a height from -1 (top) to 1 (lobe).
float earReach(float q, float lobe)
{
    const float upper = std::sqrt(std::max(0.0F, 1.0F - square((q + .28F) / .74F)));
    const float lower = (.50F + .16F * lobe) * std::sqrt(std::max(0.0F, 1.0F - square((q - .48F) / .52F)));
    return std::max(q < .1F ? upper : 0.0F, std::max(lower, q >= .1F ? upper * .97F : 0.0F));
}

/// Relief over the ear's plane, mm: helix, the fold before it, concha.
float earRelief(float p, float q)
{
    float z = 2.6F * bell(p - .90F, .13F);
    z += 2.0F * bell2(p - .55F, .13F, q + .05F, .5F);
    z -= 2.4F * bell2(p - .76F, .1F, q + .25F, .45F);
    z -= 4.2F * bell2(p - .28F, .22F, q - .12F, .28F);
    z += 2.2F * bell2(p - .08F, .12F, q - .12F, .16F);
    z += 1.4F * bell2(p - .35F, .3F, q - .75F, .22F);
    return z;
}

Vec3 earPoint(const Person& person, const HeadShape& shape, float side, float p, float q)
{
    const EarForm& ear = person.ears;
    const float y = ear.y + .5F * ear.height * q;
    const float reach = ear.width * earReach(q, ear.lobe);
    const float rootX = shape.halfWidth(clampTo(y, -40.0F, 50.0F)) - 3.5F;
    const float lean = -2.5F * q;  // the top stands out a little more
    const float x = rootX + p * (reach + lean * earReach(q, ear.lobe));
    const float z = -2.0F - 14.0F * p + earRelief(p, q) * (ear.width / 17.0F);
    return {side * x, y - 1.5F * p, z};
}

}  // namespace

Net earNet(const Person& person, const HeadShape& shape, const Camera& camera, float side)
{
    constexpr int across = 40;
    constexpr int down = 110;
    Net net{Plane<Net::Knot>(across, down), Matter::Ear};
    Plane<Vec3> points(across, down);
    for (int row = 0; row < down; ++row) {
        const float q = 2.0F * static_cast<float>(row) / (down - 1) - 1.0F;
        for (int column = 0; column < across; ++column) {
            points.at(column, row) = earPoint(person, shape, side, static_cast<float>(column) / (across - 1), q);
        }
    }
    for (int row = 0; row < down; ++row) {
        const float q = 2.0F * static_cast<float>(row) / (down - 1) - 1.0F;
        for (int column = 0; column < across; ++column) {
            const float p = static_cast<float>(column) / (across - 1);
            const Vec3 normal = normalAt(points, column, row);
            const float open = clampTo(.92F + .12F * earRelief(p, q) - .35F * bell(p, .25F), .3F, 1.0F);
            net.knots.at(column, row) = {camera.project(points.at(column, row)),
                                         camera.turnedDirection(normal.z < 0 ? normal * -1.0F : normal), p, q, open};
        }
    }
    return net;
}

}  // namespace rahdari::specimen
