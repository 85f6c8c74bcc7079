#pragma once

#include <QStyledItemDelegate>

namespace rahdari::ui::desktop {

/// Makes the rows of a tree with word wrap as high as their words need at the width of the columns, which QTreeView
/// leaves out. For QTreeView alone; ask for a new layout when widths change.
class WrappingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace rahdari::ui::desktop
