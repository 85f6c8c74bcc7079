#include "core/learning/page_size.h"

#include <array>
#include <cmath>
#include <opencv2/core.hpp>

namespace rahdari::learning {

namespace {

/// ID-1, ID-2, ID-3 of ISO/IEC 7810, as pages of Doc 9303-4 to -6 are cut.
constexpr std::array formats{image::SizeMm{85.6, 54.0}, image::SizeMm{105.0, 74.0}, image::SizeMm{125.0, 88.0}};

image::SizeMm sidesPx(const image::QuadPx& corners)
{
    const auto length = [&](std::size_t from, std::size_t to) { return cv::norm(corners[to] - corners[from]); };
    return {(length(0, 1) + length(3, 2)) / 2.0, (length(1, 2) + length(0, 3)) / 2.0};
}

double misfit(const image::SizeMm& format, const image::SizeMm& px, std::optional<double> pxPerMm)
{
    const double shape = std::abs(std::log((px.width / px.height) / (format.width / format.height)));
    const double scale = pxPerMm ? std::abs(std::log(px.width / *pxPerMm / format.width)) : 0.0;
    return shape + scale;
}

}  // namespace

std::optional<image::SizeMm> sizeOf(const document::PageLocation& location, std::optional<double> declaredDpi)
{
    const image::SizeMm px = sidesPx(location.cornersPx);
    if (!location.found() || px.width < 1.0 || px.height < 1.0) {
        return std::nullopt;
    }
    const std::optional<double> pxPerMm =
        declaredDpi && *declaredDpi > 0.0 ? std::optional(*declaredDpi / image::mmPerInch) : std::nullopt;
    constexpr double fits = 0.08;
    image::SizeMm best;
    double leastMisfit = fits;
    for (const image::SizeMm& format : formats) {
        for (const image::SizeMm& turned : {format, image::SizeMm{format.height, format.width}}) {
            if (const double off = misfit(turned, px, pxPerMm); off < leastMisfit) {
                leastMisfit = off;
                best = turned;
            }
        }
    }
    if (best.width > 0.0) {
        return best;
    }
    if (!pxPerMm) {
        return std::nullopt;
    }
    const auto rounded = [](double mm) { return std::round(mm * 2.0) / 2.0; };  // sides are seen to about a millimetre
    return image::SizeMm{rounded(px.width / *pxPerMm), rounded(px.height / *pxPerMm)};
}

void completeLocation(const capture::Page& page, image::Light light, document::PageLocation& location,
                      check::PagePlanes& planes)
{
    const auto size = location.plane ? std::nullopt : sizeOf(location, page.declaredDpi);
    const cv::Mat picture = page.imageUnder(light);
    if (!size || picture.empty()) {
        return;
    }
    location.sizeMm = *size;
    location.plane = image::PagePlane::fromCorners(location.cornersPx, *size);
    for (const auto& [other, pixels] : page.images) {
        image::QuadPx corners = location.cornersPx;
        for (cv::Point2d& corner : corners) {
            corner.x *= static_cast<double>(pixels.cols) / picture.cols;
            corner.y *= static_cast<double>(pixels.rows) / picture.rows;
        }
        if (const auto plane = image::PagePlane::fromCorners(corners, *size)) {
            planes.planes.emplace(other, *plane);
        }
    }
}

}  // namespace rahdari::learning
