#include "core/document/registration/page_lights.h"

#include "core/document/registration/identification.h"

#include <opencv2/imgproc.hpp>

#include <utility>

namespace rahdari::document {

cv::Mat inChannelsOf(image::Light light, const cv::Mat& pixels)
{
    const int channels = light == image::Light::Infrared ? 1 : 3;
    if (pixels.empty() || pixels.channels() == channels) {
        return pixels;
    }
    cv::Mat converted;
    cv::cvtColor(pixels, converted, channels == 1 ? cv::COLOR_BGR2GRAY : cv::COLOR_GRAY2BGR);
    return converted;
}

RegisteredLight rasteriseLight(image::Light light, const cv::Mat& picture, const PagePose& pose, image::SizeMm size)
{
    PageRaster raster = rasterise(picture, pose, {0.0, 0.0, size.width, size.height}, modelPxPerMm);
    RegisteredLight registered;
    registered.light = light;
    registered.raw = inChannelsOf(light, raster.pixels);
    registered.levelled = registered.raw;
    registered.seen = std::move(raster.seen);
    registered.plane = pose.plane;
    registered.bend = pose.bend;
    return registered;
}

RegisteredPage unregisteredPage(const capture::Page& page, const check::PagePlanes& planes, image::SizeMm size)
{
    RegisteredPage located;
    located.size = size;
    for (const auto& [light, picture] : page.images) {
        const image::PagePlane* plane = planes.find(light);
        RegisteredLight registered =
            plane == nullptr ? RegisteredLight{} : rasteriseLight(light, picture, {*plane, {}}, size);
        if (!registered.raw.empty()) {
            located.lights.emplace(light, std::move(registered));
        }
    }
    if (located.lights.empty()) {
        located.obstacle = "the page was not found in any picture";
    }
    return located;
}

}  // namespace rahdari::document
