#include "ui/desktop/officer/fitting_row.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr int spacing = 4;

}  // namespace

FittingRow::FittingRow(const QMargins& margins, QWidget* parent) : QWidget(parent), margins_(margins)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FittingRow::add(QWidget* item)
{
    item->setParent(this);
    items_.push_back(item);
    place();
}

QSize FittingRow::sizeHint() const
{
    QSize size(margins_.left() + margins_.right(), 0);
    for (const QWidget* item : items_) {
        size.rwidth() += item->sizeHint().width() + spacing;
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return {size.width(), size.height() + margins_.top() + margins_.bottom()};
}

void FittingRow::place()
{
    const QRect room = rect().marginsRemoved(margins_);
    int start = room.left();
    bool fits = true;
    for (QWidget* item : items_) {
        const QSize size = item->sizeHint();
        fits = fits && start + size.width() <= room.right() + 1;
        item->setVisible(fits);
        const QRect laid(start, room.top() + (room.height() - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(layoutDirection(), rect(), laid));
        start += size.width() + spacing;
    }
}

bool FittingRow::event(QEvent* event)
{
    // A button that asks for another size tells it so.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void FittingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

}  // namespace rahdari::ui::desktop
