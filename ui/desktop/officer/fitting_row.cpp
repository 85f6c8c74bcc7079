#include "ui/desktop/officer/fitting_row.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr int spacing = 4;

}  // namespace

FittingRow::FittingRow(const QMargins& margins, QWidget* parent, Qt::Alignment alignment)
    : QWidget(parent), margins_(margins), alignment_(alignment)
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

/// What those take that have room, without a gap behind the last.
int FittingRow::widthOfThose(int room) const
{
    int taken = 0;
    for (const QWidget* item : items_) {
        const int more = (taken == 0 ? 0 : spacing) + item->sizeHint().width();
        if (taken + more > room) {
            break;
        }
        taken += more;
    }
    return taken;
}

void FittingRow::place()
{
    const QRect room = rect().marginsRemoved(margins_);
    const bool trails = alignment_.testFlag(Qt::AlignTrailing);
    int start = room.left() + (trails ? std::max(room.width() - widthOfThose(room.width()), 0) : 0);
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
