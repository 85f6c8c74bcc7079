#include "ui/desktop/report/laid_out_report.h"

#include "ui/desktop/report/report_context.h"
#include "ui/desktop/texts/isolated.h"

#include <QCoreApplication>

#include <limits>

namespace rahdari::ui::desktop::sheet {

namespace {

void putAt(Page& page, const Piece& piece, double y)
{
    Piece moved;
    moved.take(piece, sideMargin, y);
    for (Item& item : moved.items) {
        page.items.push_back(std::move(item));
    }
}

void addFrame(Page& page, const ReportContext& context, int number, int count)
{
    const Typesetter& typesetter = context.typesetter;
    const double half = (contentWidth - columnGap) / 2.0;
    const TextLook dim{.points = 8.0, .colour = paper().dim};
    TextLook dimEnd = dim;
    dimEnd.align = Align::End;
    const Piece head = typesetter.row(
        {{typesetter.text(QCoreApplication::translate("Report", "Rahdari · Report of an inspection"), dim, half), half},
         {typesetter.text(shown(context.record().id), dimEnd, half), half}},
        columnGap, contentWidth);
    putAt(page, head, mm(11.0));
    const double pages = mm(40.0);
    const Piece foot = typesetter.row(
        {{typesetter.text(QCoreApplication::translate("Report", "Page %1 of %2")
                              .arg(texts::isolated(QString::number(number)), texts::isolated(QString::number(count))),
                          dim, pages),
          pages},
         {typesetter.text(QStringLiteral("SHA-256 ") + QString::fromStdString(context.opened.evidenceSha256),
                          {.points = 6.0, .colour = paper().dim, .align = Align::End, .asOnDocument = true},
                          contentWidth - pages - columnGap),
          contentWidth - pages - columnGap}},
        columnGap, contentWidth);
    putAt(page, foot, pageHeight - mm(12.0));
    for (const double y : {mm(17.0), pageHeight - mm(14.0)}) {
        page.items.push_back({ItemKind::Ground,
                              {sideMargin, y, contentWidth, pt(0.5)},
                              [](QPainter& painter, const QRectF& rect) { painter.fillRect(rect, paper().line); }});
    }
}

}  // namespace

std::vector<Page> layOutReport(const casefile::OpenedRecord& opened, i18n::Language language)
{
    const Typesetter typesetter(language);
    const inspection::Judgement& judgement = *opened.record.judgement;
    const ReportContext context{opened, judgement, reasonsOf(judgement, std::numeric_limits<std::size_t>::max()),
                                typesetter};
    SheetFlow flow(typesetter);
    addVerdict(flow, context);
    flow.newPage();
    addPictures(flow, context);
    addProofs(flow, context);
    addFields(flow, context);
    addChecks(flow, context);
    addChip(flow, context);
    addRecord(flow, context);
    std::vector<Page> pages = flow.take();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        addFrame(pages[i], context, static_cast<int>(i) + 1, static_cast<int>(pages.size()));
    }
    return pages;
}

}  // namespace rahdari::ui::desktop::sheet
