#include "ui/desktop/report/typesetter.h"

#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/widgets/theme.h"

#include <QFont>
#include <QPainterPath>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace rahdari::ui::desktop::sheet {

namespace {

const OutcomeColours& coloursOfOutcome(check::Outcome outcome) { return coloursOf(ThemeName::Light).of(outcome); }

Qt::Alignment alignmentOf(Align align, bool rightToLeft)
{
    if (align == Align::Centre) {
        return Qt::AlignHCenter;
    }
    return (align == Align::Start) == rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

/// Short values between isolates, such as "-64 %" or "6 APR 1987", are not torn apart at the end of a line.
QString keptTogether(const QString& text)
{
    constexpr qsizetype longest = 16;
    QString kept = text;
    for (qsizetype begin = kept.indexOf(QChar(0x2068)); begin >= 0; begin = kept.indexOf(QChar(0x2068), begin + 1)) {
        const qsizetype end = kept.indexOf(QChar(0x2069), begin);
        for (qsizetype i = begin; i < end && end - begin <= longest; ++i) {
            kept[i] = kept[i] == QLatin1Char(' ') ? QChar(QChar::Nbsp) : kept[i];
        }
    }
    return kept;
}

/// Breaks a layout into lines and gives its height.
double breakLines(QTextLayout& layout, double width)
{
    double y = 0.0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0.0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

/// Bengali first where it is the language: Qt asks a face for a script before it looks at the next one, and complains.
QStringList familiesFor(i18n::Language language)
{
    const QString latin = QStringLiteral("Noto Sans");
    const QString naskh = QStringLiteral("Noto Naskh Arabic");
    const QString bengali = QStringLiteral("Noto Sans Bengali");
    return language == i18n::Language::Bangla ? QStringList{bengali, latin, naskh} : QStringList{latin, naskh, bengali};
}

Item ground(double width, double height, const QColor& colour, const QColor& border, double radius)
{
    return {
        ItemKind::Ground, {0.0, 0.0, width, height}, [colour, border, radius](QPainter& painter, const QRectF& rect) {
            painter.setPen(border.isValid() ? QPen(border, pt(0.6)) : QPen(Qt::NoPen));
            painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(rect, radius, radius);
        }};
}

}  // namespace

const Paper& paper()
{
    static const Paper colours{coloursOf(ThemeName::Light).text, coloursOf(ThemeName::Light).dim,
                               coloursOf(ThemeName::Light).line, coloursOf(ThemeName::Light).accent,
                               QColor(0xf3, 0xf5, 0xf7)};
    return colours;
}

Typesetter::Typesetter(i18n::Language language)
    : language_(language), rightToLeft_(i18n::directionOf(language) == Qt::RightToLeft)
{
}

QFont Typesetter::fontFor(const TextLook& look) const
{
    // Naskh is drawn smaller within its body than Latin.
    const double scale = rightToLeft_ && !look.asOnDocument ? 1.12 : 1.0;
    QFont font;
    font.setFamilies(look.asOnDocument
                         ? QStringList{QStringLiteral("Liberation Mono"), QStringLiteral("DejaVu Sans Mono")}
                         : familiesFor(language_));
    font.setPixelSize(static_cast<int>(std::lround(pt(look.points) * scale)));
    font.setBold(look.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Piece Typesetter::text(const QString& text, const TextLook& look, double width) const
{
    if (text.isEmpty()) {
        return {};
    }
    const bool rightToLeft = rightToLeft_ && !look.asOnDocument;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(alignmentOf(look.align, rightToLeft_));
    QString lines = keptTogether(text);
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const auto layout = std::make_shared<QTextLayout>(lines, fontFor(look));
    layout->setTextOption(option);
    const double height = breakLines(*layout, width);
    const QColor colour = look.colour.isValid() ? look.colour : paper().text;
    return {height,
            {{ItemKind::Text,
              {0.0, 0.0, width, height},
              [layout, colour](QPainter& painter, const QRectF& rect) {
                  painter.setPen(colour);
                  layout->draw(&painter, rect.topLeft());
              },
              text}}};
}

Piece Typesetter::picture(const QImage& picture, double width, double maxHeight) const
{
    if (picture.isNull()) {
        return {};
    }
    const QSizeF size = QSizeF(picture.size()).scaled(width, maxHeight, Qt::KeepAspectRatio);
    const double x = rightToLeft_ ? width - size.width() : 0.0;
    return {size.height(), {{ItemKind::Picture, {{x, 0.0}, size}, [picture](QPainter& painter, const QRectF& rect) {
                                 painter.drawImage(rect, picture);
                                 painter.setPen(QPen(paper().line, pt(0.5)));
                                 painter.setBrush(Qt::NoBrush);
                                 painter.drawRect(rect);
                             }}}};
}

Piece Typesetter::badge(check::Outcome outcome, const QString& word, double width) const
{
    const OutcomeColours& colours = coloursOfOutcome(outcome);
    const double padding = mm(1.0);
    const double symbol = mm(3.6);
    const Piece label =
        text(word, {.points = 8.0, .bold = true, .colour = colours.ink}, width - symbol - 3.0 * padding);
    const double height = std::max(label.height, symbol) + padding;
    const double symbolX = rightToLeft_ ? width - padding - symbol : padding;
    Piece piece{height, {ground(width, height, colours.ground, {}, mm(1.2))}};
    piece.items.push_back({ItemKind::Mark,
                           {symbolX, padding / 2.0, symbol, symbol},
                           [outcome, ink = colours.ink](QPainter& painter, const QRectF& rect) {
                               paintSymbol(painter, rect, outcome, ink);
                           }});
    piece.take(label, rightToLeft_ ? padding : symbol + 2.0 * padding, (height - label.height) / 2.0);
    return piece;
}

Piece Typesetter::marginBar(double margin, double width) const
{
    const double clamped = std::clamp(margin, -1.0, 1.0);
    const check::Outcome outcome = clamped < 0.0 ? check::Outcome::Failed : check::Outcome::Successful;
    const double barHeight = mm(2.2);
    Piece piece{barHeight, {}};
    piece.items.push_back(
        {ItemKind::Mark, {0.0, mm(0.6), width, barHeight}, [clamped, outcome](QPainter& painter, const QRectF& rect) {
             const double middle = rect.center().x();
             const double end = middle + clamped * rect.width() / 2.0;
             painter.setPen(Qt::NoPen);
             painter.setBrush(paper().shade.darker(106));
             painter.drawRect(rect);
             painter.setBrush(coloursOfOutcome(outcome).ink);
             painter.drawRect(
                 QRectF(QPointF(std::min(middle, end), rect.top()), QPointF(std::max(middle, end), rect.bottom())));
             painter.setPen(QPen(paper().text, pt(0.8)));
             painter.drawLine(QPointF(middle, rect.top() - mm(0.5)), QPointF(middle, rect.bottom() + mm(0.5)));
         }});
    const QString number =
        (clamped < 0.0 ? QStringLiteral("-") : QStringLiteral("+")) + QString::number(std::abs(clamped), 'f', 2);
    const Piece label =
        text(texts::isolated(number), {.points = 7.0, .colour = paper().dim, .align = Align::Centre}, width);
    piece.take(label, 0.0, barHeight + mm(0.9));
    piece.height = barHeight + mm(0.9) + label.height;
    return piece;
}

Piece Typesetter::row(const std::vector<Cell>& cells, double gap, double width) const
{
    Piece piece;
    double x = 0.0;
    for (const Cell& cell : cells) {
        piece.take(cell.piece, rightToLeft_ ? width - x - cell.width : x, 0.0);
        piece.height = std::max(piece.height, cell.piece.height);
        x += cell.width + gap;
    }
    return piece;
}

Piece Typesetter::stack(const std::vector<Piece>& pieces, double gap)
{
    Piece whole;
    for (const Piece& piece : pieces) {
        if (piece.height <= 0.0) {
            continue;
        }
        whole.height += whole.height > 0.0 ? gap : 0.0;
        whole.take(piece, 0.0, whole.height);
        whole.height += piece.height;
    }
    return whole;
}

Piece Typesetter::card(const Piece& inside, double width, const QColor& colour, const QColor& border)
{
    const double height = inside.height + 2.0 * cardPadding;
    Piece piece{height, {ground(width, height, colour, border, mm(2.0))}};
    piece.take(inside, cardPadding, cardPadding);
    return piece;
}

Piece Typesetter::onGround(const Piece& inside, double width, const QColor& colour)
{
    Piece piece{inside.height, {ground(width, inside.height, colour, {}, 0.0)}};
    piece.take(inside, 0.0, 0.0);
    return piece;
}

}  // namespace rahdari::ui::desktop::sheet
