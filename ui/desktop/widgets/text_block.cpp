#include "ui/desktop/widgets/text_block.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>
#include <vector>

namespace rahdari::ui::desktop {

namespace {

struct Line {
    QTextLine line;
    double top = 0.0;
    double height = 0.0;
};

// A value isolated in a sentence (FSI ... PDI), e.g. a date, is not torn apart at the end of a line.
QString keptTogether(QString text)
{
    bool isolated = false;
    for (QChar& character : text) {
        isolated = character == QChar(0x2068) || (isolated && character != QChar(0x2069));
        if (isolated && character == u' ') {
            character = QChar::Nbsp;
        }
    }
    return text;
}

// Naskh faces leave room for marks stacked higher than Urdu ever stacks them.
double lineShare(const QFont& font) { return font.families().value(0).contains(QStringLiteral("Naskh")) ? 0.84 : 1.0; }

// Lays the lines out one below the other.
std::vector<Line> lay(QTextLayout& layout, double width)
{
    std::vector<Line> lines;
    const double share = lineShare(layout.font());
    double top = 0.0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0.0, top - line.height() * (1.0 - share) / 2.0});
        lines.push_back({line, top, line.height() * share});
        top += line.height() * share;
    }
    layout.endLayout();
    return lines;
}

QTextOption optionOf(const TextBlock& block)
{
    QTextOption option(QStyle::visualAlignment(block.direction, block.alignment));
    option.setTextDirection(block.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

bool isCut(const TextBlock& block, const std::vector<Line>& lines)
{
    return block.maxLines > 0 && static_cast<int>(lines.size()) > block.maxLines;
}

}  // namespace

double TextBlock::heightAt(double width) const
{
    QTextLayout layout(keptTogether(text), font);
    layout.setTextOption(optionOf(*this));
    const std::vector<Line> lines = lay(layout, width);
    if (isCut(*this, lines)) {
        return std::ceil(lines[static_cast<std::size_t>(maxLines)].top);
    }
    return lines.empty() ? 0.0 : std::ceil(lines.back().top + lines.back().height);
}

double TextBlock::widthOfOneLine() const
{
    constexpr double endless = 1e6;
    QTextLayout layout(keptTogether(text), font);
    layout.setTextOption(optionOf(*this));
    const std::vector<Line> lines = lay(layout, endless);
    // One more, so that rounding never makes a second line of it.
    return lines.empty() ? 0.0 : std::ceil(lines.front().line.naturalTextWidth()) + 1.0;
}

double TextBlock::heightOfOneLine() const { return std::ceil(QFontMetricsF(font).height() * lineShare(font)); }

void TextBlock::paint(QPainter& painter, const QRectF& box, const QColor& ink) const
{
    QTextLayout layout(keptTogether(text), font);
    layout.setTextOption(optionOf(*this));
    const std::vector<Line> lines = lay(layout, box.width());
    painter.setPen(ink);
    if (!isCut(*this, lines)) {
        layout.draw(&painter, box.topLeft());
        return;
    }
    const std::size_t last = static_cast<std::size_t>(maxLines - 1);
    for (std::size_t i = 0; i < last; ++i) {
        lines[i].line.draw(&painter, box.topLeft());
    }
    const QString rest = text.mid(lines[last].line.textStart());
    TextBlock end = *this;
    end.maxLines = 0;
    end.text = QFontMetricsF(font).elidedText(rest, Qt::ElideRight, box.width());
    end.paint(painter, box.translated(0.0, lines[last].top), ink);
}

QRectF mirrored(const QRectF& box, double width, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight) {
        return box;
    }
    return {width - box.right(), box.top(), box.width(), box.height()};
}

void paintFocusRing(QPainter& painter, const QRectF& box, double radius, const QColor& accent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(1.0, 1.0, -1.0, -1.0), radius, radius);
    painter.restore();
}

void paintCard(QPainter& painter, const QRectF& box, double radius, const QColor& ground, const QColor& line,
               double lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, lineWidth));
    painter.setBrush(ground);
    const double half = lineWidth / 2.0;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

bool changesLook(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::EnabledChange: return true;
    default: return false;
    }
}

}  // namespace rahdari::ui::desktop
