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

}  // namespace

check::Region regionOf(const LightReading& reading, int line, int firstColumn, int length, std::string label)
{
    const MrzLine& characters = reading.lines.at(static_cast<std::size_t>(line));
    const int last = std::min(firstColumn + length, static_cast<int>(characters.size())) - 1;
    const image::PolygonPx& first = characters.at(static_cast<std::size_t>(firstColumn)).outlinePx;
    const image::PolygonPx& end = characters.at(static_cast<std::size_t>(std::max(firstColumn, last))).outlinePx;
    check::Region region;
    region.light = reading.light;
    region.outlinePx = {first[upperLeft], end[upperRight], end[lowerRight], first[lowerLeft]};
    region.label = std::move(label);
    return region;
}

check::Region regionOfZone(const LightReading& reading, std::string label)
{
    check::Region region;
    region.light = reading.light;
    region.label = std::move(label);
    if (!reading.lines.empty() && !reading.lines.front().empty() && !reading.lines.back().empty()) {
        region.outlinePx = {
            reading.lines.front().front().outlinePx[upperLeft], reading.lines.front().back().outlinePx[upperRight],
            reading.lines.back().back().outlinePx[lowerRight], reading.lines.back().front().outlinePx[lowerLeft]};
    }
    return region;
}

}  // namespace rahdari::mrz
