#include "ui/desktop/officer/wrapping_delegate.h"

#include <QTreeView>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr int slackPx = 4;  // lines of two scripts are painted higher than they were measured, and would be cut short

/// Room for the words of an item.
int roomOf(const QTreeView& tree, const QModelIndex& index)
{
    if (index.column() > 0) {
        return tree.columnWidth(index.column());
    }
    int levels = tree.rootIsDecorated() ? 1 : 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        ++levels;
    }
    const bool spans = tree.isFirstColumnSpanned(index.row(), index.parent());
    return (spans ? tree.viewport()->width() : tree.columnWidth(0)) - levels * tree.indentation();
}

}  // namespace

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const int room = tree == nullptr ? 0 : roomOf(*tree, index);
    if (room <= 0 || plain.width() <= room) {
        return plain;
    }
    QStyleOptionViewItem narrow(option);
    narrow.rect = QRect(0, 0, room, 1);  // an empty one would not count
    narrow.features |= QStyleOptionViewItem::WrapText;
    const int height = QStyledItemDelegate::sizeHint(narrow, index).height() + slackPx;
    return {plain.width(), std::max(plain.height(), height)};
}

}  // namespace rahdari::ui::desktop
