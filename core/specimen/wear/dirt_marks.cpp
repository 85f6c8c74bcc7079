#include "core/specimen/ink/page_texture.h"
#include "core/specimen/wear/marks_of_use.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

namespace {

constexpr double edgeDepthMm = 5.0;

Layer layerOf(Ink ink, cv::Mat coverage, cv::Point origin)
{
    Layer layer;
    layer.element = ink.name;
    layer.ink = std::move(ink);
    layer.coverage = std::move(coverage);
    layer.originPx = origin;
    return layer;
}

Ink grime()
{
    Ink ink;
    ink.name = "wear_dirt";
    ink.reflectance = {.56F, .64F, .69F};
    ink.infrared = .90F;
    ink.uvAbsorption = .45F;
    ink.transmission = .9F;
    return ink;
}

Ink fingerGrease()
{
    Ink ink;
    ink.name = "wear_finger";
    ink.reflectance = {.84F, .88F, .90F};
    ink.infrared = .985F;
    ink.uvAbsorption = .25F;
    ink.emission = {.030F, .034F, .022F};
    ink.gloss = .10F;
    return ink;
}

/// 255 at the edge of the page, falling to nothing at the strip's depth.
int edgeShare(int fromEdge, int depth)
{
    const int left = std::max(0, depth - fromEdge);
    return 255 * left / depth * left / depth;
}

/// Which edge of the page.
enum class Edge : std::uint8_t { Top, Bottom, Left, Right };

cv::Rect stripOf(Edge edge, cv::Size page, int depth)
{
    switch (edge) {
    case Edge::Top: return {0, 0, page.width, depth};
    case Edge::Bottom: return {0, page.height - depth, page.width, depth};
    case Edge::Left: return {0, 0, depth, page.height};
    case Edge::Right: return {page.width - depth, 0, depth, page.height};
    }
    return {};
}

int fromEdge(Edge edge, cv::Point place, cv::Size strip)
{
    switch (edge) {
    case Edge::Top: return place.y;
    case Edge::Bottom: return strip.height - 1 - place.y;
    case Edge::Left: return place.x;
    case Edge::Right: return strip.width - 1 - place.x;
    }
    return 0;
}

Layer dirtyEdge(Edge edge, cv::Size page, double amount, Chance chance)
{
    const int depth = static_cast<int>(toMasterPx(edgeDepthMm * chance.uniform(.5, 1.0)));
    const cv::Rect strip = stripOf(edge, page, std::min({depth, page.width, page.height}));
    const CloudField blots(chance.part("blots").seed(), strip.size(), {160.0, 160.0});
    const int strength = static_cast<int>(std::min(1.0, amount * chance.uniform(.5, 1.3)) * 255.0);
    cv::Mat coverage(strip.size(), CV_8U);
    std::vector<std::int16_t> blot(static_cast<std::size_t>(strip.width));
    for (int y = 0; y < strip.height; ++y) {
        blots.row(y, blot.data(), strip.width);
        std::uint8_t* row = coverage.ptr(y);
        for (int x = 0; x < strip.width; ++x) {
            const int share = std::clamp(128 + blot[static_cast<std::size_t>(x)] / 48, 0, 255);
            const int near = edgeShare(fromEdge(edge, {x, y}, strip.size()), depth);
            row[x] = static_cast<std::uint8_t>(near * share / 255 * strength / 255);
        }
    }
    return layerOf(grime(), coverage, strip.tl());
}

/// The ridges of a fingertip as arches around a point below its middle: 0-255 across a period of half a millimetre.
int ridge(double right, double down, int bend)
{
    const double period = toMasterPx(.5);
    const double distance = std::sqrt(right * right + down * down * .6) + bend;
    const double part = distance / period;
    const double place = part - std::floor(part);
    return static_cast<int>(255.0 * (place < .5 ? 2.0 * place : 2.0 - 2.0 * place));
}

Layer fingerMark(cv::Size page, double amount, Chance chance)
{
    const cv::Size size(static_cast<int>(toMasterPx(chance.uniform(11.0, 16.0))),
                        static_cast<int>(toMasterPx(chance.uniform(15.0, 21.0))));
    const CloudField smear(chance.part("smear").seed(), size, {90.0, 90.0});
    const int strength = static_cast<int>((.4 + .6 * amount) * chance.uniform(150.0, 250.0));
    cv::Mat coverage(size, CV_8U);
    std::vector<std::int16_t> bend(static_cast<std::size_t>(size.width));
    for (int y = 0; y < size.height; ++y) {
        smear.row(y, bend.data(), size.width);
        std::uint8_t* row = coverage.ptr(y);
        for (int x = 0; x < size.width; ++x) {
            const double right = (x - size.width / 2.0) / (size.width / 2.0);
            const double down = (y - size.height / 2.0) / (size.height / 2.0);
            const double inside = std::max(0.0, 1.0 - right * right - down * down);
            const int smeared = bend[static_cast<std::size_t>(x)];
            const int ridges = ridge(x - size.width / 2.0, y - size.height * .62, smeared / 500);
            const int share = std::clamp(ridges / 2 + 90 + smeared / 90, 0, 255);
            row[x] = static_cast<std::uint8_t>(std::min(1.0, inside * 2.5) * share * strength / 255.0);
        }
    }
    // Pages are held at their edges.
    const int x = static_cast<int>(chance.uniform(-.3, .25) * size.width) +
                  (chance.happens(.5) ? 0 : page.width - size.width + size.width / 4);
    const int y = static_cast<int>(chance.uniform(-.1, 1.0) * (page.height - size.height / 2));
    return layerOf(fingerGrease(), coverage, {x, y});
}

}  // namespace

