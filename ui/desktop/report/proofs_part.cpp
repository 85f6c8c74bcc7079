#include "ui/desktop/report/report_context.h"
#include "ui/desktop/report/report_pictures.h"
#include "ui/desktop/texts/check_texts.h"
#include "ui/desktop/texts/fact_texts.h"
#include "ui/desktop/texts/finding_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/light_texts.h"
#include "ui/desktop/texts/outcome_texts.h"

#include <QCoreApplication>

#include <algorithm>

// What failed or stayed open, each with what was measured and how genuine documents look there.
namespace rahdari::ui::desktop::sheet {

namespace {

constexpr std::size_t mostFindings = 6;
constexpr std::size_t mostCrops = 2;

bool isOpen(const inspection::JudgedCheck& judged)
{
    const check::Outcome outcome = judged.result.outcome();
    return outcome == check::Outcome::Failed || outcome == check::Outcome::Undetermined ||
           outcome == check::Outcome::Aborted;
}

Piece head(const ReportContext& context, const inspection::JudgedCheck& judged, double width)
{
    const Typesetter& typesetter = context.typesetter;
    const double badge = mm(32.0);
    const double bar = mm(34.0);
    const double words = width - badge - bar - 2.0 * columnGap;
    const int number = context.numberOf(judged.result.id());
    const QString title = (number > 0 ? texts::isolated(QString::number(number)) + QStringLiteral("  ") : QString()) +
                          texts::textsOf(judged.result.id()).title;
    const Piece margin = judged.result.margin() ? typesetter.marginBar(*judged.result.margin(), bar) : Piece{};
    return typesetter.row(
        {{typesetter.badge(judged.result.outcome(), texts::wordOf(judged.result.outcome()), badge), badge},
         {typesetter.text(title, {.points = 10.0, .bold = true}, words), words},
         {margin, bar}},
        columnGap, width);
}

Piece findings(const ReportContext& context, const check::CheckResult& result, double width)
{
    const double name = width * 0.40;
    const double value = (width - name - 2.0 * columnGap) / 2.0;
    const auto line = [&](const QString& what, const QString& found, const QString& expected, const TextLook& look) {
        return context.typesetter.row({{context.typesetter.text(what, look, name), name},
                                       {context.typesetter.text(found, look, value), value},
                                       {context.typesetter.text(expected, look, value), value}},
                                      columnGap, width);
    };
    std::vector<Piece> rows;
    for (const check::Finding& finding : result.findings()) {
        if (finding.agrees || rows.size() > mostFindings) {
            continue;
        }
        if (rows.empty()) {
            rows.push_back(line({}, QCoreApplication::translate("Report", "found"),
                                QCoreApplication::translate("Report", "expected"),
                                {.points = 7.5, .colour = paper().dim}));
        }
        const texts::FindingTexts words = texts::textsOf(result.id(), finding);
        rows.push_back(line(words.name, words.found, words.expected, {.points = 8.0}));
    }
    return Typesetter::stack(rows, mm(0.5));
}

Piece captioned(const ReportContext& context, const casefile::EncodedPicture& picture, const QString& caption,
                double width)
{
    return Typesetter::stack({context.typesetter.picture(printable(picture, width), width, mm(30.0)),
                              context.typesetter.text(caption, {.points = 7.5, .colour = paper().dim}, width)},
                             mm(0.6));
}

/// The piece of the page, and the same place of genuine documents beside it.
Piece crop(const ReportContext& context, const casefile::RecordedCrop& crop, double width)
{
    const double gap = mm(4.0);
    const double half = (width - gap) / 2.0;
    std::vector<Cell> cells{
        {captioned(context, crop.live,
                   QCoreApplication::translate("Report", "This document, %1").arg(texts::underLight(crop.light)), half),
         half}};
    if (crop.reference) {
        cells.push_back(
            {captioned(context, *crop.reference, QCoreApplication::translate("Report", "Genuine documents"), half),
             half});
    }
    return context.typesetter.row(cells, gap, width);
}

Piece proof(const ReportContext& context, const inspection::JudgedCheck& judged)
{
    const check::CheckResult& result = judged.result;
    const double width = Typesetter::insideCard(contentWidth);
    std::vector<Piece> parts{
        head(context, judged, width), context.typesetter.text(texts::sentenceOf(result), {.points = 9.0}, width),
        context.typesetter.text(texts::factOf(result), {.points = 9.0, .colour = paper().dim}, width),
        findings(context, result, width)};
    std::size_t crops = 0;
    for (const casefile::RecordedCrop& candidate : context.record().crops) {
        if (candidate.checkId == result.id() && crops < mostCrops) {
            parts.push_back(crop(context, candidate, width));
            ++crops;
        }
    }
    return Typesetter::card(Typesetter::stack(parts, mm(1.6)), contentWidth, QColor(), paper().line);
}

}  // namespace

void addProofs(SheetFlow& flow, const ReportContext& context)
{
    std::vector<const inspection::JudgedCheck*> open;
    for (const inspection::JudgedCheck& judged : context.judgement.checks) {
        if (isOpen(judged)) {
            open.push_back(&judged);
        }
    }
    const auto place = [&](const inspection::JudgedCheck* judged) {
        const int number = context.numberOf(judged->result.id());
        return number > 0 ? number : static_cast<int>(context.reasons.size()) + 1;
    };
    std::stable_sort(open.begin(), open.end(), [&](const auto* a, const auto* b) { return place(a) < place(b); });
    if (!open.empty()) {
        flow.title(QCoreApplication::translate("Report", "What failed or stayed open"));
    }
    for (const inspection::JudgedCheck* judged : open) {
        flow.add(proof(context, *judged), mm(3.0));
    }
}

}  // namespace rahdari::ui::desktop::sheet
