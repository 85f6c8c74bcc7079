#include "core/specimen/artwork/pen.h"

#include "core/specimen/artwork/steady_wave.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

namespace {

using image::PointMm;

constexpr double longestMitre = 2;

PointMm direction(const PointMm& from, const PointMm& to)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    const double length = std::sqrt(dx * dx + dy * dy);
    return length > 0 ? PointMm{dx / length, dy / length} : PointMm{0, 0};
}

/// From the path's point to the left border of a line of width 2, at a corner between two directions.
PointMm mitre(const PointMm& in, const PointMm& out)
{
    const PointMm sum{-(in.y + out.y), in.x + out.x};
    const double square = sum.x * sum.x + sum.y * sum.y;
    if (square < 1e-6) {
        return {-in.y, in.x};
    }
    // |sum| = 2 cos(half the turn); the mitre's length is its inverse.
    const double factor = std::min(2 / square, longestMitre / std::sqrt(square));
    return {sum.x * factor, sum.y * factor};
}

std::vector<PointMm> bordersOf(const Path& path, bool closed)
{
    const std::size_t count = path.size();
    std::vector<PointMm> borders(count);
    for (std::size_t i = 0; i < count; ++i) {
        const bool first = i == 0 && !closed;
        const bool last = i + 1 == count && !closed;
        const PointMm& before = path[first ? 0 : (i + count - 1) % count];
        const PointMm& after = path[last ? i : (i + 1) % count];
        const PointMm in = direction(first ? path[i] : before, first ? after : path[i]);
        const PointMm out = direction(last ? before : path[i], last ? path[i] : after);
        borders[i] = mitre(in, out);
    }
    return borders;
}

PointMm beside(const PointMm& point, const PointMm& border, double distance)
{
    return {point.x + border.x * distance, point.y + border.y * distance};
}

Path withoutRepeats(const Path& path)
{
    Path kept;
    kept.reserve(path.size());
    for (const PointMm& point : path) {
        if (kept.empty() || !(kept.back() == point)) {
            kept.push_back(point);
        }
    }
    return kept;
}

}  // namespace

Path strokeOutline(const Path& path, const std::function<double(double)>& widthAt)
{
    const Path points = withoutRepeats(path);
    if (points.size() < 2) {
        return {};
    }
    const std::vector<PointMm> borders = bordersOf(points, false);
    const std::size_t count = points.size();
    Path outline(2 * count);
    for (std::size_t i = 0; i < count; ++i) {
        const double half = widthAt(static_cast<double>(i) / static_cast<double>(count - 1)) / 2;
        outline[i] = beside(points[i], borders[i], half);
        outline[2 * count - 1 - i] = beside(points[i], borders[i], -half);
    }
    return outline;
}

Path strokeOutline(const Path& path, double widthMm)
{
    return strokeOutline(path, [widthMm](double) { return widthMm; });
}

std::vector<Path> ringOutline(const Path& path, double widthMm)
{
    Path points = withoutRepeats(path);
    if (points.size() > 1 && points.front() == points.back()) {
        points.pop_back();
    }
    if (points.size() < 3) {
        return {};
    }
    const std::vector<PointMm> borders = bordersOf(points, true);
    const std::size_t count = points.size();
    Path left(count);
    Path right(count);
    for (std::size_t i = 0; i < count; ++i) {
        left[i] = beside(points[i], borders[i], widthMm / 2);
        right[count - 1 - i] = beside(points[i], borders[i], -widthMm / 2);
    }
    return {std::move(left), std::move(right)};
}

Path discOutline(const PointMm& centre, double radiusMm, int corners)
{
    Path outline;
    outline.reserve(static_cast<std::size_t>(corners));
    for (int i = 0; i < corners; ++i) {
        const double angle = -2 * pi * i / corners;
        outline.push_back({centre.x + radiusMm * steadyCos(angle), centre.y + radiusMm * steadySin(angle)});
    }
    return outline;
}

}  // namespace rahdari::specimen
