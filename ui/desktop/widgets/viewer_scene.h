#pragma once

#include "ui/desktop/widgets/page_viewer.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QTransform>

#include <cstddef>
#include <optional>
#include <vector>

namespace rahdari::ui::desktop {

/// A picture in its place over the page.
struct ViewerLayer {
    const PicturePyramid* picture = nullptr;  ///< of the scene's page
    QTransform toPage;
    QString name;
    image::Light light = image::Light::White;
    bool live = true;  ///< not a reference
};

/// Two ends of a measurement, in pixels of the page.
struct MeasuringLine {
    QPointF from;
    QPointF to;
};

/// What stands beside the colours of a heat map. Translated.
struct HeatWords {
    QString expected;  ///< at the end without colour
    QString off;       ///< at the other end
    QString none;      ///< in the legend's place where a light has no map
};

/// All that decides what the viewer paints: a value. Points on screen are device pixels of the cell they lie in.
struct ViewerScene {
    ViewerPage page;
    std::size_t current = 0;  ///< in page.pictures
    std::size_t partner = 0;
    bool againstReference = false;
    ViewerMode mode = ViewerMode::Single;
    bool partnerShown = false;  ///< of blinking
    double wipeShare = 0.5;
    ViewWindow window;
    bool overlaysShown = true;
    bool heatShown = false;
    int selected = -1;
    bool loupe = false;
    std::optional<QPointF> pointer;  ///< none when it is elsewhere
    bool measuring = false;
    std::optional<QPointF> cross;  ///< of measuring by keys, in pixels of the page
    std::optional<MeasuringLine> measured;
    QString emptyText;
    QString notice;  ///< said over the picture for a while; may be empty
    HeatWords heatWords;

    bool isEmpty() const { return page.pictures.empty(); }
    QSizeF pageSize() const;
    double maxLoupeScale() const { return 16.0; }
};

/// The picture now looked at, and what it is compared with (none: nothing to compare with).
std::optional<ViewerLayer> currentLayer(const ViewerScene& scene);
std::optional<ViewerLayer> partnerLayer(const ViewerScene& scene);

/// What each cell shows: one layer, or all of them side by side.
std::vector<ViewerLayer> cellLayers(const ViewerScene& scene);

/// Where the cells lie in a view of this size, as many as `cellLayers`, all of one size. Left to right, top to bottom.
std::vector<QRectF> cellRects(const ViewerScene& scene, QSizeF view);

/// The matrix from an overlay's pixels to the page's; none when its light has no picture.
std::optional<QTransform> overlayToPage(const ViewerScene& scene, const ViewerOverlay& overlay);

/// The place of an overlay on the page.
QPolygonF overlayOnPage(const ViewerScene& scene, const ViewerOverlay& overlay);

/// The heat map of a layer, or null: a reference has none.
const ViewerHeat* heatOf(const ViewerScene& scene, const ViewerLayer& layer);

/// The uppermost overlay of a layer at a point of the page, or -1.
int overlayAt(const ViewerScene& scene, const ViewerLayer& layer, QPointF pagePoint);

/// What is measured now, or none.
std::optional<MeasuredMm> measuredMm(const ViewerScene& scene);

}  // namespace rahdari::ui::desktop
