#include "ui/desktop/officer/checks_view.h"

#include "ui/desktop/officer/details_pane.h"
#include "ui/desktop/officer/wrapping_delegate.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/outcome_texts.h"
#include "ui/desktop/widgets/margin_bar.h"
#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

namespace {

constexpr int groupHeight = 28;
constexpr int checkHeight = 24;
constexpr int barWidth = 64;
constexpr int detailsHeight = 176;

constexpr int idRole = Qt::UserRole;
constexpr int marginRole = Qt::UserRole + 1;
constexpr int outcomeRole = Qt::UserRole + 2;
constexpr int heightRole = Qt::UserRole + 3;

/// A group ends in how many checks it has, a check in its margin.
enum Column { TitleColumn, EndColumn };

/// Draws the margin's bar in its column, and gives rows their height.
class CheckDelegate : public WrappingDelegate {
public:
    using WrappingDelegate::WrappingDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = WrappingDelegate::sizeHint(option, index);
        const int leastWidth = index.column() == EndColumn ? barWidth : 0;
        return {std::max(size.width(), leastWidth),
                std::max(size.height(), index.siblingAtColumn(TitleColumn).data(heightRole).toInt())};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant margin = index.data(marginRole);
        if (index.column() == EndColumn && margin.isValid()) {
            const QRectF box =
                QRectF(option.rect).adjusted(4, option.rect.height() / 2.0 - 4, -4, -option.rect.height() / 2.0 + 4);
            paintMarginBar(*painter, box, margin.toDouble(),
                           static_cast<check::Outcome>(index.data(outcomeRole).toInt()), coloursFor(*option.widget),
                           option.direction);
        }
    }
};

/// Names that do not fit go on in a second line.
class WrappingTree : public QTreeWidget {
public:
    explicit WrappingTree(QWidget* parent) : QTreeWidget(parent)
    {
        setWordWrap(true);
        // How high a row is follows from the widths, which are known later.
        connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    }
};

QString escaped(const QString& text) { return text.toHtmlEscaped(); }

}  // namespace

ChecksView::ChecksView(QWidget* parent)
    : QWidget(parent), tree_(new WrappingTree(this)), details_(new DetailsPane(detailsHeight, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(tree_, 1);
    layout->addWidget(details_);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setColumnCount(2);
    tree_->setHeaderHidden(true);
    tree_->setItemDelegate(new CheckDelegate(tree_));
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setIndentation(16);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(EndColumn, QHeaderView::ResizeToContents);
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this] { showDetails(); });
    setFocusProxy(tree_);
}

void ChecksView::setGroups(std::vector<CheckGroupRow> groups)
{
    groups_ = std::move(groups);
    fill();
}

void ChecksView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (changesLook(*event)) {
        fill();
    }
}

void ChecksView::fill()
{
    tree_->setAccessibleName(tr("Checks"));
    const bool sameShape = tree_->topLevelItemCount() == static_cast<int>(groups_.size());
    if (!sameShape) {
        tree_->clear();
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            tree_->addTopLevelItem(new QTreeWidgetItem);
        }
    }
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        fillGroup(tree_->topLevelItem(static_cast<int>(i)), groups_[i]);
    }
    showDetails();
}

void ChecksView::fillGroup(QTreeWidgetItem* item, const CheckGroupRow& group)
{
    const ThemeColours& colours = coloursFor(*this);
    item->setText(TitleColumn, group.title);
    item->setIcon(TitleColumn, outcomeIcon(group.outcome, themeOf(*this)));
    item->setData(TitleColumn, heightRole, groupHeight);
    item->setData(TitleColumn, Qt::AccessibleTextRole,
                  group.title + QStringLiteral(", ") + texts::wordOf(group.outcome));
    item->setText(EndColumn, group.performed == 0 ? tr("none")
                             : group.open == 0    ? QString::number(group.performed)
                                               : texts::isolated(tr("%1 of %2").arg(group.open).arg(group.performed)));
    item->setForeground(EndColumn, colours.dim);
    while (item->childCount() > static_cast<int>(group.checks.size())) {
        delete item->takeChild(item->childCount() - 1);
    }
    for (std::size_t i = 0; i < group.checks.size(); ++i) {
        if (static_cast<int>(i) == item->childCount()) {
            item->addChild(new QTreeWidgetItem);
        }
        fillCheck(item->child(static_cast<int>(i)), group.checks[i]);
    }
}

