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
constexpr int nameWidth = 94;

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

QTableWidgetItem* itemOf(const QString& text, const QFont& font, const QColor& ink)
{
    auto* item = new QTableWidgetItem(text);
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
    setTextElideMode(Qt::ElideRight);
    setWordWrap(false);
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
    const ThemeColours& colours = coloursFor(*this);
    horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { border: none; padding: 0 3px; background: %1; color: %2; }")
            .arg(colours.card.name(), colours.dim.name()));
    setAccessibleName(tr("Fields"));
    horizontalHeader()->setFont(fontFor(*this, TextRole::Caption));
    setColumnCount(static_cast<int>(places.size()) + 1);
    setRowCount(static_cast<int>(rows_.size()));
    QStringList headers{QString()};
    for (const FieldPlace place : places) {
        headers.push_back(columnName(place));
    }
    setHorizontalHeaderLabels(headers);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    setColumnWidth(0, nameWidth);
    // Naskh and Bengali letters need more than Latin ones.
    const int lineHeight = std::max(leastLineHeight, QFontMetrics(fontFor(*this, TextRole::Table)).height() + 2);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    for (int row = 0; row < rowCount(); ++row) {
        setRowHeight(row, lineHeight);
        fillRow(row, rows_.at(static_cast<std::size_t>(row)), places);
    }
    setFixedHeight(horizontalHeader()->height() + lineHeight * rowCount() + 2);
    filling_ = false;
}

void FieldsTable::fillRow(int row, const FieldRow& field, const std::vector<FieldPlace>& places)
{
    const ThemeColours& colours = coloursFor(*this);
    const OutcomeColours& failed = colours.of(check::Outcome::Failed);
    QFont font = fontFor(*this, TextRole::Table);
    font.setBold(field.disagrees);
    auto* name = itemOf(field.disagrees ? QStringLiteral("✕ ") + field.name : field.name, font,
                        field.disagrees ? failed.ink : colours.dim);
    setItem(row, 0, name);
    for (std::size_t column = 0; column < places.size(); ++column) {
        const FieldCell& cell = field.at(places[column]);
        const QString mark = cell.doubtful ? QStringLiteral(" ?") : QString();
        auto* item = itemOf(texts::isolated(cell.text) + (cell.text.isEmpty() ? QString() : mark), font,
                            field.disagrees ? failed.ink
                            : cell.doubtful ? colours.of(check::Outcome::Undetermined).ink
                                            : colours.text);
        setItem(row, static_cast<int>(column) + 1, item);
    }
    for (int column = 0; field.disagrees && column < columnCount(); ++column) {
        item(row, column)->setBackground(failed.ground);
    }
}

}  // namespace rahdari::ui::desktop
