#include "core/specimen/ink/row_light.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

using image::Light;

/// Colour of the visible light that a UV lamp gives off besides: violet.
constexpr Bgr leakColour{.6F, .1F, .3F};
/// Share of white light that reaches the camera by diffuse reflection when the lamp stands in its axis.
constexpr float coaxialDiffuse = .35F;
/// Share of the light of gratings that is seen from the side.
constexpr float obliqueSpectrum = .7F;
/// From this density on a page has an opaque core: nothing of what lies under it comes through.
constexpr float opaqueDensity = 1.25F;
/// What is seen through a hole in reflected light.
constexpr float throughHole = .012F;

}  // namespace

void RowLight::finish(int y)
{
    switch (exposure_.light) {
    case Light::White: std::swap(out_, visible_); break;
    case Light::Infrared: finishInfrared(y); break;
    case Light::Ultraviolet: finishGlow(); break;
    case Light::Coaxial: finishCoaxial(); break;
    case Light::ObliqueLeft:
    case Light::ObliqueRight: finishOblique(); break;
    case Light::Transmitted: std::fill(out_.begin(), out_.end(), through_); break;
    }
    if (exposure_.illumination.ambient > 0) {
        addAmbient();
    }
    punchHoles(y);
}

void RowLight::addAmbient()
{
    const Share ambient = toShare(exposure_.illumination.ambient);
    for (std::size_t i = 0; i < (exposure_.wanted.infrared ? 1U : 3U); ++i) {
        const auto& lit = exposure_.light == Light::White || exposure_.wanted.infrared ? out_[i] : visible_[i];
        scaled(level_.data(), lit.data(), ambient, width_);
        addAll(out_[i].data(), level_.data(), width_);
    }
}

void RowLight::finishInfrared(int y)
{
    std::swap(out_[0], infrared_);
    const Share share = toShare(exposure_.illumination.showThrough);
    if (share == 0 || exposure_.page.substrate.density >= opaqueDensity) {
        return;
    }
    exposure_.reverse.row(y, pattern_.data(), exposure_.size.width);
    for (std::size_t x = 0; x < width_; ++x) {
        level_[x] = static_cast<Share>(std::clamp((pattern_[x] + 6000) * 5, 0, 65'535));
    }
    absorb(out_[0].data(), level_.data(), share, width_);
}

void RowLight::finishGlow()
{
    for (std::size_t i = 0; i < 3; ++i) {
        std::swap(out_[i], glow_[i]);
        scaled(level_.data(), visible_[i].data(), toShare(exposure_.illumination.visibleLeak * leakColour[i]), width_);
        addAll(out_[i].data(), level_.data(), width_);
    }
}

void RowLight::finishCoaxial()
{
    for (std::size_t i = 0; i < 3; ++i) {
        scaled(out_[i].data(), visible_[i].data(), toShare(coaxialDiffuse), width_);
        addAll(out_[i].data(), gloss_.data(), width_);
        if (thrown_) {
            addAll(out_[i].data(), spectrum_[i].data(), width_);
        }
    }
}

void RowLight::finishOblique()
{
    for (std::size_t i = 0; i < 3; ++i) {
        std::copy(visible_[i].begin(), visible_[i].end(), out_[i].begin());
    }
    if (raised_) {
        exposure_.shade->apply(heights_, out_);
    }
    for (std::size_t i = 0; thrown_ && i < 3; ++i) {
        scale(spectrum_[i].data(), toShare(obliqueSpectrum), width_);
        addAll(out_[i].data(), spectrum_[i].data(), width_);
    }
}

void RowLight::punchHoles(int y)
{
    const cv::Mat& holes = exposure_.page.holes;
    if (holes.empty() || y >= holes.rows) {
        return;
    }
    findCovered(holes.ptr(y), std::min(holes.cols, exposure_.size.width), spans_);
    const bool fromBehind = exposure_.light == Light::Transmitted;
    const Share seen = fromBehind ? fullShare : toShare(throughHole);
    for (const Span& span : spans_) {
        const std::uint8_t* hole = holes.ptr(y) + span.begin;
        for (std::size_t i = 0; i < span.count(); ++i) {
            cover_[i] = static_cast<Share>(hole[i] * 257U);
        }
        for (std::size_t i = 0; i < (exposure_.wanted.infrared ? 1U : 3U); ++i) {
            Share* part = &out_[i][static_cast<std::size_t>(span.begin)];
            absorb(part, cover_.data(), span.count());
            addCovered(part, cover_.data(), seen, span.count());
        }
    }
}

}  // namespace rahdari::specimen
