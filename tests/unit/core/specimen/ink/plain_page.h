#pragma once

#include "core/specimen/ink/layer_stack.h"

#include <opencv2/core/mat.hpp>

#include <utility>

namespace rahdari::specimen::tests {

/// A page of 20 x 10 mm (630 x 315 px) without any texture.
inline LayerStack plainPage()
{
    LayerStack page;
    page.size = {20.0, 10.0};
    page.substrate.reflectance = {.8F, .9F, 1.0F};
    page.substrate.infrared = .88F;
    page.substrate.emission = {.10F, .06F, .02F};
    page.substrate.gloss = .05F;
    page.substrate.density = 1.0F;
    page.substrate.grain = 0;
    page.substrate.clouds = 0;
    page.grainSeed = 1;
    return page;
}

/// A layer over the whole page.
inline Layer wash(const LayerStack& page, Ink ink, int coverage = 255)
{
    Layer layer;
    layer.ink = std::move(ink);
    layer.coverage = cv::Mat(page.sizePx(), CV_8U, cv::Scalar(coverage));
    return layer;
}

}  // namespace rahdari::specimen::tests
