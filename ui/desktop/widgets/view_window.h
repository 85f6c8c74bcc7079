#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace rahdari::ui::desktop {

/// Which part of the page is seen, how large: a value. Lengths on screen are device pixels, so that 1.0 is one pixel of
/// the page for one of the screen.
class ViewWindow {
public:
    static constexpr double maxScale = 8.0;

    /// @param page  the page's size in its pixels  @param view  the size on screen
    ViewWindow(QSizeF page, QSizeF view);
    ViewWindow() = default;

    double scale() const { return scale_; }
    QPointF centre() const { return centre_; }  ///< the page's point in the middle of the view
    QSizeF view() const { return view_; }
    bool isFitted() const { return fitted_; }

    /// Scale at which the whole page is just seen, never above `maxScale`.
    double fitScale() const;

    ViewWindow fitted() const;
    ViewWindow resized(QSizeF view) const;  ///< stays fitted, or keeps scale and centre

    /// The page's point under `anchor` stays under it.
    ViewWindow zoomed(double factor, QPointF anchor) const;
    ViewWindow panned(QPointF byScreen) const;  ///< the page moves with the hand
    ViewWindow at(QPointF centre, double scale) const;

    /// Shows a part of the page, with the room around it that makes it understood.
    ViewWindow showing(const QRectF& partPx) const;

    /// Part of the way from here to there: 0 here, 1 there; zoom runs evenly to the eye.
    ViewWindow towards(const ViewWindow& there, double share) const;

    QTransform toScreen() const;
    QPointF toScreen(QPointF pagePoint) const { return toScreen().map(pagePoint); }
    QPointF toPage(QPointF screenPoint) const;
    QRectF visiblePart() const;

    bool operator==(const ViewWindow&) const = default;

private:
    ViewWindow kept() const;  ///< within the limits of zoom, the page not pushed out of sight

    QSizeF page_{1.0, 1.0};
    QSizeF view_{1.0, 1.0};
    QPointF centre_{0.5, 0.5};
    double scale_ = 1.0;
    bool fitted_ = true;
};

}  // namespace rahdari::ui::desktop
