#include "core/specimen/artwork/emblem_shapes.h"

#include "core/specimen/artwork/steady_wave.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rahdari::specimen {

using image::PointMm;

namespace {

double signedArea(const Path& path)
{
    double sum = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const PointMm& a = path[i];
        const PointMm& b = path[(i + 1) % path.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum / 2;
}

/// Turning like a stroke, or the other way.
Path turned(Path path, bool likeStroke)
{
    if ((signedArea(path) < 0) != likeStroke) {
        std::ranges::reverse(path);
    }
    return path;
}

PointMm catmullRom(const PointMm& a, const PointMm& b, const PointMm& c, const PointMm& d, double t)
{
    const auto mix = [t](double p0, double p1, double p2, double p3) {
        return 0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t +
                      (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
    };
    return {mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y)};
}

}  // namespace

PointMm onCircle(const PointMm& centre, double radius, double degrees)
{
    const double angle = toRadians(degrees);
    return {centre.x + radius * steadyCos(angle), centre.y + radius * steadySin(angle)};
}

Path curveThrough(const Path& points, bool closed)
{
    constexpr int steps = 10;
    const auto count = static_cast<int>(points.size());
    const auto at = [&](int i) {
        const int index = closed ? (i + count) % count : std::clamp(i, 0, count - 1);
        return points[static_cast<std::size_t>(index)];
    };
    Path path;
    for (int i = 0; i < (closed ? count : count - 1); ++i) {
        for (int step = 0; step < steps; ++step) {
            path.push_back(catmullRom(at(i - 1), at(i), at(i + 1), at(i + 2), static_cast<double>(step) / steps));
        }
    }
    if (!closed) {
        path.push_back(points.back());
    }
    return path;
}

Path ellipse(const PointMm& centre, double rx, double ry)
{
    constexpr int steps = 120;
    Path path;
    for (int i = 0; i < steps; ++i) {
        const double angle = 2 * pi * i / steps;
        path.push_back({centre.x + rx * steadyCos(angle), centre.y + ry * steadySin(angle)});
    }
    return path;
}

Path arc(const PointMm& centre, double radius, double fromDegrees, double toDegrees)
{
    const int steps = std::max(2, static_cast<int>(std::abs(toDegrees - fromDegrees) / 3));
    Path path;
    for (int i = 0; i <= steps; ++i) {
        path.push_back(onCircle(centre, radius, fromDegrees + (toDegrees - fromDegrees) * i / steps));
    }
    return path;
}

Path rectangle(double left, double top, double right, double bottom)
{
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

Path star(const PointMm& centre, double outer, double inner, int points, double degrees)
{
    Path path;
    for (int i = 0; i < 2 * points; ++i) {
        path.push_back(onCircle(centre, i % 2 == 0 ? outer : inner, degrees + 180.0 * i / points));
    }
    return path;
}

Path leaf(const PointMm& foot, const PointMm& tip, double width, double bend)
{
    constexpr int steps = 16;
    const double dx = tip.x - foot.x;
    const double dy = tip.y - foot.y;
    const double length = std::sqrt(dx * dx + dy * dy);
    const auto at = [&](double way, double aside) {
        const double across = aside + 4 * bend * length * way * (1 - way);
        return PointMm{foot.x + dx * way - dy / length * across, foot.y + dy * way + dx / length * across};
    };
    Path right;
    Path left;
    for (int i = 0; i <= steps; ++i) {
        const double way = static_cast<double>(i) / steps;
        // Broadest two fifths up, pointed at both ends.
        const double half = width / 2 * steadySin(pi * way * (1.5 - 0.5 * way)) * (1.06 - 0.12 * way);
        right.push_back(at(way, half));
        left.push_back(at(way, -half));
    }
    right.insert(right.end(), left.rbegin(), left.rend());
    return right;
}

Path seaLine(double left, double right, double y, double height, double length, double phase)
{
    constexpr double stepLength = 0.04;  // of a wave
    Path path;
    for (double x = left; x <= right; x += length * stepLength) {
        const double t = 2 * pi * x / length + phase;
        const double wave = 0.5 + 0.5 * steadyCos(t);
        path.push_back({x, y - height * wave * wave});
    }
    return path;
}

Path stood(const Path& path, const Standing& standing, double width, double height)
{
    const double cosine = steadyCos(toRadians(standing.degrees));
    const double sine = steadySin(toRadians(standing.degrees));
    Path result;
    result.reserve(path.size());
    for (const PointMm& point : path) {
        const double x = (standing.mirrored ? width - point.x : point.x) - width / 2;
        const double y = point.y - height / 2;
        result.push_back({standing.at.x + standing.scale * (x * cosine - y * sine + width / 2),
                          standing.at.y + standing.scale * (x * sine + y * cosine + height / 2)});
    }
    if (standing.mirrored) {
        std::ranges::reverse(result);
    }
    return result;
}

ArtMaker& ArtMaker::area(const Path& border, double tone, double hatchDegrees)
{
    return shaded(border, tone, tone, 0, hatchDegrees);
}

ArtMaker& ArtMaker::shaded(const Path& border, double tone, double toneEnd, double shadeDegrees, double hatchDegrees)
{
    art_.parts.push_back({{turned(border, true)}, tone, toneEnd, shadeDegrees, hatchDegrees, false});
    return *this;
}

ArtMaker& ArtMaker::ring(const Path& border, const Path& hole, double tone)
{
    art_.parts.push_back({{turned(border, true), turned(hole, false)}, tone, tone, 0, 45, false});
    return *this;
}

ArtMaker& ArtMaker::lineOf(std::vector<Path> outlines, double tone)
{
    art_.parts.push_back({std::move(outlines), tone, tone, 0, 0, true});
    return *this;
}

ArtMaker& ArtMaker::line(const Path& path, double width, double tone)
{
    return lineOf({strokeOutline(path, width)}, tone);
}

ArtMaker& ArtMaker::loop(const Path& path, double width, double tone) { return lineOf(ringOutline(path, width), tone); }

ArtMaker& ArtMaker::tapered(const Path& path, double width, double tone)
{
    return lineOf({strokeOutline(path, [width](double way) { return width * (0.12 + 3.52 * way * (1 - way)); })}, tone);
}

ArtMaker& ArtMaker::dot(const PointMm& centre, double radius, double tone)
{
    return lineOf({discOutline(centre, radius)}, tone);
}

ArtMaker& ArtMaker::drawing(const EmblemArt& other, const Standing& standing)
{
    for (EmblemPart part : other.parts) {
        for (Path& outline : part.outlines) {
            outline = stood(outline, standing, other.width, other.height);
        }
        part.shadeDegrees = (standing.mirrored ? 180 - part.shadeDegrees : part.shadeDegrees) + standing.degrees;
        part.hatchDegrees = (standing.mirrored ? 180 - part.hatchDegrees : part.hatchDegrees) + standing.degrees;
        art_.parts.push_back(std::move(part));
    }
    return *this;
}

}  // namespace rahdari::specimen
