#include "ui/desktop/widgets/outcome_badge.h"

#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace rahdari::ui::desktop {

namespace {

constexpr int padding = 8;
constexpr int gap = 6;

int symbolSide(const QFontMetrics& metrics) { return qRound(metrics.ascent() * 0.95); }

}  // namespace

OutcomeBadge::OutcomeBadge(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void OutcomeBadge::setOutcome(check::Outcome outcome, const QString& word)
{
    outcome_ = outcome;
    tell(word);
}

void OutcomeBadge::setPending(const QString& word)
{
    outcome_.reset();
    tell(word);
}

void OutcomeBadge::setCompact(bool compact)
{
    compact_ = compact;
    updateGeometry();
    update();
}

void OutcomeBadge::tell(const QString& word)
{
    word_ = word;
    setAccessibleName(word);
    setToolTip(compact_ ? word : QString());
    updateGeometry();
    update();
}

QSize OutcomeBadge::sizeHint() const
{
    const TextBlock block{word_, fontFor(*this, TextRole::Body), layoutDirection(), Qt::AlignLeading, 1};
    const int height = qRound(block.heightOfOneLine()) + 4;
    if (compact_) {
        return {height, height};
    }
    const int side = symbolSide(QFontMetrics(block.font));
    return {2 * padding + side + gap + qRound(block.widthOfOneLine()), height};
}

void OutcomeBadge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColours& colours = coloursFor(*this);
    const QFont font = fontFor(*this, TextRole::Body);
    const QFontMetrics metrics(font);
    const OutcomeColours shown = outcome_ ? colours.of(*outcome_) : OutcomeColours{colours.dim, colours.card};
    const QRectF box = rect();
    paintCard(painter, box, 6.0, shown.ground, outcome_ ? shown.ground : colours.line);

    const double side = symbolSide(metrics);
    const double left = compact_ ? (width() - side) / 2.0 : padding;
    const QRectF symbol = mirrored({left, (height() - side) / 2.0, side, side}, width(), layoutDirection());
    if (outcome_) {
        paintSymbol(painter, symbol, *outcome_, shown.ink);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(shown.ink, 1.5, Qt::DotLine, Qt::RoundCap));
        painter.drawEllipse(symbol.adjusted(2.0, 2.0, -2.0, -2.0));
    }
    if (!compact_) {
        const double start = padding + side + gap;
        const TextBlock block{word_, font, layoutDirection(), Qt::AlignLeading, 1};
        block.paint(painter,
                    mirrored({start, 2.0, width() - start - padding, height() - 4.0}, width(), layoutDirection()),
                    shown.ink);
    }
}

void OutcomeBadge::changeEvent(QEvent* event)
{
    if (changesLook(*event)) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace rahdari::ui::desktop
