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
    connect(this, &QTreeWidget::currentItemChanged, this, &PanelView::showDetails);
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
    const QModelIndex was = currentIndex();
    const int sectionWas = was.parent().row();
    const int lineWas = was.row();
    clear();
    const ThemeColours& colours = coloursFor(*this);
    for (const PanelSection& section : sections_) {
        auto* title = new QTreeWidgetItem(this, {section.title});
        title->setFont(0, fontFor(*this, TextRole::Title));
        title->setFirstColumnSpanned(true);
        for (const PanelLine& line : section.lines) {
            fillLine(*new QTreeWidgetItem(title), line);
        }
    }
    if (sections_.empty()) {
        auto* none = new QTreeWidgetItem(this, {whenEmpty_});
        none->setFirstColumnSpanned(true);
        none->setForeground(0, colours.dim);
    }
    expandAll();
    goBackTo(sectionWas, lineWas);
    share();
    showDetails();
}

void PanelView::fillLine(QTreeWidgetItem& item, const PanelLine& line)
{
    const QString told = line.outcome ? line.value + QStringLiteral(", ") + texts::wordOf(*line.outcome) : line.value;
    item.setText(0, line.name);
    item.setText(1, line.value);
    item.setToolTip(0, line.detail);
    item.setToolTip(1, line.value + (line.detail.isEmpty() ? QString() : u'\n' + line.detail));
    // The keyboard goes from name to name: there the whole line is read aloud.
    item.setData(0, Qt::AccessibleTextRole, line.name + QStringLiteral(": ") + told);
    item.setData(1, Qt::AccessibleTextRole, told);
    for (const int column : {0, 1}) {
        item.setFont(column, fontFor(*this, TextRole::Table));
        item.setData(column, Qt::AccessibleDescriptionRole, line.detail);
    }
    const ThemeColours& colours = coloursFor(*this);
    item.setForeground(1, line.outcome ? colours.of(*line.outcome).ink : colours.dim);
    if (line.outcome) {
        item.setIcon(1, outcomeIcon(*line.outcome, themeOf(*this)));
    }
}

/// Another language or theme does not take the reader from his row.
void PanelView::goBackTo(int section, int line)
{
    const QTreeWidgetItem* title = section < 0 ? nullptr : topLevelItem(section);
    if (QTreeWidgetItem* item = title != nullptr ? title->child(line) : nullptr; item != nullptr) {
        setCurrentItem(item);
    }
}

void PanelView::showDetails()
{
    const QModelIndex at = currentIndex();
    const auto section = static_cast<std::size_t>(at.parent().row());
    const auto line = static_cast<std::size_t>(at.row());
    const bool known = at.parent().isValid() && section < sections_.size() && line < sections_[section].lines.size();
    emit lineChosen(known ? detailsOf(sections_[section].lines[line]) : QString());
}

QString PanelView::detailsOf(const PanelLine& line) const
{
    const ThemeColours& colours = coloursFor(*this);
    // Said, because a Latin value alone would stand on the left side of a mirrored window.
    const QString direction = layoutDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const auto paragraph = [&direction](const QString& html) {
        return html.isEmpty() ? html : QStringLiteral("<p dir='%1' style='margin:2px 0'>%2</p>").arg(direction, html);
    };
    QString head = QStringLiteral("<b>%1</b>").arg(line.name.toHtmlEscaped());
    if (line.outcome) {
        head = QStringLiteral("<b style='color:%1'>%2</b> · ")
                   .arg(colours.of(*line.outcome).ink.name(),
                        (texts::symbolOf(*line.outcome) + u' ' + texts::wordOf(*line.outcome)).toHtmlEscaped()) +
               head;
    }
    QString detail = line.detail.toHtmlEscaped();
    if (!detail.isEmpty()) {
        detail = QStringLiteral("<span style='color:%1'>%2</span>").arg(colours.dim.name(), detail);
    }
    return paragraph(head) + paragraph(line.value.toHtmlEscaped()) + paragraph(detail);
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
