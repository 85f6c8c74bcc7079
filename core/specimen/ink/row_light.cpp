#include "core/specimen/ink/row_light.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::specimen {

namespace {

using image::Light;

/// Share of the diffuse light that a grating sends into its colours instead.
constexpr float takenByGrating = .6F;

/// How strongly a material's texture shows under a light, grain and clouds.
struct TextureGain {
    float grain;
    float clouds;
};

TextureGain textureGain(Light light)
{
    switch (light) {
    case Light::Infrared: return {.8F, .5F};
    case Light::Ultraviolet: return {1.5F, 1.5F};
    case Light::Transmitted: return {2.0F, 3.5F};
    default: return {1.0F, 1.0F};
    }
}

/// 1 - linear light, by sRGB value. libm's last bit is lost in the rounding.
const std::array<Share, 256>& keptBySrgb()
{
    static const std::array<Share, 256> table = [] {
        std::array<Share, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double value = static_cast<double>(i) / 255.0;
            const double linear = value <= .04045 ? value / 12.92 : std::pow((value + .055) / 1.055, 2.4);
            made[i] = static_cast<Share>(std::lround((1.0 - linear) * 65'535.0));
        }
        return made;
    }();
    return table;
}

void resize(ColourRows& rows, std::size_t count)
{
    for (auto& row : rows) {
        row.resize(count);
    }
}

std::optional<GratingLight> gratingLight(Light light)
{
    switch (light) {
    case Light::Coaxial: return GratingLight::Coaxial;
    case Light::ObliqueLeft: return GratingLight::Left;
    case Light::ObliqueRight: return GratingLight::Right;
    default: return std::nullopt;
    }
}

}  // namespace

Exposure::Exposure(const LayerStack& stack, Light seenUnder, const Illumination& lamp)
    : page(stack), light(seenUnder), illumination(lamp), size(stack.sizePx()),
      wanted(Quantities::of(seenUnder, lamp.ambient > 0)), layers(readyLayers(stack, seenUnder, wanted)),
      texture(stack.grainSeed, size), reverse(stack.grainSeed + 1, size, {120.0, 44.0}),
      through(lightThrough(stack.substrate))
{
    if (const auto from = gratingLight(light)) {
        gratings.emplace(*from, lamp.turn, lamp.tilt);
    }
    if (wanted.heights) {
        shade.emplace(light == Light::ObliqueLeft);
    }
}

RowLight::RowLight(const Exposure& exposure)
    : exposure_(exposure), width_(static_cast<std::size_t>(exposure.size.width))
{
    for (ColourRows* rows : {&visible_, &glow_, &spectrum_, &out_, &kept_}) {
        resize(*rows, width_);
    }
    for (auto* row : {&infrared_, &gloss_, &through_, &cover_, &dye_, &factors_, &level_}) {
        row->resize(width_);
    }
    heights_.resize(width_);
    pattern_.resize(width_);
}

const ColourRows& RowLight::row(int y)
{
    beginWithSubstrate(y);
    for (const ReadyLayer& ready : exposure_.layers) {
        lay(ready, y);
    }
    finish(y);
    return out_;
}

void RowLight::beginWithSubstrate(int y)
{
    const Material& substrate = exposure_.page.substrate;
    const Quantities& wanted = exposure_.wanted;
    const Span all{0, exposure_.size.width};
    const TextureGain gain = textureGain(exposure_.light);
    exposure_.texture.row(y, noise_);
    PageTexture::factors(noise_, substrate, gain.grain, gain.clouds, all, factors_.data());
    raised_ = false;
    thrown_ = false;
    for (std::size_t i = 0; i < 3; ++i) {
        if (wanted.visible) {
            fillTextured(visible_[i].data(), toShare(substrate.reflectance[i]), factors_.data(), width_);
        }
        if (wanted.glow) {
            fillTextured(glow_[i].data(), toShare(substrate.emission[i]), factors_.data(), width_);
        }
        if (wanted.spectrum) {
            std::fill(spectrum_[i].begin(), spectrum_[i].end(), Share{0});
        }
    }
    if (wanted.infrared) {
        fillTextured(infrared_.data(), toShare(substrate.infrared), factors_.data(), width_);
    }
    if (wanted.gloss) {
        std::fill(gloss_.begin(), gloss_.end(), toShare(substrate.gloss));
    }
    if (wanted.heights) {
        std::fill(heights_.begin(), heights_.end(), std::int16_t{0});
    }
    if (wanted.through) {
        fillThrough(exposure_.through, y, all, through_.data());
    }
}

void RowLight::fillThrough(const ThroughTable& levels, int y, Span span, Share* target)
{
    const cv::Mat& thickness = exposure_.page.thickness;
    if (thickness.empty() || y >= thickness.rows) {
        fillTextured(target, levels[128], factors_.data(), span.count());
        return;
    }
    const std::uint8_t* row = thickness.ptr(y);
    for (int x = span.begin; x < span.end; ++x) {
        const std::uint32_t level = levels[x < thickness.cols ? row[x] : 128];
        const auto at = static_cast<std::size_t>(x - span.begin);
        target[at] = static_cast<Share>(std::min<std::uint32_t>(level * factors_[at] >> 15U, fullShare));
    }
}

void RowLight::lay(const ReadyLayer& ready, int y)
{
    if (y < ready.onPage.y || y >= ready.onPage.br().y) {
        return;
    }
    findCovered(ready.coverageRow(y), ready.onPage.width, spans_);
    for (const Span& span : spans_) {
        layPart(ready, y, {span.begin + ready.onPage.x, span.end + ready.onPage.x});
    }
}

void RowLight::layPart(const ReadyLayer& ready, int y, Span span)
{
    const Quantities& wanted = exposure_.wanted;
    prepare(ready, y, span);
    if (ready.layer->sheet) {
        replaceBySheet(ready, y, span);
    }
    const auto begin = static_cast<std::size_t>(span.begin);
    const Share* dye = ready.coloured ? dye_.data() : cover_.data();
    if (wanted.glow) {
        layGlow(ready, span);
    } else if (wanted.visible && ready.dims) {
        dim(visible_, ready, span);
    }
    if (wanted.infrared && ready.infraredKept != 0) {
        absorb(&infrared_[begin], dye, ready.infraredKept, span.count());
    }
    if (wanted.through && ready.throughKept != 0) {
        absorb(&through_[begin], dye, ready.throughKept, span.count());
    }
    if (wanted.spectrum) {
        layGloss(ready, span);
    }
    if (wanted.spectrum && ready.diffractive) {
        layGrating(ready, y, span);
    }
    if (wanted.heights && ready.layer->ink.reliefUm != 0) {
        raise(heights_, cover_.data(), ready.layer->ink.reliefUm, span);
        raised_ = true;
    }
}

void RowLight::prepare(const ReadyLayer& ready, int y, Span span)
{
    const std::uint8_t* coverage = ready.coverageRow(y) + (span.begin - ready.onPage.x);
    for (std::size_t i = 0; i < span.count(); ++i) {
        cover_[i] = ready.cover[coverage[i]];
    }
    if (ready.coloured) {
        prepareColour(ready, y, span);
    }
}

void RowLight::prepareColour(const ReadyLayer& ready, int y, Span span)
{
    const auto& kept = keptBySrgb();
    const auto* colour = ready.layer->colour.ptr<cv::Vec3b>(y - ready.layer->originPx.y) + ready.sourceX(span.begin);
    for (std::size_t i = 0; i < span.count(); ++i) {
        const Share blue = kept[colour[i][0]];
        const Share green = kept[colour[i][1]];
        const Share red = kept[colour[i][2]];
        kept_[0][i] = product(cover_[i], blue);
        kept_[1][i] = product(cover_[i], green);
        kept_[2][i] = product(cover_[i], red);
        const std::uint32_t mean = (static_cast<std::uint32_t>(blue) + 2U * green + red) / 4U;
        dye_[i] = product(cover_[i], static_cast<Share>(mean));
    }
}

void RowLight::replace(std::vector<Share>& light, Share level, Span span)
{
    fillTextured(level_.data(), level, factors_.data(), span.count());
    Share* part = &light[static_cast<std::size_t>(span.begin)];
    absorb(part, cover_.data(), span.count());
    addCovered(part, cover_.data(), level_.data(), span.count());
}

void RowLight::replaceBySheet(const ReadyLayer& ready, int y, Span span)
{
    const Material& material = *ready.layer->sheet;
    const Quantities& wanted = exposure_.wanted;
    const TextureGain gain = textureGain(exposure_.light);
    const auto begin = static_cast<std::size_t>(span.begin);
    PageTexture::factors(noise_, material, gain.grain, gain.clouds, span, factors_.data());
    for (std::size_t i = 0; i < 3; ++i) {
        if (wanted.visible) {
            replace(visible_[i], toShare(material.reflectance[i]), span);
        }
        if (wanted.glow) {
            replace(glow_[i], toShare(material.emission[i]), span);
        }
        if (wanted.spectrum) {
            absorb(&spectrum_[i][begin], cover_.data(), span.count());
        }
    }
    if (wanted.infrared) {
        replace(infrared_, toShare(material.infrared), span);
    }
    if (wanted.gloss) {
        absorb(&gloss_[begin], cover_.data(), span.count());
        addCovered(&gloss_[begin], cover_.data(), toShare(material.gloss), span.count());
    }
    if (wanted.through) {
        fillThrough(ready.sheetThrough, y, span, level_.data());
        absorb(&through_[begin], cover_.data(), span.count());
        addCovered(&through_[begin], cover_.data(), level_.data(), span.count());
    }
}

void RowLight::dim(ColourRows& light, const ReadyLayer& ready, Span span)
{
    const auto begin = static_cast<std::size_t>(span.begin);
    for (std::size_t i = 0; i < 3; ++i) {
        if (ready.coloured) {
            absorb(&light[i][begin], kept_[i].data(), span.count());
        } else if (ready.visibleKept[i] != 0) {
            absorb(&light[i][begin], cover_.data(), ready.visibleKept[i], span.count());
        }
    }
}

void RowLight::dimVisibleAndGlow(const ReadyLayer& ready, Span span)
{
    if (ready.coloured) {
        dim(visible_, ready, span);
        dim(glow_, ready, span);
        return;
    }
    const auto begin = static_cast<std::size_t>(span.begin);
    for (std::size_t i = 0; i < 3; ++i) {
        if (ready.visibleKept[i] != 0) {
            absorbBoth(&visible_[i][begin], &glow_[i][begin], cover_.data(), ready.visibleKept[i], span.count());
        }
    }
}

void RowLight::layGlow(const ReadyLayer& ready, Span span)
{
    const auto begin = static_cast<std::size_t>(span.begin);
    if (ready.dims) {
        dimVisibleAndGlow(ready, span);
    }
    if (ready.uvKept != 0) {
        scaled(level_.data(), ready.coloured ? dye_.data() : cover_.data(), ready.uvKept, span.count());
        for (auto& row : glow_) {
            absorb(&row[begin], level_.data(), span.count());
        }
    }
    for (std::size_t i = 0; ready.glows && i < 3; ++i) {
        addCovered(&glow_[i][begin], cover_.data(), ready.emission[i], span.count());
    }
}

void RowLight::layGloss(const ReadyLayer& ready, Span span)
{
    const auto begin = static_cast<std::size_t>(span.begin);
    if (thrown_ && ready.dims) {
        dim(spectrum_, ready, span);
    }
    if (!exposure_.wanted.gloss) {
        return;
    }
    if (ready.gloss != 0) {
        addCovered(&gloss_[begin], cover_.data(), ready.gloss, span.count());
    }
    if (ready.retro != 0) {
        thrown_ = true;
        for (auto& row : spectrum_) {
            addCovered(&row[begin], cover_.data(), ready.retro, span.count());
        }
    }
}

void RowLight::layGrating(const ReadyLayer& ready, int y, Span span)
{
    for (auto& row : visible_) {
        absorb(&row[static_cast<std::size_t>(span.begin)], cover_.data(), toShare(takenByGrating), span.count());
    }
    const DiffractionTable& table = *exposure_.gratings;
    const cv::Mat& grating = ready.layer->grating;
    const auto* cells =
        grating.empty() ? nullptr : grating.ptr<cv::Vec2b>(y - ready.layer->originPx.y) + ready.sourceX(span.begin);
    for (std::size_t i = 0; i < span.count(); ++i) {
        if (cover_[i] == 0) {
            continue;
        }
        const auto colour = table.colour(cells == nullptr ? cv::Vec2b(0, 128) : cells[i]);
        for (std::size_t channel = 0; channel < 3; ++channel) {
            Share& value = spectrum_[channel][static_cast<std::size_t>(span.begin) + i];
            value = static_cast<Share>(std::min<std::uint32_t>(value + product(cover_[i], colour[channel]), fullShare));
        }
    }
    thrown_ = true;
}

}  // namespace rahdari::specimen
