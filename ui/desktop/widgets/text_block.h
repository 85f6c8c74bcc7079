#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QEvent;
class QPainter;

namespace rahdari::ui::desktop {

/// Text that wraps at words, as high as its scripts need; what is more than `maxLines` ends in an ellipsis.
struct TextBlock {
    QString text;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Qt::Alignment alignment = Qt::AlignLeading;
    int maxLines = 0;  ///< 0: as many as it takes

    double heightAt(double width) const;
    double widthOfOneLine() const;
    double heightOfOneLine() const;  ///< also of an empty text

    /// From the box's top; the box's height is not looked at.
    void paint(QPainter& painter, const QRectF& box, const QColor& ink) const;
};

/// A box laid out for left to right, where it stands in a widget of that direction.
QRectF mirrored(const QRectF& box, double width, Qt::LayoutDirection direction);

/// The ring of the keyboard focus, just inside the box.
void paintFocusRing(QPainter& painter, const QRectF& box, double radius, const QColor& accent);

/// A rounded box with a thin outline that stays sharp.
void paintCard(QPainter& painter, const QRectF& box, double radius, const QColor& ground, const QColor& line,
               double lineWidth = 1.0);

/// Whether a change of a widget is one of those that change how it is painted: palette, style, font, language, enabled.
bool changesLook(const QEvent& event);

}  // namespace rahdari::ui::desktop
