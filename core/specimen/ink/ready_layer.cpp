#include "core/specimen/ink/ready_layer.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

namespace {

using image::Light;

std::array<Share, 256> coverTable(float strength)
{
    std::array<Share, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        table[i] = toShare(static_cast<float>(i) / 255.0F * strength);
    }
    return table;
}

ReadyLayer made(const Layer& layer, const cv::Size& page, Light light)
{
    const Ink& ink = layer.ink;
    ReadyLayer ready;
    ready.layer = &layer;
    ready.onPage = cv::Rect(layer.originPx, layer.coverage.size()) & cv::Rect({}, page);
    ready.cover = coverTable(layer.strength);
    const Bgr& seen = light == Light::Coaxial && ink.opticallyVariable ? ink.turned : ink.reflectance;
    for (std::size_t i = 0; i < 3; ++i) {
        ready.visibleKept[i] = toShare(1.0F - seen[i]);
        ready.emission[i] = toShare(ink.emission[i]);
        ready.dims |= ready.visibleKept[i] != 0;
        ready.glows |= ready.emission[i] != 0;
    }
    ready.infraredKept = toShare(1.0F - ink.infrared);
    ready.uvKept = toShare(ink.uvAbsorption);
    ready.throughKept = toShare(1.0F - ink.transmission);
    ready.gloss = toShare(ink.gloss);
    ready.retro = toShare(ink.retro);
    ready.coloured = !layer.colour.empty();
    ready.dims |= ready.coloured;
    ready.diffractive = ink.diffractive;
    if (layer.sheet && light == Light::Transmitted) {
        ready.sheetThrough = lightThrough(*layer.sheet);
    }
    return ready;
}

bool isShown(const ReadyLayer& ready, const Quantities& wanted)
{
    if (ready.onPage.empty()) {
        return false;
    }
    const bool throwsBack = ready.diffractive || ready.retro != 0;
    return ready.layer->sheet != nullptr || (ready.dims && (wanted.visible || wanted.glow)) ||
           (wanted.infrared && ready.infraredKept != 0) || (wanted.glow && (ready.glows || ready.uvKept != 0)) ||
           (wanted.gloss && ready.gloss != 0) || (wanted.spectrum && throwsBack) ||
           (wanted.heights && ready.layer->ink.reliefUm != 0) || (wanted.through && ready.throughKept != 0);
}

}  // namespace

// libm's last bit is lost in the rounding.
ThroughTable lightThrough(const Material& material)
{
    ThroughTable table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double depth = static_cast<double>(material.density) * static_cast<double>(i) / 128.0;
        table[i] = static_cast<Share>(std::lround(std::exp(-depth) * 65'535.0));
    }
    return table;
}

Quantities Quantities::of(Light light, bool ambient)
{
    const bool oblique = light == Light::ObliqueLeft || light == Light::ObliqueRight;
    Quantities wanted;
    wanted.infrared = light == Light::Infrared;
    wanted.visible = !wanted.infrared && (light != Light::Transmitted || ambient);
    wanted.glow = light == Light::Ultraviolet;
    wanted.gloss = light == Light::Coaxial;
    wanted.spectrum = wanted.gloss || oblique;
    wanted.heights = oblique;
    wanted.through = light == Light::Transmitted;
    return wanted;
}

std::vector<ReadyLayer> readyLayers(const LayerStack& page, Light light, const Quantities& wanted)
{
    std::vector<ReadyLayer> shown;
    for (const Layer& layer : page.layers) {
        const ReadyLayer ready = made(layer, page.sizePx(), light);
        if (isShown(ready, wanted)) {
            shown.push_back(ready);
        }
    }
    return shown;
}

}  // namespace rahdari::specimen
