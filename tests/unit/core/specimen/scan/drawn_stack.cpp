#include "tests/unit/core/specimen/scan/drawn_stack.h"

#include "tests/unit/core/document/drawn_page.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::test {

using specimen::Layer;
using specimen::LayerStack;
using specimen::toMasterPx;

namespace {

/// How much of pixel `i` lies between two places, 0-1.
double share(int i, double begin, double end)
{
    return std::clamp(std::min(i + 1.0, end) - std::max(double(i), begin), 0.0, 1.0);
}

/// The box on a piece of coverage, each pixel covered by the area that lies in it.
void fillBox(Layer& layer, const image::RectMm& box)
{
    const double left = toMasterPx(box.x) - layer.originPx.x;
    const double top = toMasterPx(box.y) - layer.originPx.y;
    const double right = left + toMasterPx(box.width);
    const double bottom = top + toMasterPx(box.height);
    for (int y = std::max(0, static_cast<int>(top)); y < std::min(layer.coverage.rows, static_cast<int>(bottom) + 1);
         ++y) {
        for (int x = std::max(0, static_cast<int>(left));
             x < std::min(layer.coverage.cols, static_cast<int>(right) + 1); ++x) {
            const double covered = share(x, left, right) * share(y, top, bottom);
            auto& pixel = layer.coverage.at<std::uint8_t>(y, x);
            pixel = std::max(pixel, static_cast<std::uint8_t>(std::lround(255 * covered)));
        }
    }
}

Layer layerOver(const image::RectMm& box, const specimen::Ink& ink)
{
    Layer layer;
    layer.element = "test";
    layer.ink = ink;
    layer.originPx = {static_cast<int>(std::floor(toMasterPx(box.x))), static_cast<int>(std::floor(toMasterPx(box.y)))};
    layer.coverage = cv::Mat::zeros(static_cast<int>(toMasterPx(box.height)) + 3,
                                    static_cast<int>(toMasterPx(box.width)) + 3, CV_8U);
    return layer;
}

}  // namespace

LayerStack blankPage(image::SizeMm size)
{
    LayerStack page;
    page.side = "data page";
    page.size = size;
    page.substrate.name = "paper";
    page.substrate.grain = 0;
    page.substrate.clouds = 0;
    page.grainSeed = 1;
    return page;
}

LayerStack blankCard()
{
    LayerStack card = blankPage({85.6, 53.98});
    card.side = "front";
    card.cornerRadiusMm = 3.18;
    card.substrate.name = "polycarbonate";
    card.substrate.gloss = .3F;
    return card;
}

specimen::Ink blackInk()
{
    specimen::Ink ink;
    ink.name = "black";
    ink.reflectance = {.05F, .05F, .05F};
    ink.infrared = .05F;
    ink.uvAbsorption = .95F;
    return ink;
}

void addCrosses(LayerStack& page, const std::vector<image::PointMm>& middles)
{
    for (const image::PointMm& middle : middles) {
        Layer layer = layerOver({middle.x - 2, middle.y - 2, 4, 4}, blackInk());
        fillBox(layer, {middle.x - 2, middle.y - .25, 4, .5});
        fillBox(layer, {middle.x - .25, middle.y - 2, .5, 4});
        page.layers.push_back(layer);
    }
}

void addBlock(LayerStack& page, const image::RectMm& box, const specimen::Ink& ink)
{
    Layer layer = layerOver(box, ink);
    fillBox(layer, box);
    page.layers.push_back(layer);
}

void addPrint(LayerStack& page)
{
    Layer layer;
    layer.element = "print";
    layer.ink.name = "print";
    layer.colour = drawPage(page.size, specimen::masterPxPerMm);
    layer.coverage = cv::Mat(layer.colour.size(), CV_8U, cv::Scalar(255));
    page.layers.push_back(layer);
}

}  // namespace rahdari::test
