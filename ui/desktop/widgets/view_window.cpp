#include "ui/desktop/widgets/view_window.h"

#include <algorithm>
#include <cmath>

namespace rahdari::ui::desktop {

namespace {

QSizeF atLeastOne(QSizeF size) { return size.expandedTo({1.0, 1.0}); }

double centreWithin(double centre, double visible, double whole)
{
    return visible >= whole ? whole / 2.0 : std::clamp(centre, visible / 2.0, whole - visible / 2.0);
}

}  // namespace

ViewWindow::ViewWindow(QSizeF page, QSizeF view) : page_(atLeastOne(page)), view_(atLeastOne(view))
{
    *this = fitted();
}

double ViewWindow::fitScale() const
{
    return std::min({view_.width() / page_.width(), view_.height() / page_.height(), maxScale});
}

ViewWindow ViewWindow::kept() const
{
    ViewWindow window = *this;
    window.scale_ = std::clamp(scale_, fitScale(), maxScale);
    window.fitted_ = window.scale_ <= fitScale() * 1.0001;
    window.centre_ = {centreWithin(centre_.x(), view_.width() / window.scale_, page_.width()),
                      centreWithin(centre_.y(), view_.height() / window.scale_, page_.height())};
    return window;
}

ViewWindow ViewWindow::fitted() const
{
    ViewWindow window = *this;
    window.scale_ = fitScale();
    window.centre_ = {page_.width() / 2.0, page_.height() / 2.0};
    window.fitted_ = true;
    return window;
}

ViewWindow ViewWindow::resized(QSizeF view) const
{
    ViewWindow window = *this;
    window.view_ = atLeastOne(view);
    return fitted_ ? window.fitted() : window.kept();
}

ViewWindow ViewWindow::zoomed(double factor, QPointF anchor) const
{
    const QPointF held = toPage(anchor);
    ViewWindow window = *this;
    window.scale_ = std::clamp(scale_ * factor, fitScale(), maxScale);
    const QPointF fromMiddle = anchor - QPointF(view_.width() / 2.0, view_.height() / 2.0);
    window.centre_ = held - fromMiddle / window.scale_;
    return window.kept();
}

ViewWindow ViewWindow::panned(QPointF byScreen) const { return at(centre_ - byScreen / scale_, scale_); }

ViewWindow ViewWindow::at(QPointF centre, double scale) const
{
    ViewWindow window = *this;
    window.centre_ = centre;
    window.scale_ = scale;
    return window.kept();
}

ViewWindow ViewWindow::showing(const QRectF& partPx) const
{
    // A place is understood from what is around it: at least its own size again on each side, and a sixth of the page.
    constexpr double mostUseful = 3.0;
    const double width = std::max(partPx.width() * 2.2, page_.width() / 6.0);
    const double height = std::max(partPx.height() * 2.2, page_.height() / 6.0);
    return at(partPx.center(), std::min({view_.width() / width, view_.height() / height, mostUseful}));
}

ViewWindow ViewWindow::towards(const ViewWindow& there, double share) const
{
    const double scale = scale_ * std::pow(there.scale_ / scale_, share);
    // The edges of what is seen move evenly when the centre goes with 1 / scale.
    const double change = 1.0 / there.scale_ - 1.0 / scale_;
    const double way = std::abs(change) < 1e-9 ? share : (1.0 / scale - 1.0 / scale_) / change;
    return at(centre_ + (there.centre_ - centre_) * way, scale);
}

QTransform ViewWindow::toScreen() const
{
    return QTransform(scale_, 0.0, 0.0, scale_, view_.width() / 2.0 - centre_.x() * scale_,
                      view_.height() / 2.0 - centre_.y() * scale_);
}

QPointF ViewWindow::toPage(QPointF screenPoint) const
{
    return centre_ + (screenPoint - QPointF(view_.width() / 2.0, view_.height() / 2.0)) / scale_;
}

QRectF ViewWindow::visiblePart() const
{
    const QSizeF size = view_ / scale_;
    return {centre_ - QPointF(size.width() / 2.0, size.height() / 2.0), size};
}

}  // namespace rahdari::ui::desktop
