#include "core/learning/zone_area.h"

#include "core/base/median.h"
#include "core/document/registration/registered_page.h"
#include "core/mrz/mrz_reading.h"

#include <utility>
#include <vector>

namespace rahdari::learning {

namespace {

/// The zone's characters in the model's millimetres.
std::optional<image::RectMm> zoneOf(const check::Evidence& specimen)
{
    const auto reading = specimen.find<mrz::MrzReading>();
    const auto page = specimen.find<document::RegisteredPage>();
    const mrz::LightReading* zone = reading ? reading->primary() : nullptr;
    const document::RegisteredLight* light = zone != nullptr && page ? page->under(zone->light) : nullptr;
    if (light == nullptr || !light->plane || !zone->document) {
        return std::nullopt;
    }
    std::vector<cv::Point2d> corners;
    for (const mrz::MrzLine& line : zone->lines) {
        for (const mrz::MrzCharacter& character : line) {
            corners.insert(corners.end(), character.outlinePx.begin(), character.outlinePx.end());
        }
    }
    return corners.empty() ? std::nullopt : std::optional(light->plane->boundsMm(corners));
}

template <typename Member>
double middleOf(const std::vector<image::RectMm>& boxes, const Member& member)
{
    std::vector<double> values;
    for (const image::RectMm& box : boxes) {
        values.push_back(member(box));
    }
    return base::medianOf(std::move(values));
}

}  // namespace

std::optional<document::Feature> proposeZone(const SpecimenEvidence& specimens)
{
    std::vector<image::RectMm> zones;
    for (const auto& specimen : specimens) {
        if (const auto zone = zoneOf(*specimen)) {
            zones.push_back(*zone);
        }
    }
    if (zones.empty() || zones.size() * 3 < specimens.size()) {
        return std::nullopt;
    }
    constexpr double aroundMm = 0.8;  // personalisation moves by some tenths from document to document
    const double left = middleOf(zones, [](const image::RectMm& box) { return box.x; }) - aroundMm;
    const double top = middleOf(zones, [](const image::RectMm& box) { return box.y; }) - aroundMm;
    const double right = middleOf(zones, [](const image::RectMm& box) { return box.x + box.width; }) + aroundMm;
    const double bottom = middleOf(zones, [](const image::RectMm& box) { return box.y + box.height; }) + aroundMm;
    document::Feature feature;
    feature.name = "mrz";
    feature.kind = document::FeatureKind::Mrz;
    feature.box = {left, top, right - left, bottom - top};
    return feature;
}

}  // namespace rahdari::learning
