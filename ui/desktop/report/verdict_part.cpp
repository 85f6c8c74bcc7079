#include "ui/desktop/presenters/field_rows.h"
#include "ui/desktop/report/report_context.h"
#include "ui/desktop/report/report_pictures.h"
#include "ui/desktop/texts/decision_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/light_texts.h"
#include "ui/desktop/texts/notice_texts.h"
#include "ui/desktop/texts/outcome_texts.h"
#include "ui/desktop/texts/translated.h"
#include "ui/desktop/widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

// The first page: what came out, why, of whom, what was decided.
namespace rahdari::ui::desktop::sheet {

namespace {

constexpr std::size_t reasonsInFront = 3;

const OutcomeColours& coloursFor(check::Outcome outcome) { return coloursOf(ThemeName::Light).of(outcome); }

QString decisionLine(const casefile::Decision& decision, i18n::Language language)
{
    return texts::decisionDone(toString(decision.verdict)) + QStringLiteral(" · ") + shown(decision.by) +
           QStringLiteral(" · ") + shownMoment(decision.at, language);
}

Piece verdictCard(const ReportContext& context)
{
    const Typesetter& typesetter = context.typesetter;
    const OutcomeColours& colours = coloursFor(context.judgement.outcome);
    const double symbol = mm(14.0);
    const double inside = Typesetter::insideCard(contentWidth);
    const double words = inside - symbol - mm(4.0);
    std::vector<Piece> lines{
        typesetter.text(texts::wordOf(context.judgement.outcome), {.points = 22.0, .bold = true, .colour = colours.ink},
                        words),
        typesetter.text(texts::meaningOf(context.judgement.outcome), {.points = 10.5, .colour = colours.ink}, words)};
    if (context.record().decision) {
        lines.push_back(typesetter.text(decisionLine(*context.record().decision, typesetter.language()),
                                        {.points = 10.5, .bold = true}, words));
    }
    const Piece sign{symbol,
                     {{ItemKind::Mark,
                       {0.0, 0.0, symbol, symbol},
                       [outcome = context.judgement.outcome, ink = colours.ink](QPainter& painter, const QRectF& rect) {
                           paintSymbol(painter, rect, outcome, ink);
                       }}}};
    const Piece row = typesetter.row({{sign, symbol}, {Typesetter::stack(lines, mm(0.8)), words}}, mm(4.0), inside);
    return Typesetter::card(row, contentWidth, colours.ground, colours.ink);
}

QString captionOf(casefile::FaceKind kind)
{
    switch (kind) {
    case casefile::FaceKind::Portrait: return QCoreApplication::translate("Report", "Portrait");
    case casefile::FaceKind::Ghost: return QCoreApplication::translate("Report", "Second portrait");
    case casefile::FaceKind::Chip: return QCoreApplication::translate("Report", "On the chip");
    }
    return {};
}

Piece faces(const ReportContext& context, double width)
{
    const Typesetter& typesetter = context.typesetter;
    const double gap = mm(2.5);
    const double each = (width - 2.0 * gap) / 3.0;
    std::vector<Cell> cells;
    for (const casefile::RecordedFace& face : context.record().faces) {
        const Piece picture = typesetter.picture(printable(face.picture, each), each, mm(38.0));
        const Piece caption = typesetter.text(captionOf(face.kind), {.points = 7.5, .colour = paper().dim}, each);
        cells.push_back({Typesetter::stack({picture, caption}, mm(0.8)), each});
    }
    return typesetter.row(cells, gap, width);
}

/// The usual data in one column, as the zone has them, else as printed.
Piece personalData(const ReportContext& context, double width)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const FieldRow& row : fieldRowsOf(context.judgement)) {
        const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                       [](const FieldCell& candidate) { return !candidate.text.isEmpty(); });
        if (lines.size() < 9) {
            lines.emplace_back(row.name, cell == row.cells.end() ? shown("") : texts::isolated(cell->text));
        }
    }
    if (context.judgement.documentModel && !context.judgement.documentModel->title.empty()) {
        lines.emplace_back(QCoreApplication::translate("Report", "Document"),
                           shown(context.judgement.documentModel->title));
    }
    return pairs(context.typesetter, lines, width);
}

const casefile::RecordedCrop* cropFor(const ReportContext& context, std::string_view checkId)
{
    const auto& crops = context.record().crops;
    const auto found =
        std::find_if(crops.begin(), crops.end(), [&](const auto& crop) { return crop.checkId == checkId; });
    return found == crops.end() ? nullptr : &*found;
}

Piece reasonCard(const ReportContext& context, const Reason& reason, int number)
{
    const Typesetter& typesetter = context.typesetter;
    const OutcomeColours& colours = coloursFor(reason.outcome);
    const double inside = Typesetter::insideCard(contentWidth);
    const double numberWidth = mm(7.0);
    const double pictureWidth = mm(52.0);
    const casefile::RecordedCrop* crop = cropFor(context, reason.checkId);
    const double words = inside - numberWidth - columnGap - (crop != nullptr ? pictureWidth + columnGap : 0.0);
    const Piece lines = Typesetter::stack({typesetter.text(reason.sentence, {.points = 10.5, .bold = true}, words),
                                           typesetter.text(reason.fact, {.points = 9.0, .colour = paper().dim}, words)},
                                          mm(1.0));
    Piece picture;
    if (crop != nullptr) {
        picture = Typesetter::stack(
            {typesetter.picture(printable(crop->live, pictureWidth), pictureWidth, mm(24.0)),
             typesetter.text(texts::underLight(crop->light), {.points = 7.5, .colour = paper().dim}, pictureWidth)},
            mm(0.8));
    }
    const Piece mark =
        typesetter.text(QString::number(number), {.points = 13.0, .bold = true, .colour = colours.ink}, numberWidth);
    return Typesetter::card(
        typesetter.row({{mark, numberWidth}, {lines, words}, {picture, pictureWidth}}, columnGap, inside), contentWidth,
        QColor(), colours.ink);
}

Piece notices(const ReportContext& context)
{
    std::vector<Piece> lines;
    for (const inspection::Notice& notice : context.judgement.notices) {
        lines.push_back(
            context.typesetter.text(texts::sentenceOf(notice), {.points = 8.5, .colour = paper().dim}, contentWidth));
    }
    return Typesetter::stack(lines, mm(0.8));
}

}  // namespace

void addVerdict(SheetFlow& flow, const ReportContext& context)
{
    flow.add(verdictCard(context));
    const double half = (contentWidth - mm(6.0)) / 2.0;
    flow.add(context.typesetter.row({{faces(context, half), half}, {personalData(context, half), half}}, mm(6.0),
                                    contentWidth),
             mm(5.0));
    for (std::size_t i = 0; i < context.reasons.size() && i < reasonsInFront; ++i) {
        if (i == 0) {
            flow.title(QCoreApplication::translate("Report", "Reasons"));
        }
        flow.add(reasonCard(context, context.reasons[i], static_cast<int>(i) + 1));
    }
    flow.add(notices(context), mm(5.0));
}

}  // namespace rahdari::ui::desktop::sheet
