#include "core/specimen/artwork/emblem_shapes.h"

#include <cmath>

namespace rahdari::specimen {

using image::PointMm;

namespace {

/// A strip of sea that runs out at both ends, its upper border waved, shaded from the crests down.
void addSea(ArtMaker& maker, double left, double right, double y, double height, double length, double phase)
{
    Path border = seaLine(left, right, 0, height, length, phase);
    Path foam = seaLine(left, right, 0, height * .75, length, phase);
    const std::size_t count = border.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double way = static_cast<double>(i) / static_cast<double>(count - 1);
        const double swell = std::sqrt(std::sqrt(4 * way * (1 - way)));
        border[i].y = y + border[i].y * swell;
        foam[i].y = y + foam[i].y * swell + height * .62;
    }
    for (int i = 19; i > 0; --i) {
        const double way = i / 20.0;
        border.push_back({left + (right - left) * way, y + height * 1.5 * std::sqrt(4 * way * (1 - way))});
    }
    maker.shaded(border, .2, .95, 90, 0);
    maker.tapered(Path(foam.begin() + 6, foam.end() - 6), height * .14, 0);
}

/// A curling breaker, its foot at the point, rolling to the right.
void addBreaker(ArtMaker& maker, const PointMm& foot, double size)
{
    const auto at = [&](double x, double y) { return PointMm{foot.x + x * size, foot.y + y * size}; };
    maker.shaded(
        curveThrough({at(-1.15, .02), at(-.72, -.28), at(-.36, -.72), at(.08, -.98), at(.52, -.9), at(.74, -.62),
                      at(.68, -.36), at(.5, -.3), at(.44, -.44), at(.5, -.58), at(.36, -.68), at(.16, -.58),
                      at(.08, -.34), at(.22, -.1), at(.62, .03), at(1.0, .08), at(.2, .22), at(-.7, .18)},
                     true),
        .95, .35, 65, 20);
    maker.tapered(curveThrough({at(-.7, -.1), at(-.36, -.42), at(-.02, -.76), at(.32, -.82)}, false), .07 * size, 0);
    maker.tapered(curveThrough({at(-.4, .02), at(-.2, -.26), at(-.04, -.54), at(.16, -.7)}, false), .06 * size, 0);
    maker.dot(at(.86, -.78), .05 * size).dot(at(.95, -.58), .035 * size).dot(at(.72, -.98), .03 * size);
}

/// A wedge of the lantern's light.
void addBeam(ArtMaker& maker, const PointMm& lantern, double length, double degrees, double spread)
{
    maker.shaded({lantern, onCircle(lantern, length, degrees - spread), onCircle(lantern, length, degrees + spread)},
                 .55, .06, degrees, degrees);
}

void addTower(ArtMaker& maker)
{
    const auto half = [](double y) { return 5.2 + (y - 31) * .1; };
    const auto band = [&](double top, double bottom, bool dark) {
        const Path border{
            {50 - half(top), top}, {50 + half(top), top}, {50 + half(bottom), bottom}, {50 - half(bottom), bottom}};
        maker.shaded(border, dark ? .7 : .02, dark ? 1 : .45, 0, 0);
    };
    for (int i = 0; i < 5; ++i) {
        band(31 + 10.6 * i, 31 + 10.6 * (i + 1), i % 2 == 0);
    }
    for (const double y : {46.0, 67.0}) {
        maker.area(rectangle(48.7, y, 51.3, y + 4), 1);
    }
    maker.area({{46.6, 84}, {46.6, 78}, {48, 76}, {52, 76}, {53.4, 78}, {53.4, 84}}, .04)
        .loop({{46.6, 84}, {46.6, 78}, {48, 76}, {52, 76}, {53.4, 78}, {53.4, 84}}, .6);
}

void addLantern(ArtMaker& maker)
{
    maker.area({{42, 28}, {58, 28}, {56.4, 31.4}, {43.6, 31.4}}, 1);
    maker.line({{42, 24}, {58, 24}}, .7);
    for (int i = 0; i <= 8; ++i) {
        maker.line({{42.2 + 1.95 * i, 24}, {42.2 + 1.95 * i, 28}}, .5);
    }
    maker.area(rectangle(46, 15, 54, 28), .02).loop(rectangle(46, 15, 54, 28), .7);
    maker.line({{48.7, 15}, {48.7, 28}}, .5).line({{51.3, 15}, {51.3, 28}}, .5);
    maker.dot({50, 20.5}, 1.9);
    maker.shaded(curveThrough({{44.4, 15}, {45.4, 11.4}, {50, 8.4}, {54.6, 11.4}, {55.6, 15}}, false), .55, 1, 0, 0);
    maker.line({{50, 8.6}, {50, 3.4}}, .7).dot({50, 4.8}, 1);
}

void addRocks(ArtMaker& maker)
{
    maker.area({{20, 95}, {24, 88}, {31, 86}, {36, 81}, {43, 83}, {57, 82.6}, {63, 80}, {70, 86}, {77, 88}, {82, 95}},
               .55, 60);
    maker.area({{24, 88}, {31, 86}, {34, 95}, {20, 95}}, .1, 60);
    maker.area({{36, 81}, {43, 83}, {41, 90}, {34, 95}, {31, 86}}, .3, 60);
    maker.area({{57, 82.6}, {63, 80}, {61, 90}, {54, 95}, {50, 88}}, .3, 60);
    maker.area({{63, 80}, {70, 86}, {68, 95}, {54, 95}, {61, 90}}, .9, 60);
    maker.area({{77, 88}, {82, 95}, {68, 95}, {70, 86}}, .7, 60);
}

void addMountain(ArtMaker& maker, const PointMm& top, double left, double right, double foot)
{
    const double height = foot - top.y;
    const PointMm ridge{top.x + height * .13, top.y + height * .48};
    const PointMm base{top.x - height * .06, foot};
    maker.area({top,
                {left, foot},
                base,
                {top.x - height * .12, top.y + height * .7},
                {top.x + height * .02, top.y + height * .38}},
               .14, 115);
    maker.shaded({top,
                  {top.x + height * .02, top.y + height * .38},
                  {top.x - height * .12, top.y + height * .7},
                  base,
                  {right, foot},
                  ridge},
                 .95, .55, 60, 62);
    // Snow, torn at its lower border; its sides lie on the mountain's.
    const double leftFoot = (left - top.x) / height;
    maker.area({top,
                {top.x + height * leftFoot * .3, top.y + height * .3},
                {top.x - height * .1, top.y + height * .27},
                {top.x - height * .05, top.y + height * .36},
                {top.x + height * .02, top.y + height * .25},
                {top.x + height * .045, top.y + height * .33},
                {top.x + height * .0731, top.y + height * .27}},
               0);
}

void addBoat(ArtMaker& maker, const PointMm& at, double size)
{
    const auto p = [&](double x, double y) { return PointMm{at.x + x * size, at.y + y * size}; };
    maker.area(curveThrough({p(-1, 0), p(-.7, .28), p(.6, .28), p(1.15, -.08), p(.2, .04)}, true), 1);
    maker.line({p(.05, .1), p(.05, -2)}, .09 * size);
    maker.area(curveThrough({p(.12, -1.95), p(.6, -1.1), p(.85, -.18), p(.12, -.16)}, true), .12);
    maker.area(curveThrough({p(-.04, -1.7), p(-.3, -.9), p(-.75, -.2), p(-.04, -.16)}, true), .8, 70);
}

}  // namespace

