#include "ui/desktop/report/report_context.h"
#include "ui/desktop/report/report_pictures.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/light_texts.h"
#include "ui/desktop/texts/outcome_texts.h"

#include <QCoreApplication>

#include <algorithm>

// The document under every light, with the places of the reasons marked.
namespace rahdari::ui::desktop::sheet {

namespace {

std::vector<Mark> marksUnder(const ReportContext& context, image::Light light)
{
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < context.reasons.size(); ++i) {
        int number = static_cast<int>(i) + 1;
        for (const ReasonPlace& place : context.reasons[i].places) {
            if (place.light != light || place.outlinePx.empty()) {
                continue;
            }
            Mark mark{std::exchange(number, 0), context.reasons[i].outcome, {}};
            for (const cv::Point2d& point : place.outlinePx) {
                mark.outlinePx << QPointF(point.x, point.y);
            }
            marks.push_back(std::move(mark));
        }
    }
    std::reverse(marks.begin(), marks.end());  // the gravest on top
    return marks;
}

/// What the numbers on a picture mean: "2 ✕ sentence".
Piece legend(const ReportContext& context, const std::vector<Mark>& marks, double width)
{
    std::vector<int> numbers;
    for (const Mark& mark : marks) {
        if (mark.number > 0) {
            numbers.push_back(mark.number);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    std::vector<Piece> lines;
    for (const int number : numbers) {
        const Reason& reason = context.reasons[static_cast<std::size_t>(number - 1)];
        QString label = reason.places.empty() ? QString() : reason.places.front().label;
        label = label.isEmpty() ? reason.sentence : label;
        lines.push_back(context.typesetter.text(texts::isolated(QString::number(number)) + QStringLiteral("  ") + label,
                                                {.points = 7.5, .colour = paper().dim}, width));
    }
    return Typesetter::stack(lines, mm(0.4));
}

Piece pictureUnder(const ReportContext& context, const casefile::RecordedPicture& picture, double width)
{
    const Typesetter& typesetter = context.typesetter;
    const bool judgedSide = picture.side == context.record().pictures.front().side;
    const std::vector<Mark> marks = judgedSide ? marksUnder(context, picture.light) : std::vector<Mark>();
    return Typesetter::stack({typesetter.text(texts::wordOf(picture.light), {.points = 9.0, .bold = true}, width),
                              markedPicture(typesetter, picture, marks, width, mm(80.0)),
                              legend(context, marks, width)},
                             mm(1.0));
}

}  // namespace

void addPictures(SheetFlow& flow, const ReportContext& context)
{
    const auto& pictures = context.record().pictures;
    if (pictures.empty()) {
        return;
    }
    flow.title(QCoreApplication::translate("Report", "The document under every light"));
    const double gap = mm(5.0);
    const double half = (contentWidth - gap) / 2.0;
    for (std::size_t i = 0; i < pictures.size(); i += 2) {
        std::vector<Cell> cells{{pictureUnder(context, pictures[i], half), half}};
        if (i + 1 < pictures.size()) {
            cells.push_back({pictureUnder(context, pictures[i + 1], half), half});
        }
        flow.add(context.typesetter.row(cells, gap, contentWidth), mm(4.0));
    }
}

}  // namespace rahdari::ui::desktop::sheet
