#include "core/specimen/forgery/glow_imitation.h"

#include "core/specimen/forgery/halftone.h"
#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/page_parts.h"

namespace rahdari::specimen {

namespace {

bool isFibre(const Layer& layer, const SideDesign& side)
{
    const Element* const element = findElement(side, layer.element);
    return element != nullptr && std::holds_alternative<Fibres>(element->body);
}

Layer imitated(const Layer& genuine, const GlowFaults& faults, const cv::Point2d& shift, const Chance& chance)
{
    Layer layer = genuine;
    layer.element = "glow imitation";
    layer.ink.name = "highlighter";
    layer.ink.emission = between(genuine.ink.emission, otherHue(genuine.ink.emission), faults.wrongHue);
    layer.coverage = reshaped(genuine.coverage, 0, 0, toMasterPx(faults.wideningMm));
    if (faults.dots > 0) {
        layer.coverage = screened(layer.coverage, {false, 0, 0, 0, faults.dots}, chance);
    }
    move(layer, shift.x, shift.y);
    return layer;
}

}  // namespace

Bgr otherHue(const Bgr& emission) { return {emission[2], emission[0], emission[1]}; }

std::vector<Layer> imitatedGlow(const LayerStack& page, const SideDesign& side, const GlowFaults& faults, Chance chance)
{
    Chance placing = chance.part("place");
    const cv::Point2d shift{placing.happens(.5) ? faults.shiftMm : -faults.shiftMm,
                            placing.uniform(-.5, .5) * faults.shiftMm};
    std::vector<Layer> layers;
    for (const Layer& layer : page.layers) {
        if (isInvisibleGlow(layer.ink) && !isSafeguard(layer) && !isFibre(layer, side)) {
            layers.push_back(imitated(layer, faults, shift, chance.part("drops", layers.size())));
        }
    }
    return layers;
}

}  // namespace rahdari::specimen
