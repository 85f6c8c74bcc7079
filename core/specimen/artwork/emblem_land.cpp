#include "core/specimen/artwork/emblem_shapes.h"

#include "core/specimen/artwork/steady_wave.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using image::PointMm;

namespace {

PointMm between(const PointMm& a, const PointMm& b, double way)
{
    return {a.x + (b.x - a.x) * way, a.y + (b.y - a.y) * way};
}

/// The direction of a path at one of its points, degrees; and the point itself by its share of the points.
struct Stem {
    explicit Stem(Path points) : path(curveThrough(points, false)) {}

    PointMm at(double way) const
    {
        const double place = way * static_cast<double>(path.size() - 1);
        const auto i = static_cast<std::size_t>(std::min(place, static_cast<double>(path.size()) - 1.001));
        return between(path[i], path[i + 1], place - static_cast<double>(i));
    }

    /// A point beside the stem: `aside` to its right, `ahead` along it.
    PointMm beside(double way, double aside, double ahead) const
    {
        const PointMm a = at(std::max(way - .02, 0.0));
        const PointMm b = at(std::min(way + .02, 1.0));
        const double length = std::sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
        const PointMm along{(b.x - a.x) / length, (b.y - a.y) / length};
        const PointMm here = at(way);
        return {here.x + along.x * ahead - along.y * aside, here.y + along.y * ahead + along.x * aside};
    }

    Path path;
};

void addTowerOfBridge(ArtMaker& maker, double x)
{
    maker.shaded({{x - 5.4, 14}, {x - 2.4, 14}, {x - 2.8, 66}, {x - 6.4, 66}}, .35, 1, 0, 0);
    maker.shaded({{x + 2.4, 14}, {x + 5.4, 14}, {x + 6.4, 66}, {x + 2.8, 66}}, .35, 1, 0, 0);
    for (const double y : {18.0, 30.0, 42.0}) {
        maker.area(rectangle(x - 2.6, y, x + 2.6, y + 2.2), .9, 0);
        maker.line({{x - 2.4, y + 2.4}, {x + 2.4, y + 11}}, .6).line({{x + 2.4, y + 2.4}, {x - 2.4, y + 11}}, .6);
    }
    maker.area(rectangle(x - 6.2, 11.4, x + 6.2, 14.2), 1).area(rectangle(x - 9, 66, x + 9, 70.5), .8, 0);
    maker.dot({x, 9.6}, 1.4);
}

/// The height of the cable over the deck, by the place: high at the towers, low in the middle and at the shores.
double cableHeight(double x)
{
    if (x < 48) {
        const double way = (48 - x) / 44;
        return 13 + 39 * way - 3 * way * (1 - way);
    }
    if (x > 132) {
        const double way = (x - 132) / 44;
        return 13 + 39 * way - 3 * way * (1 - way);
    }
    const double way = (x - 90) / 42;
    return 47 - 34 * way * way;
}

void addCables(ArtMaker& maker)
{
    Path cable;
    for (double x = 4; x <= 176; x += 1) {
        cable.push_back({x, cableHeight(x)});
    }
    for (double x = 8; x <= 172; x += 4) {
        maker.line({{x, cableHeight(x)}, {x, 51}}, .42);
    }
    maker.line(cable, 1.4);
}

/// An ear of wheat on its stem, bowing to the right.
void addEar(ArtMaker& maker, const Stem& stem)
{
    maker.line(stem.path, .9);
    maker.shaded(leaf(stem.at(.22), stem.beside(.22, -13, 22), 4.4, -.16), .8, .2, -60, 70);
    maker.shaded(leaf(stem.at(.3), stem.beside(.3, 12, 20), 4, .18), .8, .2, -60, 110);
    for (int i = 0; i < 9; ++i) {
        const double way = .52 + .052 * i;
        const double size = 1 - .05 * i;
        for (const double side : {-1.0, 1.0}) {
            maker.tapered(
                {stem.beside(way, side * 3.4 * size, 7 * size), stem.beside(way, side * 8.5 * size, 19 * size)}, .42);
            maker.shaded(leaf(stem.beside(way, side * .5, -1), stem.beside(way, side * 5 * size, 8.6 * size),
                              4.2 * size, side * .1),
                         .12, .95, side > 0 ? 0 : 180, side * 35);
        }
    }
    maker.tapered({stem.at(.98), stem.beside(.99, 0, 14)}, .5);
    maker.shaded(leaf(stem.at(.955), stem.beside(.985, 0, 8), 3.6), .2, .9, 0, 40);
}

/// The branches of a wreath: pairs of leaves and berries along an arc, in the right half.
EmblemArt branchArt()
{
    ArtMaker maker(100, 100);
    const PointMm centre{50, 47};
    Path points;
    for (int i = 0; i <= 12; ++i) {
        points.push_back(onCircle(centre, 38 + 1.5 * steadySin(i * .5), 96 - 150.0 * i / 12));
    }
    const Stem stem(points);
    maker.tapered(stem.path, 1.5);
    for (int i = 0; i < 11; ++i) {
        const double way = .1 + .08 * i;
        const double size = 1.04 - .035 * i;
        maker.shaded(leaf(stem.at(way), stem.beside(way, -9.6 * size, 11.5 * size), 5.6 * size, -.1), .15, .9, 120, 20);
        maker.shaded(leaf(stem.at(way + .035), stem.beside(way + .035, 8.6 * size, 11.5 * size), 5.4 * size, .1), .95,
                     .3, 60, 80);
        if (i % 2 == 0 && i < 10) {
            maker.tapered({stem.at(way + .02), stem.beside(way + .02, -3, 6.4)}, .5);
            maker.area(ellipse(stem.beside(way + .02, -3.2, 7), 1.7, 1.7), .85);
        }
    }
    maker.shaded(leaf(stem.at(.97), stem.beside(.99, 0, 12), 5.2), .2, .85, 0, 30);
    return std::move(maker).art();
}

void addBow(ArtMaker& maker, const PointMm& knot, double size)
{
    const auto p = [&](double x, double y) { return PointMm{knot.x + x * size, knot.y + y * size}; };
    for (const double side : {-1.0, 1.0}) {
        maker.shaded(curveThrough({p(side * .5, .3), p(side * 3.4, 3), p(side * 6.4, 6.6), p(side * 5.2, 7.6),
                                   p(side * 3.6, 7.4), p(side * 2, 4.2), p(0, .9)},
                                  true),
                     .25, .8, 90, 20);
        maker.shaded(curveThrough({p(side * .4, 0), p(side * 3, -2.4), p(side * 6.6, -2.6), p(side * 7.4, -.2),
                                   p(side * 5, 1.8), p(side * 2.2, 1.2)},
                                  true),
                     .15, .85, side > 0 ? 0 : 180, 0);
    }
    maker.area(ellipse(knot, 1.5 * size, 1.4 * size), .7);
}

}  // namespace

