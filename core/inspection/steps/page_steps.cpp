#include "core/inspection/steps/page_steps.h"

#include "core/base/error_code.h"
#include "core/capture/page.h"
#include "core/check/page_planes.h"
#include "core/document/capture_quality.h"
#include "core/document/page_location.h"
#include "core/inspection/steps/page_anchor_of_zone.h"

#include <array>
#include <optional>

namespace rahdari::inspection {

namespace {

constexpr std::array<std::string_view, 2> onMrz{"capture", "mrz"};
constexpr std::array<std::string_view, 3> onLocation{"capture", "mrz", "page_location"};

/// The picture the page is located in: white where there is one, else the first there is.
struct Located {
    image::Light light = image::Light::White;
    cv::Mat picture;
};

Located pictureToLocateIn(const capture::Page& page)
{
    for (const image::Light light : image::allLights) {
        if (const cv::Mat picture = page.imageUnder(light); !picture.empty()) {
            return {light, picture};
        }
    }
    return {};
}

/// The anchor in a picture, from that light's own reading or, scaled, from the primary one.
std::optional<document::PageAnchor> anchorIn(const capture::Page& page, const mrz::MrzReading& reading,
                                             const Located& located)
{
    const mrz::LightReading* own = reading.under(located.light);
    const mrz::LightReading* zone = own != nullptr && own->document ? own : reading.primary();
    if (zone == nullptr) {
        return std::nullopt;
    }
    std::optional<document::PageAnchor> anchor = pageAnchorOf(*zone);
    const cv::Size from = page.imageUnder(zone->light).size();
    if (!anchor || from.empty()) {
        return std::nullopt;
    }
    anchor->declaredDpi = page.declaredDpi;
    const double scaleX = static_cast<double>(located.picture.cols) / from.width;
    const double scaleY = static_cast<double>(located.picture.rows) / from.height;
    const auto scale = [&](cv::Point2d& point) { point = {point.x * scaleX, point.y * scaleY}; };
    for (image::PointPair& pair : anchor->points) {
        scale(pair.px);
    }
    for (cv::Point2d& point : anchor->textOutlinePx) {
        scale(point);
    }
    return anchor;
}

/// The plane found in one light's picture, in every light's: a device's lights differ in size at most.
check::PagePlanes planesOf(const capture::Page& page, const document::PageLocation& location, const Located& located)
{
    check::PagePlanes planes;
    if (!location.plane) {
        return planes;
    }
    for (const auto& [light, picture] : page.images) {
        image::QuadPx corners = location.cornersPx;
        for (cv::Point2d& corner : corners) {
            corner.x *= static_cast<double>(picture.cols) / located.picture.cols;
            corner.y *= static_cast<double>(picture.rows) / located.picture.rows;
        }
        if (const auto plane = image::PagePlane::fromCorners(corners, location.sizeMm)) {
            planes.planes.emplace(light, *plane);
        }
    }
    return planes;
}

base::Error noPage() { return {base::toInt(base::ErrorCode::EvidenceMissing), "there is no page to measure", ""}; }

}  // namespace

std::span<const std::string_view> PageLocationStep::needs() const { return onMrz; }

base::Result<void> PageLocationStep::gather(check::Evidence& evidence, std::stop_token stop)
{
    const auto page = evidence.find<capture::Page>();
    const auto reading = evidence.find<mrz::MrzReading>();
    if (!page || !reading) {
        return noPage();
    }
    const Located located = pictureToLocateIn(*page);
    document::PageLocation location =
        document::locatePage(located.picture, anchorIn(*page, *reading, located), std::move(stop));
    evidence.put(planesOf(*page, location, located));
    evidence.put(location);
    return {};
}

std::span<const std::string_view> CaptureQualityStep::needs() const { return onLocation; }

base::Result<void> CaptureQualityStep::gather(check::Evidence& evidence, std::stop_token /*stop*/)
{
    const auto page = evidence.find<capture::Page>();
    const auto reading = evidence.find<mrz::MrzReading>();
    const auto location = evidence.find<document::PageLocation>();
    if (!page || !reading || !location) {
        return noPage();
    }
    const Located located = pictureToLocateIn(*page);
    evidence.put(document::measureGates(located.picture, *location, anchorIn(*page, *reading, located)));
    return {};
}

}  // namespace rahdari::inspection
