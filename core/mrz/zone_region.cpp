#include "core/mrz/zone_region.h"

#include <algorithm>
#include <utility>

namespace rahdari::mrz {

namespace {

// Corners of MrzCharacter::outlinePx.
constexpr std::size_t upperLeft = 0;
constexpr std::size_t lowerLeft = 1;
constexpr std::size_t lowerRight = 2;
constexpr std::size_t upperRight = 3;

/// The region moved from one light's picture to another's, whose sizes may differ.
check::Region underLight(check::Region region, cv::Size from, image::Light light, cv::Size to)
{
    if (!from.empty()) {
        for (cv::Point2d& point : region.outlinePx) {
            point.x *= static_cast<double>(to.width) / from.width;
            point.y *= static_cast<double>(to.height) / from.height;
        }
    }
    region.light = light;
    return region;
}

bool sameShape(const LightReading& a, const LightReading& b)
{
    return a.document && b.document && a.format == b.format;
}

}  // namespace

std::vector<check::Region> regionsUnderAllLights(const MrzReading& readings, const LightReading& reading, int line,
                                                 int firstColumn, int length, const std::string& label)
{
    std::vector<check::Region> regions{regionOf(reading, line, firstColumn, length, label)};
    for (const auto& [light, size] : readings.pictures) {
        const LightReading* other = readings.under(light);
        if (light == reading.light) {
            continue;
        }
        regions.push_back(other != nullptr && sameShape(*other, reading)
                              ? regionOf(*other, line, firstColumn, length, label)
                              : underLight(regions.front(), reading.pictureSize, light, size));
    }
    return regions;
}

check::Region regionOfZoneUnder(const MrzReading& readings, const LightReading& reading, image::Light light,
                                std::string label)
{
    const LightReading* own = readings.under(light);
    if (own != nullptr && own->document) {
        return regionOfZone(*own, std::move(label));
    }
    const auto picture = readings.pictures.find(light);
    const cv::Size size = picture == readings.pictures.end() ? reading.pictureSize : picture->second;
    return underLight(regionOfZone(reading, std::move(label)), reading.pictureSize, light, size);
}

check::Region regionOf(const LightReading& reading, int line, int firstColumn, int length, std::string label)
{
    const MrzLine& characters = reading.lines.at(static_cast<std::size_t>(line));
    const int last = std::min(firstColumn + length, static_cast<int>(characters.size())) - 1;
    const image::PolygonPx& first = characters.at(static_cast<std::size_t>(firstColumn)).outlinePx;
    const image::PolygonPx& end = characters.at(static_cast<std::size_t>(std::max(firstColumn, last))).outlinePx;
    check::Region region;
    region.light = reading.light;
    if (!first.empty() && !end.empty()) {  // text that was typed stands nowhere
        region.outlinePx = {first[upperLeft], end[upperRight], end[lowerRight], first[lowerLeft]};
    }
    region.label = std::move(label);
    return region;
}

check::Region regionOfZone(const LightReading& reading, std::string label)
{
    check::Region region;
    region.light = reading.light;
    region.label = std::move(label);
    if (!reading.lines.empty() && !reading.lines.front().empty() && !reading.lines.back().empty() &&
        !reading.lines.front().front().outlinePx.empty()) {
        region.outlinePx = {
            reading.lines.front().front().outlinePx[upperLeft], reading.lines.front().back().outlinePx[upperRight],
            reading.lines.back().back().outlinePx[lowerRight], reading.lines.back().front().outlinePx[lowerLeft]};
    }
    return region;
}

}  // namespace rahdari::mrz
