#include "ui/desktop/presenters/field_rows.h"
#include "ui/desktop/report/report_context.h"
#include "ui/desktop/texts/field_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/widgets/theme.h"

#include <QCoreApplication>

// The data of the document at all their places, and the zone as it stands.
namespace rahdari::ui::desktop::sheet {

namespace {

std::vector<double> widths()
{
    const double name = mm(36.0);
    const double value = (contentWidth - name - 4.0 * columnGap) / 4.0;
    return {name, value, value, value, value};
}

Piece fieldRow(const ReportContext& context, const FieldRow& row)
{
    const OutcomeColours& failed = coloursOf(ThemeName::Light).of(check::Outcome::Failed);
    const std::vector<double> columns = widths();
    const QColor ink = row.disagrees ? failed.ink : QColor();
    // Colour never alone: a contradiction has its sign as well.
    const QString name = row.disagrees ? QStringLiteral("\u2260 ") + row.name : row.name;
    std::vector<Cell> cells{
        {context.typesetter.text(name, {.points = 8.5, .bold = row.disagrees, .colour = ink}, columns[0]), columns[0]}};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const FieldCell& cell = row.cells[i];
        const QString text = cell.text.isEmpty() ? shown("") : texts::isolated(cell.text);
        const QString marked = cell.doubtful ? text + QStringLiteral(" (?)") : text;
        cells.push_back(
            {context.typesetter.text(marked, {.points = 8.5, .bold = row.disagrees, .colour = ink}, columns[i + 1]),
             columns[i + 1]});
    }
    const Piece line = lined(context.typesetter.row(cells, columnGap, contentWidth));
    return row.disagrees ? Typesetter::onGround(line, contentWidth, failed.ground) : line;
}

QString editLine(const casefile::MrzEdit& edit)
{
    const auto character = [](char c) { return texts::isolated(c == '\0' ? QString() : QString(QLatin1Char(c))); };
    return QCoreApplication::translate("Report", "Corrected by hand: line %1, character %2, from %3 to %4")
        .arg(QString::number(edit.line), QString::number(edit.column), character(edit.before), character(edit.after));
}

/// In the place of a line for each character.
QString wholeLine()
{
    return QCoreApplication::translate("Report", "The whole zone was typed by hand: none was read whole");
}

void addZone(SheetFlow& flow, const ReportContext& context)
{
    QStringList lines;
    for (const std::string& line : context.judgement.mrz.lines) {
        lines.push_back(QString::fromStdString(line));
    }
    if (lines.isEmpty()) {
        return;
    }
    flow.add(
        Typesetter::card(context.typesetter.text(lines.join(QLatin1Char('\n')), {.points = 10.0, .asOnDocument = true},
                                                 Typesetter::insideCard(contentWidth)),
                         contentWidth, paper().shade, paper().line),
        mm(3.0));
    QStringList edits;
    for (const casefile::MrzEdit& edit : context.record().mrzEdits) {
        edits.push_back(edit.before == '\0' ? wholeLine() : editLine(edit));
    }
    edits.removeDuplicates();
    for (const QString& edit : edits) {
        flow.add(context.typesetter.text(edit, {.points = 8.0, .colour = paper().dim}, contentWidth), mm(1.0));
    }
}

}  // namespace

void addFields(SheetFlow& flow, const ReportContext& context)
{
    flow.title(QCoreApplication::translate("Report", "Data of the document"));
    std::vector<Piece> rows;
    for (const FieldRow& row : fieldRowsOf(context.judgement)) {
        rows.push_back(fieldRow(context, row));
    }
    flow.table(
        tableHead(context.typesetter,
                  {QString(), texts::zoneColumn(), texts::printColumn(), texts::chipColumn(), texts::barcodeColumn()},
                  widths()),
        rows);
    addZone(flow, context);
}

}  // namespace rahdari::ui::desktop::sheet
