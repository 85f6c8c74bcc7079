#include "core/specimen/wear/wear.h"

#include "core/specimen/wear/marks_of_use.h"
#include "core/specimen/wear/page_places.h"
#include "core/specimen/wear/stamp.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace rahdari::specimen {

namespace {

constexpr double fullAgeYears = 10.0;
constexpr double stampMarginMm = 1.0;
/// How far a stamp may reach over the edge of the page.
constexpr double stampOverhangMm = 9.0;

bool isStamped(const Design& design)
{
    const bool visa = design.format == DocumentFormat::MrvA || design.format == DocumentFormat::MrvB;
    return !design.card && (visa || design.sticker || design.format == DocumentFormat::Td3);
}

int drawStamps(const Design& design, Chance& chance)
{
    if (!isStamped(design)) {
        return 0;
    }
    // A visa is there to be stamped; a passport's data page is stamped by mistake.
    const bool visa = design.sticker || design.format == DocumentFormat::MrvA || design.format == DocumentFormat::MrvB;
    if (!chance.happens(visa ? .55 : .10)) {
        return 0;
    }
    return chance.happens(.15) ? 3 : 1 + static_cast<int>(chance.index(2));
}

/// What is left after `years` of a property that falls to `atFullAge` in ten years.
float leftAfter(double years, double atFullAge)
{
    return static_cast<float>(1.0 - (1.0 - atFullAge) * std::clamp(years / fullAgeYears, 0.0, 1.0));
}

void fade(Bgr& emission, float left)
{
    for (float& channel : emission) {
        channel *= left;
    }
}

/// Luminescence falls, by each ink as it can bear light; paper goes yellow, plastic hardly.
void age(LayerStack& page, bool card, double years, const Chance& chance)
{
    fade(page.substrate.emission, leftAfter(years, chance.part("substrate").uniform(.4, 1.0)));
    for (Layer& layer : page.layers) {
        fade(layer.ink.emission, leftAfter(years, chance.part("ink/" + layer.ink.name).uniform(.4, 1.0)));
    }
    const double yellow = chance.part("yellow").uniform(0.0, card ? .02 : .08);
    page.substrate.reflectance[0] *= leftAfter(years, 1.0 - yellow);
    page.substrate.reflectance[1] *= leftAfter(years, 1.0 - yellow / 4.0);
}

void append(LayerStack& page, std::vector<Layer> layers)
{
    std::move(layers.begin(), layers.end(), std::back_inserter(page.layers));
}

/// A place for a stamp clear of all zones and pictures; none where there is no room.
std::optional<image::PointMm> placeFor(const Stamp& stamp, const LayerStack& page,
                                       const std::vector<image::RectMm>& avoided, Chance& chance)
{
    constexpr int tries = 60;
    const double reach = stampReachMm(stamp);
    const auto along = [&](double length) {
        const double low = reach / 2.0 - stampOverhangMm;
        return chance.uniform(low, std::max(low, length - low));
    };
    for (int i = 0; i < tries; ++i) {
        const image::PointMm middle{along(page.size.width), along(page.size.height)};
        const image::RectMm area{middle.x - reach / 2.0, middle.y - reach / 2.0, reach, reach};
        if (std::none_of(avoided.begin(), avoided.end(),
                         [&](const image::RectMm& box) { return touches(area, box, stampMarginMm); })) {
            return middle;
        }
    }
    return std::nullopt;
}

void stampPage(LayerStack& page, const Design& design, int count, const Chance& chance)
{
    std::vector<image::RectMm> avoided = zonesOf(design, page.side);
    const auto pictures = picturesOf(design, page.side);
    avoided.insert(avoided.end(), pictures.begin(), pictures.end());
    for (int i = 0; i < count; ++i) {
        Chance own = chance.part("stamp", static_cast<std::uint64_t>(i));
        const Stamp stamp = inventStamp(own.part("stamp"));
        if (const auto middle = placeFor(stamp, page, avoided, own)) {
            page.layers.push_back(pressedStamp(stamp, *middle, own.part("press")));
        }
    }
}

}  // namespace

Wear drawWear(const Design& design, double years, Chance chance)
{
    const double share = std::clamp(years / fullAgeYears, 0.0, 1.0);
    Wear wear;
    wear.years = years;
    wear.dirt = std::clamp(chance.uniform(0.0, .15) + share * chance.uniform(0.0, .45), 0.0, 1.0);
    wear.scratches = std::clamp(chance.uniform(0.0, .2) + share * chance.uniform(0.0, .4), 0.0, 1.0);
    wear.stamps = drawStamps(design, chance);
    wear.bubbles = chance.happens(.01 + .05 * share);
    wear.laundered = chance.happens(1.0 / 30.0) && !design.card;
    wear.bent = chance.happens(.02 + .08 * share) && !design.card;
    return wear;
}

void applyWear(LayerStack& page, const Design& design, const Wear& wear, Chance chance)
{
    const auto zones = zonesOf(design, page.side);
    age(page, design.card, wear.years, chance.part("age"));
    if (wear.laundered && !design.card) {
        page.layers.insert(page.layers.begin(), washingAgent(page, chance.part("washed")));
    }
    if (wear.bubbles) {
        append(page, laminateBubbles(page, chance.part("bubbles")));
    }
    stampPage(page, design, wear.stamps, chance.part("stamps"));
    if (wear.bent) {
        page.layers.push_back(crease(page, zones, chance.part("crease")));
    }
    append(page, dirtMarks(page, wear.dirt, chance.part("dirt")));
    append(page, scratchMarks(page, zones, wear.scratches, chance.part("scratches")));
}

}  // namespace rahdari::specimen
