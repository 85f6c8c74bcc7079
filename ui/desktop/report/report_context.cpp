#include "ui/desktop/report/report_context.h"

#include "ui/desktop/i18n/languages.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/translated.h"

#include <algorithm>

namespace rahdari::ui::desktop::sheet {

namespace {

constexpr double rowPadding = mm(0.7);

/// A row with room above and below.
Piece padded(const Piece& row)
{
    Piece piece{row.height + 2.0 * rowPadding, {}};
    piece.take(row, 0.0, rowPadding);
    return piece;
}

}  // namespace

int ReportContext::numberOf(std::string_view checkId) const
{
    const auto found =
        std::find_if(reasons.begin(), reasons.end(), [&](const Reason& reason) { return reason.checkId == checkId; });
    return found == reasons.end() ? 0 : static_cast<int>(found - reasons.begin()) + 1;
}

QString shownMoment(const casefile::Moment& moment, i18n::Language language)
{
    const QString text = QString::fromStdString(toText(moment));  // "2026-03-01T13:05:09.250+05:00"
    const QDateTime onTheClock = QDateTime::fromString(text.left(19), Qt::ISODate);
    return texts::isolated(i18n::momentText(language, onTheClock) + text.mid(16, 3) + QLatin1Char(' ') +
                           texts::isolated(text.mid(23)));
}

QString shown(std::string_view text)
{
    return text.empty() ? QStringLiteral("\u2013") : texts::isolated(texts::asItIs(text));
}

Piece textRow(const Typesetter& typesetter, const std::vector<QString>& texts, const std::vector<double>& widths,
              const TextLook& look)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        cells.push_back({typesetter.text(texts[i], look, widths[i]), widths[i]});
    }
    return typesetter.row(cells, columnGap, contentWidth);
}

Piece tableHead(const Typesetter& typesetter, const std::vector<QString>& texts, const std::vector<double>& widths)
{
    const TextLook look{.points = 8.0, .bold = true, .colour = paper().dim};
    return Typesetter::onGround(padded(textRow(typesetter, texts, widths, look)), contentWidth, paper().shade);
}

Piece lined(const Piece& row)
{
    Piece piece = padded(row);
    piece.items.push_back({ItemKind::Ground,
                           {0.0, piece.height, contentWidth, pt(0.5)},
                           [](QPainter& painter, const QRectF& rect) { painter.fillRect(rect, paper().line); }});
    return piece;
}

Piece pairs(const Typesetter& typesetter, const std::vector<std::pair<QString, QString>>& lines, double width)
{
    const double nameWidth = width * 0.32;
    const double valueWidth = width - nameWidth - columnGap;
    std::vector<Piece> rows;
    for (const auto& [name, value] : lines) {
        rows.push_back(
            typesetter.row({{typesetter.text(name, {.points = 8.5, .colour = paper().dim}, nameWidth), nameWidth},
                            {typesetter.text(value, {.points = 8.5}, valueWidth), valueWidth}},
                           columnGap, width));
    }
    return Typesetter::stack(rows, mm(0.8));
}

}  // namespace rahdari::ui::desktop::sheet
