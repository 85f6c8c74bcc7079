#include "ui/desktop/trust/rows_table.h"

#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QIcon>

#include <algorithm>
#include <numeric>
#include <utility>

namespace rahdari::ui::desktop {

namespace {

constexpr int leastRowHeight = 26;
constexpr int slackPx = 4;  // lines of two scripts are painted higher than they were measured, and would be cut short

}  // namespace

class RowsTable::Rows : public QAbstractTableModel {
public:
    explicit Rows(RowsTable& table) : QAbstractTableModel(&table), table_(table) {}

    void set(const QStringList& headers, std::vector<ListRow> rows)
    {
        beginResetModel();
        headers_ = headers;
        rows_ = std::move(rows);
        endResetModel();
    }

    const ListRow& at(int row) const { return rows_.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(headers_.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
            return headers_.value(section);
        }
        return orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter))
                   : QVariant();
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        const ListRow& row = at(index.row());
        const QString text = index.column() == 0 ? row.word : row.cells.value(index.column() - 1);
        const ThemeColours& colours = coloursFor(table_);
        switch (role) {
        case Qt::DisplayRole: return text;
        case Qt::ToolTipRole: return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());  // as such it is wrapped
        case Qt::DecorationRole: return index.column() == 0 ? outcomeIcon(row.mark, themeOf(table_)) : QVariant();
        case Qt::ForegroundRole: return index.column() == 0 ? colours.of(row.mark).ink : colours.text;
        case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
        // One who hears the table hears the whole row at its first cell.
        case Qt::AccessibleTextRole:
            return index.column() == 0 ? row.word + QStringLiteral(", ") + row.cells.join(QStringLiteral(", ")) : text;
        default: return {};
        }
    }

private:
    RowsTable& table_;
    QStringList headers_;
    std::vector<ListRow> rows_;
};

RowsTable::RowsTable(QWidget* parent) : QTableView(parent), rows_(new Rows(*this))
{
    setModel(rows_);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    dress();
}

RowsTable::~RowsTable() = default;

void RowsTable::setRows(const QStringList& headers, const std::vector<int>& shares, std::vector<ListRow> rows)
{
    const auto before = chosenSource();
    rows_->set(headers, std::move(rows));
    shares_ = shares;
    share();
    for (int row = 0; before && row < rows_->rowCount(); ++row) {
        if (rows_->at(row).source == *before) {
            setCurrentIndex(rows_->index(row, 0));
        }
    }
    if (!currentIndex().isValid() && rows_->rowCount() > 0) {
        setCurrentIndex(rows_->index(0, 0));
    }
    emit chosen();
}

std::optional<std::size_t> RowsTable::chosenSource() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(rows_->at(current.row()).source) : std::nullopt;
}

void RowsTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (changesLook(*event) && !dressing_ && rows_ != nullptr) {
        dress();
    }
}

void RowsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    share();
}

void RowsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    fitChosenRow();
    scrollTo(current);
    emit chosen();
}

void RowsTable::dress()
{
    dressing_ = true;
    const ThemeColours& colours = coloursFor(*this);
    setFont(fontFor(*this, TextRole::Table));
    horizontalHeader()->setFont(fontFor(*this, TextRole::Caption));
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { border: none; padding: 4px 3px; background: %1; color: %2; }")
            .arg(colours.card.name(), colours.dim.name()));
    verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, QFontMetrics(font()).height() + 6));
    fitChosenRow();
    viewport()->update();
    dressing_ = false;
}

/// The columns fill the table.
void RowsTable::share()
{
    const int all = std::accumulate(shares_.begin(), shares_.end(), 0);
    const int width = viewport()->width();
    int used = 0;
    for (int column = 0; all > 0 && column < rows_->columnCount(); ++column) {
        const bool last = column + 1 == rows_->columnCount();
        const int wide = last ? width - used : width * shares_.at(static_cast<std::size_t>(column)) / all;
        setColumnWidth(column, wide);
        used += wide;
    }
    fitChosenRow();
}

void RowsTable::fitChosenRow()
{
    const int usual = verticalHeader()->defaultSectionSize();
    if (fittedRow_ >= 0 && fittedRow_ < rows_->rowCount()) {
        setRowHeight(fittedRow_, usual);
    }
    fittedRow_ = currentIndex().row();
    if (fittedRow_ >= 0) {
        const int needed = sizeHintForRow(fittedRow_);
        setRowHeight(fittedRow_, needed > usual ? needed + slackPx : usual);
    }
}

}  // namespace rahdari::ui::desktop
