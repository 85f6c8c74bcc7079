#include "ui/desktop/widgets/margin_bar.h"

#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace rahdari::ui::desktop {

MarginBar::MarginBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void MarginBar::setMargin(std::optional<double> margin, check::Outcome outcome, const QString& told)
{
    margin_ = margin ? std::optional(std::clamp(*margin, -1.0, 1.0)) : std::nullopt;
    outcome_ = outcome;
    setToolTip(told);
    setAccessibleName(told);
    update();
}

QSize MarginBar::sizeHint() const { return {96, 14}; }
QSize MarginBar::minimumSizeHint() const { return {48, 14}; }

void MarginBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintMarginBar(painter, rect(), margin_, outcome_, coloursFor(*this), layoutDirection());
}

void MarginBar::changeEvent(QEvent* event)
{
    if (changesLook(*event)) {
        update();
    }
    QWidget::changeEvent(event);
}

void paintMarginBar(QPainter& painter, const QRectF& box, std::optional<double> margin, check::Outcome outcome,
                    const ThemeColours& colours, Qt::LayoutDirection direction)
{
    constexpr double thickness = 6.0;
    const double middle = box.center().x();
    const double half = box.width() / 2.0 - 1.0;
    const QRectF track(box.left() + 1.0, box.center().y() - thickness / 2.0, 2.0 * half, thickness);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1.0));
    painter.setBrush(colours.of(check::Outcome::NotSupported).ground);
    painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
    if (margin) {
        // A margin of exactly 0 still shows: the least fill is 2 px.
        const double sign = *margin < 0.0 ? -1.0 : 1.0;
        const double length = sign * std::max(std::abs(*margin) * half, 2.0);
        const double end = middle + (direction == Qt::RightToLeft ? -length : length);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.of(outcome).ink);
        painter.drawRoundedRect(
            QRectF(QPointF(std::min(middle, end), track.top()), QPointF(std::max(middle, end), track.bottom())), 2.0,
            2.0);
    }
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(middle - 1.0, box.center().y() - thickness, 2.0, 2.0 * thickness), colours.text);
    painter.restore();
}

}  // namespace rahdari::ui::desktop
