#include "ui/desktop/widgets/viewer_scene.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace rahdari::ui::desktop {

namespace {

constexpr double cellGap = 4.0;

ViewerLayer layerOf(const ViewerPicture& picture)
{
    return {&picture.picture, picture.toPage, picture.name, picture.light, true};
}

QSizeF cellSize(QSizeF view, int columns, int rows)
{
    return {(view.width() - cellGap * (columns - 1)) / columns, (view.height() - cellGap * (rows - 1)) / rows};
}

// The columns that show the page largest.
int bestColumns(const ViewerScene& scene, QSizeF view, int cells)
{
    int best = 1;
    double bestScale = 0.0;
    for (int columns = 1; columns <= cells; ++columns) {
        const QSizeF cell = cellSize(view, columns, (cells + columns - 1) / columns);
        const double scale =
            std::min(cell.width() / scene.pageSize().width(), cell.height() / scene.pageSize().height());
        if (scale > bestScale) {
            bestScale = scale;
            best = columns;
        }
    }
    return best;
}

}  // namespace

QSizeF ViewerScene::pageSize() const
{
    const bool known = !isEmpty() && !page.pictures.front().picture.isNull();
    return known ? QSizeF(page.pictures.front().picture.size()) : QSizeF(1.0, 1.0);
}

std::optional<ViewerLayer> currentLayer(const ViewerScene& scene)
{
    return scene.current < scene.page.pictures.size() ? std::optional(layerOf(scene.page.pictures[scene.current]))
                                                      : std::nullopt;
}

std::optional<ViewerLayer> partnerLayer(const ViewerScene& scene)
{
    if (scene.isEmpty()) {
        return std::nullopt;
    }
    if (scene.againstReference) {
        const image::Light light = scene.page.pictures[scene.current].light;
        for (const ViewerReference& reference : scene.page.references) {
            if (reference.light == light && !reference.picture.isNull()) {
                return ViewerLayer{&reference.picture, reference.toPage, reference.name, light, false};
            }
        }
        return std::nullopt;
    }
    if (scene.partner >= scene.page.pictures.size() || scene.partner == scene.current) {
        return std::nullopt;
    }
    return layerOf(scene.page.pictures[scene.partner]);
}

std::vector<ViewerLayer> cellLayers(const ViewerScene& scene)
{
    std::vector<ViewerLayer> layers;
    const auto current = currentLayer(scene);
    const auto partner = partnerLayer(scene);
    if (!current) {
        return layers;
    }
    if (scene.mode != ViewerMode::SideBySide) {
        const bool other = scene.mode == ViewerMode::Blink && scene.partnerShown && partner;
        layers.push_back(other ? *partner : *current);
    } else if (scene.againstReference) {
        layers.push_back(*current);
        if (partner) {
            layers.push_back(*partner);
        }
    } else {
        std::transform(scene.page.pictures.begin(), scene.page.pictures.end(), std::back_inserter(layers), layerOf);
    }
    return layers;
}

std::vector<QRectF> cellRects(const ViewerScene& scene, QSizeF view)
{
    const int cells = static_cast<int>(cellLayers(scene).size());
    if (cells <= 1) {
        return {QRectF(QPointF(), view)};
    }
    const int columns = bestColumns(scene, view, cells);
    const QSizeF cell = cellSize(view, columns, (cells + columns - 1) / columns);
    std::vector<QRectF> rects;
    for (int i = 0; i < cells; ++i) {
        rects.emplace_back(QPointF((i % columns) * (cell.width() + cellGap), (i / columns) * (cell.height() + cellGap)),
                           cell);
    }
    return rects;
}

std::optional<QTransform> overlayToPage(const ViewerScene& scene, const ViewerOverlay& overlay)
{
    for (const ViewerPicture& picture : scene.page.pictures) {
        if (picture.light == overlay.light) {
            return picture.toPage;
        }
    }
    return std::nullopt;
}

QPolygonF overlayOnPage(const ViewerScene& scene, const ViewerOverlay& overlay)
{
    return overlayToPage(scene, overlay).value_or(QTransform()).map(overlay.outlinePx);
}

const ViewerHeat* heatOf(const ViewerScene& scene, const ViewerLayer& layer)
{
    const auto& maps = scene.page.heatMaps;
    const auto found = std::find_if(maps.begin(), maps.end(), [&](const ViewerHeat& map) {
        return layer.live && map.light == layer.light && !map.picture.isNull();
    });
    return found == maps.end() ? nullptr : &*found;
}

int overlayAt(const ViewerScene& scene, const ViewerLayer& layer, QPointF pagePoint)
{
    if (!scene.overlaysShown || !layer.live) {
        return -1;
    }
    for (std::size_t i = scene.page.overlays.size(); i-- > 0;) {
        const ViewerOverlay& overlay = scene.page.overlays[i];
        if (overlay.light == layer.light && overlayOnPage(scene, overlay).containsPoint(pagePoint, Qt::OddEvenFill)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

std::optional<MeasuredMm> measuredMm(const ViewerScene& scene)
{
    if (!scene.measured || scene.page.pxPerMm <= 0.0) {
        return std::nullopt;
    }
    const QPointF way = (scene.measured->to - scene.measured->from) / scene.page.pxPerMm;
    return MeasuredMm{std::hypot(way.x(), way.y()), std::abs(way.x()), std::abs(way.y())};
}

}  // namespace rahdari::ui::desktop