EmblemArt bridgeArt()
{
    ArtMaker maker(180, 86);
    const PointMm sun{90, 50};
    for (int i = 0; i <= 16; ++i) {
        const double degrees = -180 + 11.25 * i;
        maker.tapered({onCircle(sun, 19, degrees), onCircle(sun, i % 2 == 0 ? 34 : 28, degrees)}, .7, .6);
    }
    maker.shaded(arc(sun, 16, -180, 0), .05, .5, 90, 0);
    addCables(maker);
    addTowerOfBridge(maker, 48);
    addTowerOfBridge(maker, 132);
    maker.shaded({{1, 51}, {60, 49.6}, {120, 49.6}, {179, 51}, {179, 54.6}, {120, 53.4}, {60, 53.4}, {1, 54.6}}, .5, 1,
                 90, 0);
    maker.line({{1, 52.2}, {60, 50.8}, {120, 50.8}, {179, 52.2}}, .5, 0);
    for (const bool right : {false, true}) {
        const double x = right ? 180 : 0;
        const double s = right ? -1 : 1;
        maker.shaded({{x, 54.4}, {x + s * 10, 54.2}, {x + s * 15, 60}, {x + s * 21, 63}, {x + s * 30, 71}, {x, 71}},
                     .35, .9, 90, right ? 120 : 60);
    }
    for (int i = 0; i < 7; ++i) {
        const double inset = 2 + i * i * 1.5;
        maker.tapered(seaLine(inset, 180 - inset, 72 + 2.1 * i, 1.1, 11, i * 1.7), .8);
    }
    return std::move(maker).art();
}

EmblemArt wheatArt()
{
    ArtMaker maker(100, 110);
    const Stem outer({{40, 106}, {47, 84}, {55, 62}, {62, 40}, {74, 17}});
    addEar(maker, outer);
    ArtMaker other(100, 110);
    addEar(other, outer);
    maker.drawing(std::move(other).art(), {{0, 0}, 1, true, 0});
    ArtMaker upright(100, 110);
    addEar(upright, Stem({{50, 104}, {50.2, 80}, {49.8, 60}, {50, 40}, {50, 16}}));
    maker.drawing(std::move(upright).art(), {{0, 0}, 1, false, 0});
    addBow(maker, {50, 84}, 1.9);
    return std::move(maker).art();
}

EmblemArt wreathArt()
{
    ArtMaker maker(100, 100);
    const EmblemArt branch = branchArt();
    maker.drawing(branch, {{0, 0}, 1, false, 0}).drawing(branch, {{0, 0}, 1, true, 0});
    addBow(maker, {50, 87}, 1.35);
    return std::move(maker).art();
}

}  // namespace rahdari::specimen