std::vector<Layer> dirtMarks(const LayerStack& page, double amount, Chance chance)
{
    std::vector<Layer> marks;
    if (amount <= 0) {
        return marks;
    }
    const cv::Size size = page.sizePx();
    for (const Edge edge : {Edge::Top, Edge::Bottom, Edge::Left, Edge::Right}) {
        marks.push_back(dirtyEdge(edge, size, amount, chance.part("edge", static_cast<std::uint64_t>(edge))));
    }
    const int fingers = static_cast<int>(amount * chance.uniform(1.0, 7.0));
    for (int i = 0; i < fingers; ++i) {
        marks.push_back(fingerMark(size, amount, chance.part("finger", static_cast<std::uint64_t>(i))));
    }
    return marks;
}

Layer washingAgent(const LayerStack& page, Chance chance)
{
    Ink ink;
    ink.name = "wear_washed";
    ink.emission = {.62F, .36F, .27F};
    ink.uvAbsorption = .1F;
    const cv::Size size = page.sizePx();
    const bool allOver = chance.happens(.4);
    const CloudField wide(chance.part("wide").seed(), size,
                          {chance.uniform(500.0, 1100.0), chance.uniform(500.0, 900.0)});
    const CloudField fine(chance.part("fine").seed(), size, {95.0, 95.0});
    const int ground = allOver ? 150 : static_cast<int>(chance.uniform(-70.0, 0.0));
    const int contrast = allOver ? 12 : 40;
    cv::Mat coverage(size, CV_8U);
    std::vector<std::int16_t> blotch(static_cast<std::size_t>(size.width));
    std::vector<std::int16_t> speck(blotch.size());
    for (int y = 0; y < size.height; ++y) {
        wide.row(y, blotch.data(), size.width);
        fine.row(y, speck.data(), size.width);
        std::uint8_t* row = coverage.ptr(y);
        for (std::size_t x = 0; x < blotch.size(); ++x) {
            const int share = ground + blotch[x] * contrast / 1024 + speck[x] / 380;
            row[x] = static_cast<std::uint8_t>(std::clamp(share, 0, 235));
        }
    }
    return layerOf(std::move(ink), std::move(coverage), {});
}

}  // namespace rahdari::specimen
