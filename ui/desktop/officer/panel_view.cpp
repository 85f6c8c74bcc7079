#include "ui/desktop/officer/panel_view.h"

#include "ui/desktop/officer/wrapping_delegate.h"
#include "ui/desktop/texts/outcome_texts.h"
#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

PanelView::PanelView(QWidget* parent) : QTreeWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setColumnCount(2);
    setHeaderHidden(true);
    setIndentation(12);
    setRootIsDecorated(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    header()->setStretchLastSection(false);
}

void PanelView::setSections(std::vector<PanelSection> sections, const QString& whenEmpty)
{
    sections_ = std::move(sections);
    whenEmpty_ = whenEmpty;
    fill();
}

void PanelView::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (changesLook(*event)) {
        fill();
    }
}

void PanelView::fill()
{
    clear();
    const ThemeColours& colours = coloursFor(*this);
    for (const PanelSection& section : sections_) {
        auto* title = new QTreeWidgetItem(this, {section.title});
        title->setFont(0, fontFor(*this, TextRole::Title));
        title->setFirstColumnSpanned(true);
        for (const PanelLine& line : section.lines) {
            auto* item = new QTreeWidgetItem(title, {line.name, line.value});
            item->setFont(0, fontFor(*this, TextRole::Table));
            item->setFont(1, fontFor(*this, TextRole::Table));
            item->setForeground(1, line.outcome ? colours.of(*line.outcome).ink : colours.dim);
            item->setToolTip(0, line.detail);
            item->setToolTip(1, line.value + (line.detail.isEmpty() ? QString() : u'\n' + line.detail));
            if (line.outcome) {
                item->setIcon(1, outcomeIcon(*line.outcome, themeOf(*this)));
                item->setData(1, Qt::AccessibleTextRole,
                              line.value + QStringLiteral(", ") + texts::wordOf(*line.outcome));
            }
        }
    }
    if (sections_.empty()) {
        auto* none = new QTreeWidgetItem(this, {whenEmpty_});
        none->setFirstColumnSpanned(true);
        none->setForeground(0, colours.dim);
    }
    expandAll();
    share();
}

void PanelView::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    share();
}

/// Names and values that do not fit go on in a second line.
void PanelView::share()
{
    constexpr double mostForNames = 0.58;
    const int room = viewport()->width();
    const int names = std::min(sizeHintForColumn(0), qRound(mostForNames * room));
    setColumnWidth(0, names);
    setColumnWidth(1, room - names);
    scheduleDelayedItemsLayout();  // how high a row is follows from the widths
}

}  // namespace rahdari::ui::desktop
