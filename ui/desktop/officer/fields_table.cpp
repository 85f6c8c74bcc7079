#include "ui/desktop/officer/fields_table.h"

#include "ui/desktop/texts/field_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

namespace {

constexpr int leastLineHeight = 23;
constexpr int leastNameWidth = 94;
constexpr int cellPadding = 8;

QString columnName(FieldPlace place)
{
    switch (place) {
    case FieldPlace::Zone: return texts::zoneColumn();
    case FieldPlace::Print: return texts::printColumn();
    case FieldPlace::Chip: return texts::chipColumn();
    case FieldPlace::Barcode: return texts::barcodeColumn();
    }
    return {};
}

/// Zone, print and chip have their place at once, so that nothing jumps; a barcode when there is one.
std::vector<FieldPlace> shownPlaces(const std::vector<FieldRow>& rows)
{
    std::vector<FieldPlace> places{FieldPlace::Zone, FieldPlace::Print, FieldPlace::Chip};
    if (hasPlace(rows, FieldPlace::Barcode)) {
        places.push_back(FieldPlace::Barcode);
    }
    return places;
}

QString signOf(FieldMark mark)
{
    switch (mark) {
    case FieldMark::None: return {};
    case FieldMark::Same: return QStringLiteral("✓");
    case FieldMark::Doubtful: return QStringLiteral("?");
    case FieldMark::Against: return QStringLiteral("✕");
    }
    return {};
}

QColor inkOf(FieldMark mark, const ThemeColours& colours)
{
    switch (mark) {
    case FieldMark::Same: return colours.of(check::Outcome::Successful).ink;
    case FieldMark::Doubtful: return colours.of(check::Outcome::Undetermined).ink;
    case FieldMark::Against: return colours.of(check::Outcome::Failed).ink;
    case FieldMark::None: break;
    }
    return colours.text;
}

/// A word wider than the column would be cut: long ones may go on in the next line.
QString breakable(const QString& text)
{
    constexpr int longWord = 12;
    constexpr int step = 4;
    constexpr QChar zeroWidthSpace(0x200b);
    QString shown;
    int sinceBreak = 0;
    for (const QChar c : text) {
        sinceBreak = c.isSpace() ? 0 : sinceBreak + 1;
        if (sinceBreak > longWord && sinceBreak % step == 1) {
            shown += zeroWidthSpace;
        }
        shown += c;
    }
    return shown;
}

QTableWidgetItem* itemOf(const QString& text, const QFont& font, const QColor& ink)
{
    auto* item = new QTableWidgetItem(breakable(text));
    item->setData(Qt::AccessibleTextRole, text);
    item->setFont(font);
    item->setForeground(ink);
    item->setToolTip(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

}  // namespace

FieldsTable::FieldsTable(QWidget* parent) : QTableWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideNone);
    setWordWrap(true);  // names and dates are never cut
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(leastLineHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(leastLineHeight);
    setRows(fieldRowsOf({}));
}

void FieldsTable::setRows(std::vector<FieldRow> rows)
{
    rows_ = std::move(rows);
    fill();
}

void FieldsTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (changesLook(*event) && !filling_) {
        fill();
    }
}

void FieldsTable::fill()
{
    filling_ = true;
    const std::vector<FieldPlace> places = shownPlaces(rows_);
    setAccessibleName(tr("Fields"));
    setHeaders(places);
    setRowCount(0);
    for (const FieldRow& row : rows_) {
        QString name = row.disagrees ? QStringLiteral("✕ ") + row.name : row.name;
        for (const FieldLine& line : linesOf(row)) {
            addLine(std::exchange(name, {}), line, row.disagrees, places);
        }
    }
    fitHeights();
    filling_ = false;
}

void FieldsTable::setHeaders(const std::vector<FieldPlace>& places)
{
    const ThemeColours& colours = coloursFor(*this);
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { border: none; padding: 0 3px; background: %1; color: %2; }")
            .arg(colours.card.name(), colours.dim.name()));
    horizontalHeader()->setFont(fontFor(*this, TextRole::Caption));
    setColumnCount(static_cast<int>(places.size()) + 2);
    QStringList headers{QString(), QString()};
    for (const FieldPlace place : places) {
        headers.push_back(columnName(place));
    }
    setHorizontalHeaderLabels(headers);
    horizontalHeader()->setMinimumSectionSize(leastLineHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    QFont bold = fontFor(*this, TextRole::Table);
    bold.setBold(true);
    int nameWidth = leastNameWidth;
    for (const FieldRow& row : rows_) {
        nameWidth = std::max(nameWidth, QFontMetrics(bold).horizontalAdvance(QStringLiteral("✕ ") + row.name));
    }
    setColumnWidth(0, nameWidth + cellPadding);
    const QFontMetrics caption(horizontalHeader()->font());
    for (int column = 2; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignCenter);
        setColumnWidth(column, caption.horizontalAdvance(headers.at(column)) + 2 * cellPadding);
    }
}

void FieldsTable::addLine(const QString& name, const FieldLine& line, bool disagrees,
                          const std::vector<FieldPlace>& places)
{
    const ThemeColours& colours = coloursFor(*this);
    const OutcomeColours& failed = colours.of(check::Outcome::Failed);
    QFont font = fontFor(*this, TextRole::Table);
    font.setBold(disagrees);
    const int row = rowCount();
    setRowCount(row + 1);
    setItem(row, 0, itemOf(name, font, disagrees ? failed.ink : colours.dim));
    setItem(row, 1, itemOf(texts::isolated(line.value), font, disagrees ? failed.ink : colours.text));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const FieldMark mark = line.at(places[i]);
        auto* item = itemOf(signOf(mark), font, inkOf(mark, colours));
        item->setTextAlignment(Qt::AlignCenter);
        setItem(row, static_cast<int>(i) + 2, item);
    }
    for (int column = 0; disagrees && column < columnCount(); ++column) {
        item(row, column)->setBackground(failed.ground);
    }
}

/// As high as its rows: Naskh and Bengali letters need more than Latin ones, a long name two lines.
void FieldsTable::fitHeights()
{
    const int lineHeight = std::max(leastLineHeight, QFontMetrics(fontFor(*this, TextRole::Table)).height() + 2);
    int height = horizontalHeader()->height() + 2;
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, std::max(lineHeight, sizeHintForRow(row)));
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

}  // namespace rahdari::ui::desktop
