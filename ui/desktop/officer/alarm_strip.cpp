#include "ui/desktop/officer/alarm_strip.h"

#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr double sidePadding = 16.0;
constexpr double padding = 8.0;
constexpr double symbolSide = 22.0;
constexpr double gap = 12.0;
constexpr double textStart = sidePadding + symbolSide + gap;

struct Texts {
    TextBlock word;
    TextBlock line;
};

Texts textsOf(const QWidget& strip, const QString& word, const QString& line)
{
    QFont plain = fontFor(strip, TextRole::Reason);
    plain.setBold(false);
    return {{word, fontFor(strip, TextRole::Reason), strip.layoutDirection(), Qt::AlignLeading, 1},
            {line, plain, strip.layoutDirection(), Qt::AlignLeading, 0}};
}

/// Room for the line behind the word.
double lineWidth(const Texts& texts, double width)
{
    return std::max(width - textStart - std::ceil(texts.word.widthOfOneLine()) - gap - sidePadding, 1.0);
}

}  // namespace

AlarmStrip::AlarmStrip(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void AlarmStrip::setAlarm(const QString& word, const QString& line)
{
    const bool isNew = word != word_ || line != line_;
    word_ = word;
    line_ = line;
    setAccessibleName(word);
    setAccessibleDescription(line);
    setVisible(!word.isEmpty());
    if (isNew && !word.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    updateGeometry();
    update();
}

int AlarmStrip::heightForWidth(int width) const
{
    const Texts texts = textsOf(*this, word_, line_);
    const double text = std::max(texts.word.heightOfOneLine(), texts.line.heightAt(lineWidth(texts, width)));
    return qCeil(std::max(text, symbolSide) + 2.0 * padding);
}

void AlarmStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    // Filled, so that it is not taken for a verdict, whose card is outlined.
    const OutcomeColours& failed = coloursFor(*this).of(check::Outcome::Failed);
    const QColor& ground = failed.ink;
    const QColor& ink = failed.ground;
    painter.fillRect(rect(), ground);
    const Texts texts = textsOf(*this, word_, line_);
    const auto box = [this](const QRectF& laid) { return mirrored(laid, width(), layoutDirection()); };
    painter.setRenderHint(QPainter::Antialiasing);
    paintSymbol(painter, box({sidePadding, (height() - symbolSide) / 2.0, symbolSide, symbolSide}),
                check::Outcome::Aborted, ink);
    const double wordWidth = std::ceil(texts.word.widthOfOneLine()) + 1.0;
    const double wordHeight = texts.word.heightOfOneLine();
    texts.word.paint(painter, box({textStart, (height() - wordHeight) / 2.0, wordWidth, wordHeight}), ink);
    const double room = lineWidth(texts, width());
    const double lineHeight = texts.line.heightAt(room);
    texts.line.paint(painter, box({textStart + wordWidth + gap - 1.0, (height() - lineHeight) / 2.0, room, lineHeight}),
                     ink);
}

void AlarmStrip::changeEvent(QEvent* event)
{
    if (changesLook(*event)) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace rahdari::ui::desktop
