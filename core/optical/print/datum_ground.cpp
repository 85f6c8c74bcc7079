#include "core/optical/print/datum_ground.h"

#include "core/base/median.h"
#include "core/viz/zone_places.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace rahdari::optical {

namespace {

constexpr double leastOverlap = 0.4;  ///< of a window's width: about a character

/// How the windows of a page usually are.
struct UsualGround {
    double lightening = 0.0;
    double tint = 0.0;
    double texture = 1.0;
};

UsualGround usualOf(const std::vector<GroundWindow>& windows)
{
    const auto middle = [&](double GroundWindow::*quantity, bool textured, double without) {
        std::vector<double> values;
        for (const GroundWindow& window : windows) {
            if (!textured || window.hasTexture) {
                values.push_back(window.*quantity);
            }
        }
        return base::medianOf(std::move(values), without);
    };
    return {middle(&GroundWindow::lightening, false, 0.0), middle(&GroundWindow::tint, false, 0.0),
            middle(&GroundWindow::texture, true, 1.0)};
}

/// What stands out most in some windows against the usual ones.
struct Outstanding {
    GroundBreak lightening;
    double tint = 0.0;
    std::optional<double> textureLoss;
    bool isSeen = false;
};

void look(Outstanding& most, const GroundWindow& window, const UsualGround& usual)
{
    const double lightening = window.lightening - usual.lightening;
    if (!most.isSeen || lightening > most.lightening.value) {
        most.lightening = {lightening, window.box};
    }
    if (lightening > -stainedLevels) {
        most.tint = std::max(most.tint, window.tint - usual.tint);
    }
    if (window.hasTexture) {
        most.textureLoss = std::max(most.textureLoss.value_or(-1.0), usual.texture - window.texture);
    }
    most.isSeen = true;
}

/// Where the characters of a field of the zone stand, fillers left out.
std::vector<image::RectMm> placesOf(const mrz::MrzField& field, const mrz::LightReading& reading,
                                    const image::PagePlane& plane)
{
    std::vector<image::RectMm> places;
    const auto line = static_cast<std::size_t>(field.span.line);
    const auto add = [&](int column) {
        const auto at = static_cast<std::size_t>(column);
        if (line < reading.lines.size() && at < reading.lines[line].size() && reading.lines[line][at].value != '<') {
            places.push_back(plane.boundsMm(reading.lines[line][at].outlinePx));
        }
    };
    for (int column = field.span.column; column < field.span.column + field.span.length; ++column) {
        add(column);
    }
    if (field.checkColumn >= 0) {
        add(field.checkColumn);
    }
    return places;
}

bool liesOver(const GroundWindow& window, const image::RectMm& place)
{
    const double wide =
        std::min(window.box.x + window.box.width, place.x + place.width) - std::max(window.box.x, place.x);
    const double high =
        std::min(window.box.y + window.box.height, place.y + place.height) - std::max(window.box.y, place.y);
    return wide > leastOverlap * window.box.width && high > leastOverlap * window.box.height;
}

Outstanding inZone(const std::vector<image::RectMm>& places, const std::vector<GroundWindow>& zone,
                   const UsualGround& usual)
{
    Outstanding most;
    for (const GroundWindow& window : zone) {
        if (std::ranges::any_of(places, [&](const image::RectMm& place) { return liesOver(window, place); })) {
            look(most, window, usual);
        }
    }
    return most;
}

std::vector<GroundWindow> together(std::span<const FieldGround> fields)
{
    std::vector<GroundWindow> windows;
    for (const FieldGround& field : fields) {
        windows.insert(windows.end(), field.windows.begin(), field.windows.end());
    }
    return windows;
}

}  // namespace

std::vector<DatumGround> groundOfData(std::span<const FieldGround> fields, const std::vector<GroundWindow>& zone,
                                      const mrz::LightReading& reading, const document::RegisteredPage& page)
{
    const document::RegisteredLight* const light = page.under(reading.light);
    std::vector<DatumGround> data;
    if (light == nullptr || !light->plane || !reading.format || !reading.hasPlaces()) {
        return data;
    }
    const UsualGround usualPrint = usualOf(together(fields));
    const UsualGround usualZone = usualOf(zone);
    for (const FieldGround& field : fields) {
        std::vector<image::RectMm> places;
        for (const mrz::MrzField* const one : viz::zoneFieldsOf(field.field->content, *reading.format)) {
            const auto more = placesOf(*one, reading, *light->plane);
            places.insert(places.end(), more.begin(), more.end());
        }
        const Outstanding below = inZone(places, zone, usualZone);
        Outstanding above;
        for (const GroundWindow& window : field.windows) {
            look(above, window, usualPrint);
        }
        if (!below.isSeen || !above.isSeen) {
            continue;
        }
        DatumGround datum{field.field->name, above.lightening.where,
                          std::min(above.lightening.value, below.lightening.value), std::min(above.tint, below.tint),
                          std::nullopt};
        if (above.textureLoss && below.textureLoss) {
            datum.textureLoss = std::min(*above.textureLoss, *below.textureLoss);
        }
        data.push_back(datum);
    }
    return data;
}

}  // namespace rahdari::optical
