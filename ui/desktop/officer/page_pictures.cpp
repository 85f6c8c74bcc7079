#include "ui/desktop/officer/page_pictures.h"

#include "core/image/picture_file.h"
#include "ui/desktop/texts/light_texts.h"
#include "ui/desktop/widgets/heat_colours.h"

#include <opencv2/core.hpp>

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>
#include <QtMath>

#include <algorithm>

namespace rahdari::ui::desktop {

using capture::Page;
using check::PagePlanes;
using image::Light;

namespace {

/// Room around a place, so that it is understood; a place is never shown smaller than this many pixels high.
constexpr double roomAround = 0.6;
constexpr double leastHeightPx = 48.0;

QTransform transformOf(const cv::Matx33d& m)
{
    // Qt multiplies rows by matrices, OpenCV matrices by columns.
    return {m(0, 0), m(1, 0), m(2, 0), m(0, 1), m(1, 1), m(2, 1), m(0, 2), m(1, 2), m(2, 2)};
}

QTransform bySize(const cv::Mat& from, const cv::Mat& to)
{
    return QTransform::fromScale(static_cast<double>(to.cols) / from.cols, static_cast<double>(to.rows) / from.rows);
}

QPolygonF polygonOf(const image::PolygonPx& outline)
{
    QPolygonF polygon;
    for (const cv::Point2d& point : outline) {
        polygon.push_back({point.x, point.y});
    }
    return polygon;
}

/// A box around a place with room, in the proportions asked for.
QRectF shownBox(QRectF place, double ratio)
{
    const double height =
        std::max({place.height() * (1.0 + 2.0 * roomAround), place.width() * 1.1 / ratio, leastHeightPx});
    const QPointF centre = place.center();
    return {centre.x() - height * ratio / 2.0, centre.y() - height / 2.0, height * ratio, height};
}

QImage cropOf(const cv::Mat& picture, const QRectF& box)
{
    const cv::Rect wanted(static_cast<int>(box.x()), static_cast<int>(box.y()), static_cast<int>(box.width()),
                          static_cast<int>(box.height()));
    const cv::Rect shown = wanted & cv::Rect(0, 0, picture.cols, picture.rows);
    return shown.empty() ? QImage() : toImage(picture(shown));
}

/// What a place is compared with: white, or infrared for what is seen in white.
Light partnerOf(const Page& page, Light light)
{
    const Light wanted = light == Light::White ? Light::Infrared : Light::White;
    if (page.images.contains(wanted)) {
        return wanted;
    }
    const auto other =
        std::find_if(page.images.begin(), page.images.end(), [&](const auto& p) { return p.first != light; });
    return other == page.images.end() ? light : other->first;
}

/// The map's cells are smoothed, and the map is laid upright over a smaller picture, so that it is painted as fast as
/// the page.
ViewerHeat heatOf(const casefile::RecordedHeatMap& map, const cv::Mat& picture)
{
    constexpr int smoothing = 4;
    constexpr double finer = 8.0;
    QImage cells;
    cells.loadFromData(reinterpret_cast<const uchar*>(map.picture.bytes.data()),
                       static_cast<int>(map.picture.bytes.size()));
    if (cells.isNull() || picture.empty()) {
        return {};
    }
    const QImage coloured =
        colouredHeat(cells.scaled(cells.size() * smoothing, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    QPolygonF place;
    for (const cv::Point2d& corner : map.place.cornersPx) {
        place.push_back(QPointF(corner.x + 0.5, corner.y + 0.5) / finer);  // whole numbers are middles of pixels
    }
    QTransform toPlace;
    QImage laid(qCeil(picture.cols / finer), qCeil(picture.rows / finer), QImage::Format_ARGB32_Premultiplied);
    laid.fill(Qt::transparent);
    if (!QTransform::quadToQuad(QPolygonF(QRectF(coloured.rect())).first(4), place, toPlace)) {
        return {};
    }
    QPainter painter(&laid);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(toPlace);
    painter.drawImage(QPointF(), coloured);
    return {map.light, laid, QTransform::fromScale(finer, finer)};
}

QImage decoded(const casefile::EncodedPicture& file)
{
    const auto picture = image::decodePicture(file.bytes);
    return picture ? toImage(picture->pixels) : QImage();
}

}  // namespace

std::vector<Light> lightsOf(const Page& page)
{
    std::vector<Light> lights;
    for (const Light light : image::allLights) {
        if (!page.imageUnder(light).empty()) {
            lights.push_back(light);
        }
    }
    return lights;
}

QTransform toFirstLight(const Page& page, const PagePlanes* planes, Light light)
{
    const Light first = lightsOf(page).front();
    const auto* from = planes != nullptr ? planes->find(light) : nullptr;
    const auto* to = planes != nullptr ? planes->find(first) : nullptr;
    if (light == first) {
        return {};
    }
    return from != nullptr && to != nullptr ? transformOf(to->matrix() * from->matrix().inv())
                                            : bySize(page.imageUnder(light), page.imageUnder(first));
}

std::vector<UnpreparedPicture> picturesOf(const Page& page, const PagePlanes* planes)
{
    std::vector<UnpreparedPicture> pictures;
    for (const Light light : lightsOf(page)) {
        pictures.push_back({light, texts::wordOf(light), page.imageUnder(light), toFirstLight(page, planes, light)});
    }
    return pictures;
}

double pxPerMmOf(const Page& page, const PagePlanes* planes)
{
    const auto lights = lightsOf(page);
    const auto* plane = planes != nullptr && !lights.empty() ? planes->find(lights.front()) : nullptr;
    return plane != nullptr ? plane->pxPerMmAt({60.0, 40.0}) : 0.0;
}

std::vector<ViewerOverlay> overlaysOf(const std::vector<Reason>& reasons)
{
    std::vector<ViewerOverlay> overlays;
    for (const Reason& reason : reasons) {
        for (const ReasonPlace& place : reason.places) {
            ViewerOverlay overlay;
            overlay.light = place.light;
            overlay.outlinePx = polygonOf(place.outlinePx);
            overlay.outcome = reason.outcome;
            overlay.label = place.label;
            overlays.push_back(std::move(overlay));
        }
    }
    return overlays;
}

std::vector<ViewerHeat> heatMapsOf(const casefile::InspectionRecord& record, const Page& page)
{
    std::vector<ViewerHeat> maps;
    for (const casefile::RecordedHeatMap& map : record.heatMaps) {
        maps.push_back(heatOf(map, page.imageUnder(map.light)));
    }
    std::erase_if(maps, [](const ViewerHeat& map) { return map.picture.isNull(); });
    return maps;
}

PlacePair pairOf(const Page& page, const PagePlanes* planes, const ReasonPlace& place, double ratio)
{
    PlacePair pair;
    const cv::Mat live = page.imageUnder(place.light);
    if (live.empty()) {
        return pair;
    }
    const QRectF box = shownBox(polygonOf(place.outlinePx).boundingRect(), ratio);
    pair.live = {cropOf(live, box), texts::wordOf(place.light), 0.0};
    const Light partner = partnerOf(page, place.light);
    if (partner != place.light) {
        const QTransform toPartner =
            toFirstLight(page, planes, place.light) * toFirstLight(page, planes, partner).inverted();
        pair.other = {cropOf(page.imageUnder(partner), toPartner.mapRect(box)), texts::wordOf(partner), 0.0};
    }
    return pair;
}

PlacePair genuinePairOf(const casefile::InspectionRecord& record, const std::string& checkId, Light light)
{
    const auto crop = std::find_if(record.crops.begin(), record.crops.end(), [&](const casefile::RecordedCrop& one) {
        return one.checkId == checkId && one.light == light && one.reference.has_value();
    });
    if (crop == record.crops.end()) {
        return {};
    }
    // In the report's words, so that screen and paper say the same.
    return {{decoded(crop->live),
             QCoreApplication::translate("Report", "This document, %1").arg(texts::underLight(light)), 0.0},
            {decoded(*crop->reference), QCoreApplication::translate("Report", "Genuine documents"), 0.0}};
}

}  // namespace rahdari::ui::desktop
