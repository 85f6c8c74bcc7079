#include "ui/desktop/widgets/scene_painter.h"

#include "ui/desktop/widgets/scene_marks.h"
#include "ui/desktop/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rahdari::ui::desktop {

namespace {

// From here on the page's pixels are shown as they are: nobody shall judge what was interpolated.
constexpr double honestScale = 4.0;
constexpr double loupeRadius = 118.0;

// What the page is seen through: the view itself or the loupe. Device pixels.
struct Glass {
    QTransform toScreen;
    QSizeF view;
    double scale = 1.0;
};

Glass glassOf(const ViewWindow& window) { return {window.toScreen(), window.view(), window.scale()}; }

void paintLayer(QPainter& painter, const ViewerLayer& layer, const Glass& glass)
{
    if (layer.picture->isNull()) {
        return;
    }
    const QTransform toScreen = layer.toPage * glass.toScreen;
    const auto level = layer.picture->levelFor(std::sqrt(std::abs(toScreen.determinant())));
    const QTransform levelToScreen = level.toFull * toScreen;
    // Only what is seen is handed over: the raster engine walks over all it is given.
    const QRectF seen = levelToScreen.inverted().mapRect(QRectF(QPointF(), glass.view)).adjusted(-2.0, -2.0, 2.0, 2.0);
    const QRect part = seen.toAlignedRect().intersected(level.picture.rect());
    if (part.isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, glass.scale < honestScale);
    painter.setTransform(levelToScreen, true);
    painter.drawImage(part.topLeft(), level.picture, part);
    painter.restore();
}

void paintHeat(QPainter& painter, const ViewerHeat& heat, const ViewerLayer& layer, const Glass& glass)
{
    painter.save();
    painter.setTransform(heat.toLight * layer.toPage * glass.toScreen, true);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(), heat.picture);
    painter.restore();
}

void paintHeatedLayer(QPainter& painter, const ViewerScene& scene, const ViewerLayer& layer, const Glass& glass)
{
    paintLayer(painter, layer, glass);
    if (const ViewerHeat* heat = scene.heatShown ? heatOf(scene, layer) : nullptr) {
        paintHeat(painter, *heat, layer, glass);
    }
}

// A layer, or two with a line between them.
void paintLayers(QPainter& painter, const ViewerScene& scene, const ViewerLayer& shown, const Glass& glass,
                 double wipeX)
{
    const auto partner = partnerLayer(scene);
    if (scene.mode != ViewerMode::Wipe || !partner) {
        paintHeatedLayer(painter, scene, shown, glass);
        return;
    }
    const double line = std::clamp(wipeX, 0.0, glass.view.width());
    painter.save();
    painter.setClipRect(QRectF(0.0, 0.0, line, glass.view.height()), Qt::IntersectClip);
    paintHeatedLayer(painter, scene, shown, glass);
    painter.restore();
    painter.save();
    painter.setClipRect(QRectF(line, 0.0, glass.view.width() - line, glass.view.height()), Qt::IntersectClip);
    paintHeatedLayer(painter, scene, *partner, glass);
    painter.restore();
}

void paintLoupe(QPainter& painter, const ViewerScene& scene, const ViewerLayer& layer, const SceneLook& look)
{
    const double ratio = look.devicePixelRatio;
    const ViewWindow& window = scene.window;
    const QPointF middle = scene.pointer.value_or(QPointF(window.view().width() / 2.0, window.view().height() / 2.0));
    const double room = std::min(window.view().width(), window.view().height());
    const double radius = std::min(loupeRadius * ratio, room * 0.36);
    const double scale = std::clamp(window.scale() * 3.0, 2.0, scene.maxLoupeScale());
    const QPointF under = window.toPage(middle);
    const QRectF disc(middle - QPointF(radius, radius), QSizeF(2.0 * radius, 2.0 * radius));
    QPainterPath path;
    path.addEllipse(disc);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(path, Qt::IntersectClip);
    painter.fillRect(disc, look.colours.picture);
    painter.translate(disc.topLeft());
    const Glass glass{QTransform(scale, 0.0, 0.0, scale, radius - under.x() * scale, radius - under.y() * scale),
                      disc.size(), scale};
    const double line = window.toPage({scene.wipeShare * window.view().width(), 0.0}).x();
    paintLayers(painter, scene, layer, glass, glass.toScreen.map(QPointF(line, 0.0)).x());
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colours.picture, 5.0 * ratio));
    painter.drawEllipse(disc);
    painter.setPen(QPen(look.colours.onPicture, 2.0 * ratio));
    painter.drawEllipse(disc);
    painter.restore();
}

