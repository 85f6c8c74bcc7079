#include "ui/desktop/presenters/check_tree.h"
#include "ui/desktop/report/report_context.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/outcome_texts.h"

#include <QCoreApplication>

// Every check with what came out, its margin and its clause.
namespace rahdari::ui::desktop::sheet {

namespace {

std::vector<double> widths()
{
    const double badge = mm(30.0);
    const double bar = mm(26.0);
    const double clause = mm(42.0);
    return {badge, contentWidth - badge - bar - clause - 3.0 * columnGap, bar, clause};
}

Piece checkRow(const ReportContext& context, const CheckRow& row)
{
    const Typesetter& typesetter = context.typesetter;
    const std::vector<double> columns = widths();
    const bool open = row.outcome != check::Outcome::Successful && row.outcome != check::Outcome::NotSupported;
    const bool performed = row.outcome != check::Outcome::NotSupported;
    const QString aside = row.counted || !performed ? QString() : row.obligation;
    const Piece words = Typesetter::stack(
        {typesetter.text(row.title, {.points = 8.5, .bold = open}, columns[1]),
         typesetter.text(open ? row.sentence : QString(), {.points = 8.0, .colour = paper().dim}, columns[1]),
         typesetter.text(aside, {.points = 7.5, .colour = paper().dim}, columns[1])},
        mm(0.4));
    const Piece bar = row.margin ? typesetter.marginBar(*row.margin, columns[2]) : Piece{};
    return lined(typesetter.row(
        {{typesetter.badge(row.outcome, texts::wordOf(row.outcome), columns[0]), columns[0]},
         {words, columns[1]},
         {bar, columns[2]},
         {typesetter.text(texts::isolated(row.clause), {.points = 7.5, .colour = paper().dim}, columns[3]),
          columns[3]}},
        columnGap, contentWidth));
}

}  // namespace

void addChecks(SheetFlow& flow, const ReportContext& context)
{
    flow.title(QCoreApplication::translate("Report", "All checks"));
    const Piece head =
        tableHead(context.typesetter,
                  {QCoreApplication::translate("Report", "Outcome"), QCoreApplication::translate("Report", "Check"),
                   QCoreApplication::translate("Report", "Margin"), QCoreApplication::translate("Report", "Clause")},
                  widths());
    std::vector<Piece> rows;
    for (const CheckGroupRow& group : checkTreeOf(context.judgement)) {
        Piece title = lined(context.typesetter.text(group.title, {.points = 9.5, .bold = true}, contentWidth));
        for (const CheckRow& row : group.checks) {
            // A group's name is never left alone at the end of a page.
            rows.push_back(Typesetter::stack({std::exchange(title, Piece{}), checkRow(context, row)}, 0.0));
        }
    }
    flow.table(head, rows);
}

}  // namespace rahdari::ui::desktop::sheet
