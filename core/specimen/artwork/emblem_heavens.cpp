#include "core/specimen/artwork/emblem_shapes.h"

namespace rahdari::specimen {

using image::PointMm;

namespace {

/// A point of a compass star in two halves, one in the light and one in the dark.
void addPoint(ArtMaker& maker, const PointMm& centre, double length, double foot, double degrees)
{
    const PointMm tip = onCircle(centre, length, degrees);
    maker.area({centre, onCircle(centre, foot, degrees - 45), tip}, 0.08, degrees);
    maker.area({centre, onCircle(centre, foot, degrees + 45), tip}, 1, degrees + 60);
}

/// A waved flame of the sun.
Path flame(const PointMm& centre, double from, double to, double degrees)
{
    Path left;
    Path right;
    for (int i = 0; i <= 20; ++i) {
        const double way = i / 20.0;
        const double sway = 5.2 * way * (1 - way) * (i < 10 ? 1.4 : -1.4) * (way < 0.5 ? 1 - 2 * way : 2 * way - 1);
        const double half = 6.4 * (1 - way);
        const double radius = from + (to - from) * way;
        left.push_back(onCircle(centre, radius, degrees - half + 2.2 * sway));
        right.push_back(onCircle(centre, radius, degrees + half + 2.2 * sway));
    }
    left.insert(left.end(), right.rbegin(), right.rend());
    return left;
}

}  // namespace

EmblemArt compassArt()
{
    ArtMaker maker(100, 100);
    const PointMm centre{50, 50};
    maker.ring(ellipse(centre, 49, 49), ellipse(centre, 46, 46), 1);
    maker.loop(ellipse(centre, 44.6, 44.6), .5);
    maker.ring(ellipse(centre, 37.5, 37.5), ellipse(centre, 36.4, 36.4), 1);
    for (int i = 0; i < 72; ++i) {
        const double inner = i % 6 == 0 ? 38.6 : (i % 3 == 0 ? 40.4 : 42);
        maker.line({onCircle(centre, inner, 5 * i), onCircle(centre, 44.4, 5 * i)}, i % 6 == 0 ? .9 : .5);
    }
    for (int i = 0; i < 8; ++i) {
        addPoint(maker, centre, 25, 6, 22.5 + 45 * i);
    }
    for (int i = 0; i < 4; ++i) {
        addPoint(maker, centre, 33, 9.5, 45 + 90 * i);
    }
    for (int i = 0; i < 4; ++i) {
        addPoint(maker, centre, 45, 11.5, 90 * i);
    }
    maker.area(ellipse(centre, 7, 7), .05).loop(ellipse(centre, 7, 7), .9).loop(ellipse(centre, 5, 5), .5);
    maker.area(star(centre, 4.2, 1.7, 8), 1);
    return std::move(maker).art();
}

EmblemArt sunArt()
{
    ArtMaker maker(100, 100);
    const PointMm centre{50, 50};
    constexpr int rays = 16;
    for (int i = 0; i < rays; ++i) {
        const double degrees = 360.0 * i / rays - 90;
        if (i % 2 == 0) {
            const PointMm tip = onCircle(centre, 49, degrees);
            maker.area({onCircle(centre, 22, degrees - 10), onCircle(centre, 21, degrees), tip}, .15, degrees);
            maker.area({onCircle(centre, 22, degrees + 10), onCircle(centre, 21, degrees), tip}, .95, degrees + 50);
        } else {
            maker.shaded(flame(centre, 21, 44, degrees), .85, .35, degrees, degrees);
        }
    }
    maker.area(ellipse(centre, 22, 22), .04).loop(ellipse(centre, 22, 22), 1.6).loop(ellipse(centre, 19.6, 19.6), .6);
    for (int i = 0; i < 32; ++i) {
        maker.dot(onCircle(centre, 18, 11.25 * i), .55);
    }
    for (int i = 0; i < 16; ++i) {
        maker.shaded(leaf(onCircle(centre, 5.5, 22.5 * i), onCircle(centre, 16.4, 22.5 * i), 4.6), .9, .15, 22.5 * i,
                     22.5 * i);
    }
    maker.area(ellipse(centre, 6, 6), .04).loop(ellipse(centre, 6, 6), .8).area(star(centre, 4.6, 1.9, 8), 1);
    return std::move(maker).art();
}

EmblemArt chipArt()
{
    ArtMaker maker(100, 58);
    maker.loop(rectangle(5, 5, 95, 53), 8);
    maker.line({{5, 29}, {36, 29}}, 8).line({{64, 29}, {95, 29}}, 8);
    maker.loop(ellipse({50, 29}, 15.5, 15.5), 8);
    return std::move(maker).art();
}

}  // namespace rahdari::specimen