/// What is drawn in one cell and not in the others.
struct CellDuties {
    bool isFirst = true;  ///< all cells have the scale of the first
    bool legend = true;   ///< explains the colours of the heat map
};

void paintCell(QPainter& painter, const ViewerScene& scene, const ViewerLayer& layer, const SceneLook& look,
               CellDuties duties)
{
    const double ratio = look.devicePixelRatio;
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    paintLayers(painter, scene, layer, glassOf(scene.window), scene.wipeShare * scene.window.view().width());
    painter.restore();

    const SceneMarks marks(painter, scene, layer, look);
    const QRectF scaleBar = duties.isFirst ? marks.scaleBarBox() : QRectF();
    marks.paintOverlays(scaleBar);
    marks.paintMeasurement();
    if (scene.loupe) {
        painter.save();
        painter.scale(1.0 / ratio, 1.0 / ratio);
        paintLoupe(painter, scene, layer, look);
        painter.restore();
    }
    marks.paintWipeLine();
    marks.paintNames();
    if (duties.isFirst) {
        marks.paintScaleBar();
    }
    if (scene.heatShown && layer.live && (duties.legend || heatOf(scene, layer) == nullptr)) {
        marks.paintHeatLegend(scaleBar);
    }
    if (duties.isFirst && !scene.notice.isEmpty()) {
        marks.paintNotice();
    }
}

/// Cells side by side are small: one legend for all of them, in the last place of their grid, which may be empty.
void paintLegendOfAll(QPainter& painter, const ViewerScene& scene, const std::vector<ViewerLayer>& layers,
                      const SceneLook& look)
{
    const auto withHeat = std::find_if(layers.begin(), layers.end(), [&](const ViewerLayer& layer) {
        return layer.live && heatOf(scene, layer) != nullptr;
    });
    if (!scene.heatShown || withHeat == layers.end()) {
        return;
    }
    const QSizeF corner = (look.view - scene.window.view()) / look.devicePixelRatio;
    painter.save();
    painter.translate(corner.width(), corner.height());
    SceneMarks(painter, scene, *withHeat, look).paintHeatLegend({});
    painter.restore();
}

}  // namespace

void paintScene(QPainter& painter, const ViewerScene& scene, const SceneLook& look)
{
    const QRectF whole(QPointF(), look.view / look.devicePixelRatio);
    painter.fillRect(whole, look.colours.picture);
    if (scene.isEmpty()) {
        painter.setFont(look.font);
        painter.setPen(look.colours.onPicture);
        painter.setLayoutDirection(look.direction);
        painter.drawText(whole.adjusted(16.0, 16.0, -16.0, -16.0), Qt::AlignCenter | Qt::TextWordWrap, scene.emptyText);
        return;
    }
    const std::vector<ViewerLayer> layers = cellLayers(scene);
    const std::vector<QRectF> cells = cellRects(scene, look.view);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const QRectF cell(cells[i].topLeft() / look.devicePixelRatio, cells[i].size() / look.devicePixelRatio);
        painter.save();
        painter.setClipRect(cell, Qt::IntersectClip);
        painter.translate(cell.topLeft());
        paintCell(painter, scene, layers[i], look, {i == 0, layers.size() == 1});
        painter.restore();
    }
    if (layers.size() > 1) {
        paintLegendOfAll(painter, scene, layers, look);
    }
}

}  // namespace rahdari::ui::desktop