void ChecksView::fillCheck(QTreeWidgetItem* item, const CheckRow& check)
{
    const ThemeColours& colours = coloursFor(*this);
    item->setText(TitleColumn, check.title);
    item->setToolTip(TitleColumn, check.sentence);
    item->setIcon(TitleColumn, outcomeIcon(check.outcome, themeOf(*this)));
    item->setFont(TitleColumn, fontFor(*this, TextRole::Table));
    item->setForeground(TitleColumn, check.counted ? colours.text : colours.dim);
    item->setData(TitleColumn, idRole, QString::fromStdString(check.id));
    item->setData(TitleColumn, heightRole, checkHeight);
    item->setData(TitleColumn, Qt::AccessibleTextRole,
                  check.title + QStringLiteral(", ") + texts::wordOf(check.outcome));
    item->setData(EndColumn, outcomeRole, static_cast<int>(check.outcome));
    item->setData(EndColumn, marginRole, check.margin ? QVariant(*check.margin) : QVariant());
    item->setFirstColumnSpanned(!check.margin);  // its name has the whole line
}

void ChecksView::choose(const std::string& id)
{
    const QString wanted = QString::fromStdString(id);
    for (QTreeWidgetItemIterator item(tree_); *item != nullptr; ++item) {
        if ((*item)->data(TitleColumn, idRole).toString() == wanted) {
            const QSignalBlocker quiet(this);
            tree_->setCurrentItem(*item);
            return;
        }
    }
}

const CheckRow* ChecksView::find(const std::string& id) const
{
    for (const CheckGroupRow& group : groups_) {
        const auto found =
            std::find_if(group.checks.begin(), group.checks.end(), [&](const CheckRow& row) { return row.id == id; });
        if (found != group.checks.end()) {
            return &*found;
        }
    }
    return nullptr;
}

void ChecksView::showDetails()
{
    const QTreeWidgetItem* item = tree_->currentItem();
    const CheckRow* check = item != nullptr ? find(item->data(TitleColumn, idRole).toString().toStdString()) : nullptr;
    details_->tell(check != nullptr ? detailsOf(*check) : QString());
    if (check != nullptr) {
        emit checkChosen(check->id);
    }
}

QString ChecksView::detailsOf(const CheckRow& check) const
{
    const ThemeColours& colours = coloursFor(*this);
    const QString dim = QStringLiteral("<span style='color:%1'>%2</span>").arg(colours.dim.name());
    QString html =
        QStringLiteral("<p style='margin:2px 0'><b style='color:%1'>%2</b> · <b>%3</b></p>")
            .arg(colours.of(check.outcome).ink.name(),
                 texts::symbolOf(check.outcome) + u' ' + escaped(texts::wordOf(check.outcome)), escaped(check.title));
    const auto paragraph = [&html](const QString& text) {
        html += text.isEmpty() ? QString() : QStringLiteral("<p style='margin:2px 0'>") + text + QStringLiteral("</p>");
    };
    paragraph(escaped(check.sentence));
    paragraph(escaped(check.fact));
    if (check.margin) {
        paragraph(escaped(tr("Distance from the limit: %1 (from -1 to +1)")
                              .arg(texts::isolated(QLocale::c().toString(*check.margin, 'f', 2)))));
    }
    for (const CheckFinding& finding : check.findings) {
        paragraph(QStringLiteral("%1 <b>%2</b>: %3 · %4")
                      .arg(finding.agrees ? QStringLiteral("✓") : QStringLiteral("✕"), escaped(finding.name),
                           escaped(finding.found), dim.arg(escaped(finding.expected))));
    }
    paragraph(dim.arg(escaped(check.looksAt)));
    paragraph(dim.arg(escaped(check.obligation) + QStringLiteral(" · ") + escaped(texts::isolated(check.clause))));
    paragraph(dim.arg(QStringLiteral("<span dir='ltr'>") + escaped(texts::isolated(check.engineReason)) +
                      QStringLiteral("</span>")));
    return html;
}

}  // namespace rahdari::ui::desktop
