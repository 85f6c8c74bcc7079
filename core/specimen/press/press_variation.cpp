#include "core/specimen/press/press_variation.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr double registerSigmaMm = .06;
constexpr double inkDensitySpread = .04;
constexpr double lineGainSpread = .06;
constexpr double batchSigma = .012;  // of a channel: a colour difference of about 1.5 in the middle of the scale
constexpr double personaliserSpreadMm = .4;
constexpr double zoneOwnSpreadMm = .1;
constexpr double holesSpreadMm = .3;
constexpr double passDensityLoss = .06;  // of coverage: more would make grey of black

/// Around a middle that leaves room above: a coverage cannot grow beyond full.
double tint(Chance& chance)
{
    return chance.uniform(1 - inkDensitySpread, 1 + inkDensitySpread) / (1 + inkDensitySpread);
}

image::PointMm within(Chance chance, double spreadMm)
{
    const double x = chance.uniform(-spreadMm, spreadMm);
    const double y = chance.uniform(-spreadMm, spreadMm);
    return {x, y};
}

}  // namespace

InkState PressVariation::ofInk(const std::string& ink) const
{
    InkState state;
    if (!active_) {
        return state;
    }
    Chance chance = side_.part("ink").part(ink);
    state.shift.x = chance.normal(0, registerSigmaMm);
    state.shift.y = chance.normal(0, registerSigmaMm);
    state.density = tint(chance);
    state.gain = chance.uniform(-lineGainSpread, lineGainSpread);
    Chance batch = document_.part("batch").part(ink);
    for (float& channel : state.colour) {
        channel = static_cast<float>(batch.normal(1, batchSigma));
    }
    return state;
}

PassState PressVariation::ofPass(Pass pass) const
{
    PassState state;
    if (!active_) {
        return state;
    }
    Chance densities = side_.part("pass density", static_cast<std::uint64_t>(pass));
    state.density = densities.uniform(1 - passDensityLoss, 1);
    if (pass == Pass::Holes) {
        state.shift = within(side_.part("holes"), holesSpreadMm);
        return state;
    }
    state.shift = within(side_.part("personaliser"), personaliserSpreadMm);
    if (pass == Pass::Zone) {
        const image::PointMm own = within(side_.part("zone"), zoneOwnSpreadMm);
        state.shift = {state.shift.x + own.x, state.shift.y + own.y};
    }
    return state;
}

Ink ofBatch(Ink ink, const InkState& state)
{
    const auto batch = [&state](Bgr& colour) {
        std::ranges::transform(colour, state.colour, colour.begin(),
                               [](float channel, float factor) { return std::min(channel * factor, 1.0F); });
    };
    batch(ink.reflectance);
    if (ink.opticallyVariable) {
        batch(ink.turned);
    }
    return ink;
}

}  // namespace rahdari::specimen