EmblemArt wavesArt()
{
    ArtMaker maker(140, 78);
    addSea(maker, 20, 120, 24, 8, 22, .8);
    addBreaker(maker, {44, 28}, 17);
    addSea(maker, 6, 134, 37, 9, 24, 2.4);
    addBreaker(maker, {86, 44}, 22);
    addSea(maker, 0, 140, 50, 9, 24, 4.6);
    addBreaker(maker, {48, 59}, 17);
    addSea(maker, 8, 132, 62, 8, 22, .2);
    addSea(maker, 28, 112, 69, 6, 20, 2.2);
    maker.tapered(curveThrough({{112, 9}, {116, 5.5}, {119, 9}}, false), 1)
        .tapered(curveThrough({{119, 9}, {122, 5.5}, {126, 8}}, false), 1);
    maker.tapered(curveThrough({{122, 17}, {125, 14.4}, {127, 17}}, false), .8)
        .tapered(curveThrough({{127, 17}, {129, 14.4}, {132, 16.4}}, false), .8);
    return std::move(maker).art();
}

EmblemArt lighthouseArt()
{
    ArtMaker maker(100, 112);
    const PointMm lantern{50, 20.5};
    for (const double degrees : {-20.0, 0.0, 20.0}) {
        addBeam(maker, lantern, 46, degrees, 5.5);
        addBeam(maker, lantern, 46, 180 - degrees, 5.5);
    }
    addTower(maker);
    addLantern(maker);
    addRocks(maker);
    addSea(maker, 8, 92, 97, 5, 14, .6);
    addSea(maker, 16, 84, 103, 4.5, 14, 2.2);
    return std::move(maker).art();
}

EmblemArt coastArt()
{
    ArtMaker maker(190, 86);
    const PointMm sun{122, 27};
    for (int i = 0; i <= 20; ++i) {
        const double degrees = -180 + 9.0 * i;
        maker.tapered({onCircle(sun, 15, degrees), onCircle(sun, i % 2 == 0 ? 26 : 22, degrees)}, .7);
    }
    maker.area(ellipse(sun, 12.5, 12.5), .05).loop(ellipse(sun, 12.5, 12.5), .9);
    addMountain(maker, {150, 20}, 118, 184, 58);
    addMountain(maker, {36, 15}, 2, 74, 58);
    addMountain(maker, {104, 22}, 74, 134, 58);
    addMountain(maker, {70, 5}, 34, 112, 58);
    maker.shaded(curveThrough({{0, 60}, {16, 52}, {40, 55}, {62, 50}, {92, 57}, {70, 62}, {36, 66}, {4, 66}}, true),
                 .75, .3, 80, 30);
    maker.shaded(
        curveThrough({{190, 58}, {172, 51}, {150, 55}, {132, 53}, {116, 59}, {140, 62}, {176, 65}, {190, 64}}, true),
        .3, .8, 80, 150);
    for (int i = 0; i < 9; ++i) {
        const double inset = 6 + std::abs(i - 3.0) * 5.5;
        maker.tapered(seaLine(inset + (i % 2) * 6, 190 - inset + (i % 3) * 2, 64 + 2.5 * i, .9, 9, i * 1.9), .75);
    }
    addBoat(maker, {132, 71}, 5);
    maker.tapered(curveThrough({{20, 22}, {22.6, 19.4}, {24.6, 22}}, false), .8)
        .tapered(curveThrough({{24.6, 22}, {26.8, 19.4}, {29.6, 21.6}}, false), .8);
    maker.tapered(curveThrough({{12, 28}, {14, 26}, {15.6, 28}}, false), .7)
        .tapered(curveThrough({{15.6, 28}, {17.4, 26}, {19.6, 27.8}}, false), .7);
    return std::move(maker).art();
}

}  // namespace rahdari::specimen
