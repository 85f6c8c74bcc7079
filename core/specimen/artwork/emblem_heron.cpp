#include "core/specimen/artwork/emblem_shapes.h"

namespace rahdari::specimen {

using image::PointMm;

namespace {

PointMm between(const PointMm& a, const PointMm& b, double way)
{
    return {a.x + (b.x - a.x) * way, a.y + (b.y - a.y) * way};
}

/// A wing held up: its bones from the shoulder over the wrist to the tip, and where its trailing edge meets the body.
struct Wing {
    PointMm shoulder;
    PointMm wrist;
    PointMm tip;
    PointMm root;
    double light;  ///< of the feathers at their foot
};

void addWing(ArtMaker& maker, const Wing& wing)
{
    constexpr int primaries = 9;
    constexpr int secondaries = 11;
    // From the body outwards: what lies further out lies below.
    for (int i = primaries; i >= 0; --i) {
        const double way = static_cast<double>(i) / primaries;
        const PointMm foot = between(wing.wrist, wing.tip, .55 * way);
        const PointMm trail = between(between(wing.wrist, wing.root, .72), wing.tip, way * (1.25 - .25 * way));
        maker.shaded(leaf(foot, trail, 5.6, .06), wing.light, 1, 60, 70 - 20 * way);
    }
    for (int i = secondaries; i >= 0; --i) {
        const double way = static_cast<double>(i) / secondaries;
        const PointMm foot = between(wing.shoulder, wing.wrist, way);
        const PointMm trail = between(wing.root, between(wing.wrist, wing.root, .72), way);
        maker.shaded(leaf(foot, trail, 6.4, .08), wing.light * .6, .8, 60, 85);
    }
    // Coverts: three rows of small feathers along the arm.
    for (int row = 2; row >= 0; --row) {
        for (int i = 12; i >= 0; --i) {
            const double way = static_cast<double>(i) / 12;
            const PointMm foot = between(wing.shoulder, wing.wrist, way);
            const PointMm trail = between(wing.root, between(wing.wrist, wing.root, .72), way);
            maker.shaded(leaf(between(foot, trail, .02 + .12 * row), between(foot, trail, .24 + .17 * row), 5), .05,
                         .5 + .1 * row, 70, 40);
        }
    }
    maker.tapered(curveThrough({wing.shoulder, between(wing.shoulder, wing.wrist, .5), wing.wrist,
                                between(wing.wrist, wing.tip, .5), between(wing.wrist, wing.tip, .75)},
                               false),
                  2.4);
}

void addLegs(ArtMaker& maker)
{
    maker.tapered(curveThrough({{54, 73}, {34, 78}, {16, 80.5}, {3, 83}}, false), 1.5);
    maker.tapered(curveThrough({{55, 74.5}, {36, 81}, {18, 84}, {5, 87.5}}, false), 1.5);
    for (const double y : {-1.4, .6, 2.4}) {
        maker.tapered({{6, 82.4}, {0.5, 82.6 + y * 1.2}}, .7);
        maker.tapered({{8, 87}, {2, 87.6 + y * 1.2}}, .7);
    }
}

void addBody(ArtMaker& maker)
{
    // Tail, trunk, and the neck folded back under the head.
    for (int i = 0; i < 5; ++i) {
        maker.shaded(leaf({58, 68}, {33.0 + i, 63 + 3.4 * i}, 6), .2, .9, 180, 10);
    }
    maker.shaded(
        curveThrough(
            {{46, 67}, {58, 61}, {76, 58}, {92, 60}, {103, 66}, {106, 73}, {100, 78}, {88, 79.5}, {72, 78}, {56, 74}},
            true),
        .05, .85, 80, 10);
    maker.shaded(curveThrough({{98, 61},
                               {104, 57},
                               {109, 58.5},
                               {113.5, 64},
                               {113, 71},
                               {107, 78},
                               {99, 79.6},
                               {94, 76},
                               {101, 74},
                               {106, 69},
                               {106.6, 64.6},
                               {103, 64.4},
                               {99, 67}},
                              true),
                 .05, .6, 60, 60);
    maker.shaded(
        curveThrough(
            {{100, 60.5}, {103.6, 55.6}, {110, 53.6}, {116, 55}, {119, 57.6}, {115.4, 59.8}, {109, 61}, {104.4, 63}},
            true),
        .05, .45, 90, 0);
    maker.shaded({{116.6, 55.6}, {119.5, 56.6}, {141, 60.6}, {118, 60.2}, {115.6, 59.8}}, .35, 1, 90, 0);
    maker.line({{115, 58.2}, {138, 60.3}}, .35, 0);
    maker.tapered(curveThrough({{114.6, 55.4}, {109, 54.4}, {102, 56}, {93, 54.6}}, false), 2.2);
    maker.tapered(curveThrough({{113, 55.8}, {107, 55.6}, {101, 57.6}, {94, 57.4}}, false), 1.4);
    maker.dot({113.2, 57.2}, .8);
    for (int i = 0; i < 6; ++i) {
        maker.tapered(
            curveThrough({{98.0 + i * 1.6, 77.6 - i * .5}, {97 + i * 1.4, 82 - i * .4}, {93 + i * 1.4, 86.0 - i}},
                         false),
            .8);
    }
}

}  // namespace

EmblemArt heronArt()
{
    ArtMaker maker(142, 92);
    addWing(maker, {{92, 62}, {112, 30}, {120, 1}, {78, 58}, .35});
    addLegs(maker);
    addBody(maker);
    addWing(maker, {{90, 65}, {70, 30}, {34, 3}, {58, 69}, .15});
    return std::move(maker).art();
}

}  // namespace rahdari::specimen
