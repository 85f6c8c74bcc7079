#include "core/specimen/scan/device.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

namespace {

using image::Light;

constexpr std::array<float, 3> leakColour{.6F, .1F, .3F};  ///< of the UV lamp, as in the optical model
constexpr float bedGlow = .004F;
constexpr float bedUnderBackLight = .95F;
constexpr float coaxialShare = .35F;  ///< of white, as in the optical model
constexpr double bookEdgeMm = .2;     ///< how far the cut edge of a page throws light
constexpr double cardEdgeMm = .4;
constexpr double areaOfDustSquareDm = 1.5;  ///< of a picture of the largest page; devices keep their dust for all

float asFloat(double value) { return static_cast<float>(value); }

/// Rows add up to nearly 1: the device has been balanced on a white reference.
cv::Matx33f drawColour(double error, Chance chance)
{
    cv::Matx33f matrix;
    for (int row = 0; row < 3; ++row) {
        const double left = chance.uniform(-error, error);
        const double right = chance.uniform(-error, error);
        const double balance = chance.uniform(-error, error) / 3;
        matrix(row, (row + 1) % 3) = asFloat(left);
        matrix(row, (row + 2) % 3) = asFloat(right);
        matrix(row, row) = asFloat(1 + balance - left - right);
    }
    return matrix;
}

void addHotSpot(FieldShape& field, double strength, Chance& chance)
{
    const double hot = strength * chance.uniform(.6, 1);
    const double x = chance.uniform(-.2, .2);
    const double y = chance.uniform(-.2, .2);
    // hot * (1 - (u - x)^2 - (v - y)^2): brightest near the middle, as much darker at the corners.
    field.level += asFloat(hot * (1 - x * x - y * y));
    field.x += asFloat(2 * hot * x);
    field.y += asFloat(2 * hot * y);
    field.xx -= asFloat(hot);
    field.yy -= asFloat(hot);
}

FieldShape drawField(Light light, const ScannerProfile& profile, Chance chance)
{
    const double most = profile.flatField;
    const double corners = most * chance.uniform(.3, .8) / 2;
    FieldShape field;
    field.xx = asFloat(-corners * chance.uniform(.6, 1.4));
    field.yy = asFloat(-corners * chance.uniform(.6, 1.4));
    field.x = asFloat(most * chance.uniform(-.3, .3));
    field.y = asFloat(most * chance.uniform(-.3, .3));
    field.xy = asFloat(most * chance.uniform(-.1, .1));
    field.level = 1 - (field.xx + field.yy) / 3;  // the mean stays 1
    if (light == Light::Ultraviolet) {
        addHotSpot(field, profile.ultravioletHotSpot, chance);
    }
    return field;
}

/// One edge in four lies in its own shadow; the others catch light.
std::array<float, 4> drawRimLight(Chance chance)
{
    std::array<float, 4> edges{};
    for (float& edge : edges) {
        edge = asFloat(chance.happens(.25) ? chance.uniform(.3, .8) : chance.uniform(1, 2.5));
    }
    return edges;
}

std::array<float, 3> bedLevels(Light light, const ScannerProfile& profile, float leak, float ambient)
{
    const float bed = profile.bedLevel;
    switch (light) {
    case Light::Ultraviolet: {
        std::array<float, 3> levels{};
        std::transform(leakColour.begin(), leakColour.end(), levels.begin(),
                       [&](float colour) { return bed * (leak * colour + ambient) + bedGlow; });
        return levels;
    }
    case Light::Coaxial: return {bed * coaxialShare, bed * coaxialShare, bed * coaxialShare};
    case Light::Transmitted: return {bedUnderBackLight, bedUnderBackLight, bedUnderBackLight};
    default: return {bed, bed, bed};
    }
}

std::vector<std::uint16_t> rimOf(float light, double widthMm)
{
    const auto width = std::min(static_cast<std::size_t>(toMasterPx(widthMm)), static_cast<std::size_t>(bedRimPx));
    std::vector<std::uint16_t> rim;
    for (std::size_t d = 0; d < width; ++d) {
        const float near = 1 - static_cast<float>(d) / static_cast<float>(width);
        rim.push_back(static_cast<std::uint16_t>(256 * (1 + (light - 1) * near)));
    }
    return rim;
}

}  // namespace

std::vector<Speck> drawDust(double perSquareDm, double areaSquareDm, Chance chance)
{
    const double expected = perSquareDm * areaSquareDm;
    const double count = std::max(0.0, chance.normal(expected, std::sqrt(expected)));
    std::vector<Speck> specks(static_cast<std::size_t>(count + chance.uniform()));
    for (Speck& speck : specks) {
        speck.place = {asFloat(chance.uniform()), asFloat(chance.uniform())};
        const double size = chance.uniform();
        speck.radiusUm = asFloat(15 + 100 * size * size * size);  // most are small
        speck.cover = asFloat(chance.uniform(.3, .9));
        speck.level = asFloat(chance.uniform(.1, .6));
        speck.glow = chance.happens(.3) ? asFloat(chance.uniform(.1, .6)) : 0;
    }
    return specks;
}

Device deviceOf(const ScannerProfile& profile, std::uint64_t number)
{
    const Chance chance = Chance(0).part(profile.name, number);
    Device device;
    device.name = profile.name + " #" + std::to_string(number);
    device.colour = drawColour(profile.colourError, chance.part("colour"));
    for (const Light light : image::allLights) {
        const auto index = static_cast<std::size_t>(light);
        device.fields[index] = drawField(light, profile, chance.part("field", index));
        device.rimLight[index] = drawRimLight(chance.part("rim", index));
    }
    device.dust = drawDust(profile.dustPerSquareDm, areaOfDustSquareDm, chance.part("dust"));
    device.visibleLeak = asFloat(profile.visibleLeak * chance.part("leak").uniform(.8, 1.2));
    device.patternSeed = chance.part("pattern").bits();
    return device;
}

Bed bedUnder(Light light, const ScannerProfile& profile, const Device& device, const LayerStack& page, float leak,
             float ambient)
{
    Bed bed;
    const auto levels = bedLevels(light, profile, leak, ambient);
    std::transform(levels.begin(), levels.end(), bed.level.begin(),
                   [](float level) { return static_cast<std::uint16_t>(65535 * std::clamp(level, 0.0F, 1.0F)); });
    if (light == Light::Transmitted) {
        return bed;
    }
    for (std::size_t edge = 0; edge < bed.rims.size(); ++edge) {
        const float rim = device.rimLight[static_cast<std::size_t>(light)][edge];
        bed.rims[edge] = rimOf(rim, page.cornerRadiusMm > 0 ? cardEdgeMm : bookEdgeMm);
    }
    return bed;
}

}  // namespace rahdari::specimen
