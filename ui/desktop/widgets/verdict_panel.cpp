#include "ui/desktop/widgets/verdict_panel.h"

#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr double padding = 16.0;
constexpr double symbolSide = 34.0;
constexpr double gap = 12.0;
constexpr double barHeight = 4.0;

// Where the parts stand, laid out left to right.
struct Places {
    QRectF symbol;
    QRectF title;
    QRectF line;
    double height = 0.0;
};

TextBlock titleOf(const VerdictPanel& panel, double textWidth)
{
    TextBlock block{panel.title(), fontFor(panel, TextRole::Verdict), panel.layoutDirection(), Qt::AlignLeading, 2};
    // A long word in a long language still stands on its line, only smaller.
    while (block.font.pixelSize() > 18 && block.widthOfOneLine() > textWidth) {
        block.font.setPixelSize(block.font.pixelSize() - 1);
    }
    return block;
}

TextBlock lineOf(const VerdictPanel& panel)
{
    // What changes while work goes on keeps its height; an answer is never cut.
    const int most = panel.outcome() ? 0 : 2;
    return {panel.line(), fontFor(panel, TextRole::Reason), panel.layoutDirection(), Qt::AlignLeading, most};
}

QFont plain(QFont font)
{
    font.setBold(false);
    return font;
}

Places place(const VerdictPanel& panel, double width, bool withSymbol)
{
    Places places;
    const double start = padding + (withSymbol ? symbolSide + gap : 0.0);
    const double textWidth = std::max(width - start - padding, 1.0);
    const double titleHeight = titleOf(panel, textWidth).heightAt(textWidth);
    TextBlock line = lineOf(panel);
    line.font = plain(line.font);
    const double lineHeight = line.heightAt(textWidth);
    // The panel keeps the height of a verdict whatever it says, so that what is below does not jump.
    const double content = std::max(titleHeight + lineHeight, 62.0);
    const double top = padding + (content - titleHeight - lineHeight) / 2.0;
    places.symbol = {padding, padding + (content - symbolSide) / 2.0, symbolSide, symbolSide};
    places.title = {start, top, textWidth, titleHeight};
    places.line = {start, top + titleHeight, textWidth, lineHeight};
    places.height = content + 2.0 * padding;
    return places;
}

void paintShare(QPainter& painter, const QRectF& track, double share, const ThemeColours& colours,
                Qt::LayoutDirection direction)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(track, 2.0, 2.0);
    if (share < 0.0) {
        return;
    }
    const double length = track.width() * std::min(share, 1.0);
    const double left = direction == Qt::RightToLeft ? track.right() - length : track.left();
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(QRectF(left, track.top(), length, track.height()), 2.0, 2.0);
}

}  // namespace

VerdictPanel::VerdictPanel(QWidget* parent) : QWidget(parent)
{
    // Not Fixed: that would be the height of the size hint, whatever the width.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void VerdictPanel::setVerdict(check::Outcome outcome, const QString& word, const QString& line)
{
    show(State::Judged, outcome, word, line, -1.0);
}

void VerdictPanel::setWaiting(const QString& title, const QString& line)
{
    show(State::Waiting, std::nullopt, title, line, -1.0);
}

void VerdictPanel::setWorking(const QString& title, const QString& line, double share)
{
    show(State::Working, std::nullopt, title, line, share);
}

void VerdictPanel::show(State state, std::optional<check::Outcome> outcome, const QString& title, const QString& line,
                        double share)
{
    // A line that counts the octets of a chip is not read aloud each time.
    const bool announced = title != title_ || state != state_;
    const bool told = announced || line != line_;
    state_ = state;
    outcome_ = outcome;
    title_ = title;
    line_ = line;
    share_ = share;
    if (told) {
        setAccessibleName(title);
        setAccessibleDescription(line);
        setToolTip(line);
        updateGeometry();
    }
    if (announced) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    update();
}

int VerdictPanel::heightForWidth(int width) const { return qRound(place(*this, width, outcome_.has_value()).height); }

QSize VerdictPanel::sizeHint() const { return {316, heightForWidth(316)}; }
QSize VerdictPanel::minimumSizeHint() const { return {200, heightForWidth(316)}; }

void VerdictPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = coloursFor(*this);
    const QColor ground = outcome_ ? colours.of(*outcome_).ground : colours.card;
    const QColor ink = outcome_ ? colours.of(*outcome_).ink : colours.text;
    paintCard(painter, rect(), 9.0, ground, outcome_ ? ink : colours.line, outcome_ ? 2.0 : 1.0);

    const Places places = place(*this, width(), outcome_.has_value());
    const auto box = [this](const QRectF& laid) { return mirrored(laid, width(), layoutDirection()); };
    if (outcome_) {
        paintSymbol(painter, box(places.symbol), *outcome_, ink);
    }
    titleOf(*this, places.title.width()).paint(painter, box(places.title), ink);
    TextBlock line = lineOf(*this);
    line.font = plain(line.font);
    line.paint(painter, box(places.line), outcome_ ? ink : colours.dim);
    if (state_ == State::Working) {
        paintShare(painter, QRectF(padding, height() - 6.0 - barHeight, width() - 2.0 * padding, barHeight), share_,
                   colours, layoutDirection());
    }
}

void VerdictPanel::changeEvent(QEvent* event)
{
    if (changesLook(*event)) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace rahdari::ui::desktop
