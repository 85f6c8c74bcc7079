#pragma once

#include "core/specimen/ink/diffraction.h"
#include "core/specimen/ink/optical_model.h"
#include "core/specimen/ink/page_texture.h"
#include "core/specimen/ink/ready_layer.h"
#include "core/specimen/ink/relief.h"

#include <optional>
#include <vector>

namespace rahdari::specimen {

/// What one picture of a page needs that is the same for all its rows.
struct Exposure {
    Exposure(const LayerStack& stack, image::Light seenUnder, const Illumination& lamp);

    const LayerStack& page;
    image::Light light;
    Illumination illumination;
    cv::Size size;
    Quantities wanted;
    std::vector<ReadyLayer> layers;
    PageTexture texture;
    CloudField reverse;    ///< print of what lies under the page
    ThroughTable through;  ///< of the substrate
    std::optional<DiffractionTable> gratings;
    std::optional<ObliqueShade> shade;
};

/// Works out one row of a page after the other; one a thread.
class RowLight {
public:
    explicit RowLight(const Exposure& exposure);

    /// Light the page sends back: three rows, or under infrared the first one only.
    const ColourRows& row(int y);

private:
    void beginWithSubstrate(int y);
    void lay(const ReadyLayer& ready, int y);
    void layPart(const ReadyLayer& ready, int y, Span span);
    void prepare(const ReadyLayer& ready, int y, Span span);
    void prepareColour(const ReadyLayer& ready, int y, Span span);
    void replaceBySheet(const ReadyLayer& ready, int y, Span span);
    void replace(std::vector<Share>& light, Share level, Span span);
    void fillThrough(const ThroughTable& levels, int y, Span span, Share* target);
    void dim(ColourRows& light, const ReadyLayer& ready, Span span);
    void dimVisibleAndGlow(const ReadyLayer& ready, Span span);
    void layGlow(const ReadyLayer& ready, Span span);
    void layGloss(const ReadyLayer& ready, Span span);
    void layGrating(const ReadyLayer& ready, int y, Span span);
    void finish(int y);
    void finishInfrared(int y);
    void finishGlow();
    void finishCoaxial();
    void finishOblique();
    void addAmbient();
    void punchHoles(int y);

    const Exposure& exposure_;
    std::size_t width_;
    PageTexture::Row noise_;
    ColourRows visible_;
    ColourRows glow_;
    ColourRows spectrum_;
    std::vector<Share> infrared_;
    std::vector<Share> gloss_;
    std::vector<Share> through_;
    HeightRow heights_;
    ColourRows out_;
    bool raised_ = false;  ///< something of this row has a height
    bool thrown_ = false;  ///< something of this row throws light back
    // The part of a layer that is being laid, from the span's beginning.
    std::vector<Share> cover_;
    std::vector<Share> dye_;  ///< coverage by the dye of a coloured layer: nothing where it is white
    ColourRows kept_;         ///< of a coloured layer
    std::vector<std::uint16_t> factors_;
    std::vector<Share> level_;
    std::vector<std::int16_t> pattern_;
    std::vector<Span> spans_;
};

}  // namespace rahdari::specimen
