#pragma once

#include "core/image/light.h"
#include "core/specimen/ink/layer_stack.h"
#include "core/specimen/ink/light_rows.h"

#include <array>
#include <vector>

namespace rahdari::specimen {

/// What has to be known of every point of a page for a picture under a light.
struct Quantities {
    bool visible = false;  ///< white light sent back
    bool infrared = false;
    bool glow = false;      ///< under the UV lamp
    bool gloss = false;     ///< mirror reflection and retro-reflection
    bool spectrum = false;  ///< light thrown back by gratings and retro-reflectors
    bool heights = false;
    bool through = false;  ///< light from behind

    static Quantities of(image::Light light, bool ambient);
};

/// Light from behind that comes through, by thickness.
using ThroughTable = std::array<Share, 256>;

/// Light that comes through a material: exp(-density * thickness / 128).
ThroughTable lightThrough(const Material& material);

/// A layer made ready for one light: its numbers as shares.
struct ReadyLayer {
    const Layer* layer = nullptr;
    cv::Rect onPage;                     ///< the part of it that lies on the page
    std::array<Share, 256> cover{};      ///< by coverage, strength included
    std::array<Share, 3> visibleKept{};  ///< 1 - reflectance
    std::array<Share, 3> emission{};
    Share infraredKept = 0;
    Share uvKept = 0;
    Share throughKept = 0;
    ThroughTable sheetThrough{};  ///< of a sheet, under light from behind
    Share gloss = 0;
    Share retro = 0;
    bool coloured = false;  ///< has a colour of its own at every pixel
    bool dims = false;      ///< changes visible light
    bool glows = false;
    bool diffractive = false;

    const std::uint8_t* coverageRow(int y) const
    {
        return layer->coverage.ptr(y - layer->originPx.y) + (onPage.x - layer->originPx.x);
    }
    int sourceX(int x) const { return x - layer->originPx.x; }
};

/// The layers that a light shows, in their order.
std::vector<ReadyLayer> readyLayers(const LayerStack& page, image::Light light, const Quantities& wanted);

}  // namespace rahdari::specimen
