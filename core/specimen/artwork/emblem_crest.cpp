#include "core/specimen/artwork/emblem_shapes.h"

namespace rahdari::specimen {

using image::PointMm;

namespace {

/// A heater shield around the middle of the drawing.
Path shield(double inset)
{
    const double left = 42 + inset;
    const double right = 98 - inset;
    const double top = 38 + inset;
    Path path{{left, top}, {right, top}, {right, 68}};
    const Path side =
        curveThrough({{right, 68}, {right - 2.2, 81}, {right - 10, 94 - inset * .4}, {70, 107 - inset * 1.3}}, false);
    path.insert(path.end(), side.begin(), side.end());
    for (auto point = side.rbegin(); point != side.rend(); ++point) {
        path.push_back({140 - point->x, point->y});
    }
    return path;
}

/// The half of the shield below the chief, to the right of a line or as a whole.
Path fieldBelow(double top)
{
    Path path{{45, top}, {95, top}, {95, 68}};
    const Path side = curveThrough({{95, 68}, {93, 79}, {86, 90.6}, {70, 102}}, false);
    path.insert(path.end(), side.begin(), side.end());
    for (auto point = side.rbegin(); point != side.rend(); ++point) {
        path.push_back({140 - point->x, point->y});
    }
    return path;
}

void addShield(ArtMaker& maker)
{
    maker.area(shield(0), 1);
    maker.area(shield(1.6), 0).area(shield(2.6), .04);
    maker.shaded(rectangle(44.8, 40.8, 95.2, 56), .95, .6, 90, 0);
    for (int i = 0; i < 3; ++i) {
        maker.area(star({54.5 + 15.5 * i, 48.6}, 5.4, 2.2, 8), 0);
    }
    maker.shaded(fieldBelow(56.6), .05, .3, 90, 0);
    maker.drawing(lighthouseArt(), {{54, 57.4}, .32, false, 0});
    // Bars of water in the foot.
    for (int i = 0; i < 3; ++i) {
        const double half = 17.5 - 4.6 * i;
        maker.tapered(seaLine(70 - half, 70 + half, 92.4 + 3 * i, 1.6, 6.4, i * 1.3), 1.5);
    }
    maker.line({{44.6, 56.4}, {95.4, 56.4}}, .9);
}

/// A ring of walls with the rising star over it.
void addCrown(ArtMaker& maker)
{
    for (int i = 0; i < 13; ++i) {
        const double degrees = -168 + 13.0 * i;
        maker.tapered({onCircle({70, 25}, 13, degrees), onCircle({70, 25}, i % 2 == 0 ? 22 : 18.5, degrees)}, 1);
    }
    for (int i = 0; i < 8; ++i) {
        const double degrees = 45.0 * i - 90;
        const double length = i % 2 == 0 ? 12.5 : 8;
        const PointMm centre{70, 18};
        maker.area({centre, onCircle(centre, 3.4, degrees - 40), onCircle(centre, length, degrees)}, .06, degrees);
        maker.area({centre, onCircle(centre, 3.4, degrees + 40), onCircle(centre, length, degrees)}, 1, degrees);
    }
    Path wall{{52, 37.6}, {50.6, 27.5}};
    for (int i = 0; i < 5; ++i) {
        const double x = 50.6 + 8.2 * i;
        wall.insert(wall.end(), {{x, 27.5}, {x + 6, 27.5}, {x + 6, 30.6}, {x + 8.2, 30.6}});
    }
    wall.pop_back();
    wall.pop_back();
    wall.insert(wall.end(), {{89.4, 27.5}, {88, 37.6}});
    maker.shaded(wall, .1, .85, 0, 0);
    maker.line({{51.6, 34.6}, {88.4, 34.6}}, .7).line({{51, 31.6}, {89, 31.6}}, .5);
    for (int i = 0; i < 6; ++i) {
        maker.line({{53.5 + 6.6 * i, 31.6}, {53.5 + 6.6 * i, 34.6}}, .4);
    }
    for (int i = 0; i < 5; ++i) {
        maker.line({{56.8 + 6.6 * i, 34.6}, {56.8 + 6.6 * i, 37.4}}, .4);
    }
}

/// A scroll of leaves beside the shield, in the place of supporters.
void addScroll(ArtMaker& maker, bool mirrored)
{
    ArtMaker half(140, 130);
    const Path stem = curveThrough({{101, 104},
                                    {112, 98},
                                    {120, 86},
                                    {121, 70},
                                    {115, 55},
                                    {108, 47},
                                    {106, 40},
                                    {110, 35},
                                    {116, 35.6},
                                    {117.6, 40},
                                    {114, 42.6}},
                                   false);
    half.line(stem, 1.3);
    for (int i = 0; i < 13; ++i) {
        const std::size_t at = 6 + 6 * static_cast<std::size_t>(i);
        const PointMm foot = stem[at];
        const PointMm next = stem[at + 3];
        const PointMm along{next.x - foot.x, next.y - foot.y};
        const double s = (1.25 - .045 * i) * 1.15;
        half.shaded(leaf(foot,
                         {foot.x + s * (along.x * 1.8 - along.y * 2.2), foot.y + s * (along.y * 1.8 + along.x * 2.2)},
                         5.2 * s, .14),
                    .1, .9, 60, 30);
        half.shaded(leaf(foot,
                         {foot.x + s * (along.x * 1.6 + along.y * 1.5), foot.y + s * (along.y * 1.6 - along.x * 1.5)},
                         4.2 * s, -.14),
                    .95, .3, 30, 70);
    }
    half.area(ellipse({114, 39.4}, 2, 2), .9);
    maker.drawing(std::move(half).art(), {{0, 0}, 1, mirrored, 0});
}

void addRibbon(ArtMaker& maker)
{
    for (const double s : {-1.0, 1.0}) {
        const auto p = [s](double x, double y) { return PointMm{70 + s * x, y}; };
        maker.shaded(curveThrough({p(36, 111), p(45, 106), p(55, 106.4), p(58, 106), p(52.6, 110.8), p(58.6, 115.4),
                                   p(50, 116), p(42, 118.4), p(36, 121)},
                                  true),
                     .7, .2, s > 0 ? 0 : 180, 90);
        maker.area({p(36, 111), p(41, 113.6), p(41, 119.6), p(36, 121)}, 1);
    }
    Path band = curveThrough({{29, 113.4}, {45, 118}, {70, 120}, {95, 118}, {111, 113.4}}, false);
    const Path lower = curveThrough({{111, 122.4}, {95, 127}, {70, 129}, {45, 127}, {29, 122.4}}, false);
    band.insert(band.end(), lower.begin(), lower.end());
    maker.shaded(band, .02, .22, 90, 90);
    maker.loop(band, .7);
    for (int i = -4; i <= 4; ++i) {
        const double x = 70 + 8.4 * i;
        const double y = 124.4 - .0033 * (x - 70) * (x - 70);
        if (i % 2 == 0) {
            maker.area(star({x, y}, 2.6, 1.05, 5), 1);
        } else {
            maker.tapered({{x - 3, y}, {x + 3, y}}, 1);
        }
    }
}

}  // namespace

EmblemArt crestArt()
{
    ArtMaker maker(140, 130);
    addScroll(maker, false);
    addScroll(maker, true);
    addCrown(maker);
    addShield(maker);
    addRibbon(maker);
    return std::move(maker).art();
}

}  // namespace rahdari::specimen
