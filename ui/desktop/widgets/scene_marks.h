#pragma once

#include "ui/desktop/widgets/scene_painter.h"

#include <vector>

class QPainter;

namespace rahdari::ui::desktop {

/// What is drawn over the picture of one cell: outlines with their labels, measurements, the wipe's line, names, the
/// scale. In logical pixels of the cell.
class SceneMarks {
public:
    /// All borrowed.
    SceneMarks(QPainter& painter, const ViewerScene& scene, const ViewerLayer& layer, const SceneLook& look);

    /// @param scaleBar  its place, which labels keep off; empty: there is none
    void paintOverlays(const QRectF& scaleBar) const;
    void paintMeasurement() const;
    void paintWipeLine() const;
    void paintNames() const;
    QRectF scaleBarBox() const;  ///< where the scale stands
    void paintScaleBar() const;

    /// What the colours of the heat map mean, or that there is none under this light.
    /// @param taken  by the scale
    void paintHeatLegend(const QRectF& taken) const;
    void paintNotice() const;

private:
    QSizeF size() const;
    double pxPerMm() const;
    QString scaleText() const;
    QSizeF tagSize(const QString& text) const;
    void paintTag(const QRectF& box, const QString& text, const QColor& ground, const QColor& ink,
                  Qt::LayoutDirection direction) const;
    void paintHeatBar(const QRectF& bar, bool rightToLeft) const;
    void paintName(const QString& name, double left) const;
    void paintOverlay(const ViewerOverlay& overlay, bool selected) const;
    void paintLabel(const ViewerOverlay& overlay, const QRectF& bounds, std::vector<QRectF>& taken) const;
    void strokeTwice(const QPolygonF& line, bool closed, const QColor& colour, double width) const;
    bool concerns(const ViewerOverlay& overlay) const;

    QPainter& painter_;
    const ViewerScene& scene_;
    const ViewerLayer& layer_;
    const SceneLook& look_;
    QTransform toLogical_;  ///< from pixels of the page
};

}  // namespace rahdari::ui::desktop
