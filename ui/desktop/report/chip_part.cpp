#include "ui/desktop/presenters/chip_panel.h"
#include "ui/desktop/report/report_context.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/outcome_texts.h"

#include <QCoreApplication>

// Chip and seals: how they were read, what they hold, who vouches for them.
namespace rahdari::ui::desktop::sheet {

namespace {

Piece panelRow(const ReportContext& context, const PanelLine& line)
{
    const Typesetter& typesetter = context.typesetter;
    const double badge = mm(30.0);
    const double name = mm(52.0);
    const double value = contentWidth - badge - name - 2.0 * columnGap;
    const Piece words = Typesetter::stack({typesetter.text(line.value, {.points = 8.5}, value),
                                           typesetter.text(line.detail, {.points = 7.5, .colour = paper().dim}, value)},
                                          mm(0.4));
    const Piece sign = line.outcome ? typesetter.badge(*line.outcome, texts::wordOf(*line.outcome), badge) : Piece{};
    return lined(typesetter.row(
        {{typesetter.text(line.name, {.points = 8.5, .bold = true}, name), name}, {words, value}, {sign, badge}},
        columnGap, contentWidth));
}

void addSections(SheetFlow& flow, const ReportContext& context, const std::vector<PanelSection>& sections)
{
    for (const PanelSection& section : sections) {
        const Piece head = tableHead(context.typesetter, {section.title}, {contentWidth});
        std::vector<Piece> rows;
        for (const PanelLine& line : section.lines) {
            rows.push_back(panelRow(context, line));
        }
        flow.table(head, rows);
    }
}

/// What the issuer did otherwise than the standard says, whatever the outcome: the engine's own words.
void addDeviations(SheetFlow& flow, const ReportContext& context)
{
    std::vector<Piece> rows;
    for (const lds::Deviation& deviation : context.judgement.deviations) {
        const QString line = QString::fromStdString(deviation.file + ": " + deviation.text);
        rows.push_back(lined(
            context.typesetter.text(texts::isolated(line), {.points = 8.0, .colour = paper().dim}, contentWidth)));
    }
    flow.table(tableHead(context.typesetter, {QCoreApplication::translate("Report", "Departures from the standard")},
                         {contentWidth}),
               rows);
}

}  // namespace

void addChip(SheetFlow& flow, const ReportContext& context)
{
    const auto chip = chipSectionsOf(context.judgement);
    if (!chip.empty() || !context.judgement.deviations.empty()) {
        flow.title(QCoreApplication::translate("Report", "Chip"));
        addSections(flow, context, chip);
        addDeviations(flow, context);
    }
    const auto seals = sealSectionsOf(context.judgement);
    if (!seals.empty()) {
        flow.title(QCoreApplication::translate("Report", "Digital seals"));
        addSections(flow, context, seals);
    }
}

}  // namespace rahdari::ui::desktop::sheet
