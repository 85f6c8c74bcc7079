#include "core/document/registration/registered_page.h"

#include "core/document/registration/page_raster.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::document {

namespace {

image::PolygonPx outlineOf(const RegisteredLight& light, const image::RectMm& box)
{
    const double right = box.x + box.width;
    const double lower = box.y + box.height;
    const std::array<image::PointMm, 4> corners{{{box.x, box.y}, {right, box.y}, {right, lower}, {box.x, lower}}};
    image::PolygonPx outline;
    for (const image::PointMm& corner : corners) {
        outline.push_back(toPx(light, corner));
    }
    return outline;
}

bool isSeen(const RegisteredLight& light, const image::RectMm& box)
{
    const cv::Rect part = rasterRect(box, light.seen.size());
    return !part.empty() && cv::countNonZero(light.seen(part)) > 0;
}

std::string spaced(std::string name)
{
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

}  // namespace

cv::Point2d toPx(const RegisteredLight& light, image::PointMm point)
{
    return light.plane->toPx(light.bend.moved(point));
}

const RegisteredLight* RegisteredPage::under(image::Light light) const
{
    const auto found = lights.find(light);
    return found == lights.end() ? nullptr : &found->second;
}

double RegisteredPage::shareSeenUnderBoth(const image::RectMm& box) const
{
    const RegisteredLight* const white = under(image::Light::White);
    const RegisteredLight* const infrared = under(image::Light::Infrared);
    return white == nullptr || infrared == nullptr || white->seen.size() != infrared->seen.size()
               ? 0.0
               : shownShare(white->seen & infrared->seen, box);
}

std::optional<check::Region> regionOf(const RegisteredPage& page, const check::Measurement& measurement)
{
    const RegisteredLight* light = page.under(measurement.light);
    const image::RectMm box = measurement.where.value_or(image::RectMm{0.0, 0.0, page.size.width, page.size.height});
    if (light == nullptr || !light->plane || !isSeen(*light, box)) {
        return std::nullopt;
    }
    return check::Region{measurement.light, outlineOf(*light, box), box, spaced(measurement.feature)};
}

cv::Mat cutOut(const cv::Mat& picture, const RegisteredLight& light, const image::RectMm& box, double pxPerMm)
{
    return light.plane ? rasterise(picture, {*light.plane, light.bend}, box, pxPerMm).pixels : cv::Mat{};
}

cv::Rect rasterRect(const image::RectMm& box, cv::Size picture)
{
    const auto pixel = [](double mm, int most) {
        const double px = std::round(mm * modelPxPerMm);
        return std::isfinite(px) ? static_cast<int>(std::clamp(px, 0.0, static_cast<double>(most))) : 0;
    };
    return {cv::Point(pixel(box.x, picture.width), pixel(box.y, picture.height)),
            cv::Point(pixel(box.x + box.width, picture.width), pixel(box.y + box.height, picture.height))};
}

double shownShare(const cv::Mat& mask, const image::RectMm& box)
{
    const cv::Rect part = rasterRect(box, mask.size());
    return part.empty() ? 0.0 : cv::countNonZero(mask(part)) / static_cast<double>(part.area());
}

}  // namespace rahdari::document
