#include "ui/desktop/widgets/theme.h"

#include <QIcon>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace rahdari::ui::desktop {

namespace {

// All symbols live in a box of 16 x 16 and reach from about 3 to 13.
QPainterPath lineOf(check::Outcome outcome)
{
    QPainterPath path;
    switch (outcome) {
    case check::Outcome::Successful:
        path.moveTo(3.2, 8.6);
        path.lineTo(6.6, 12.0);
        path.lineTo(12.8, 4.6);
        break;
    case check::Outcome::Failed:
        path.moveTo(3.8, 3.8);
        path.lineTo(12.2, 12.2);
        path.moveTo(12.2, 3.8);
        path.lineTo(3.8, 12.2);
        break;
    case check::Outcome::Undetermined:
        path.moveTo(5.2, 5.4);
        path.cubicTo(5.2, 1.9, 10.9, 1.9, 10.9, 5.4);
        path.cubicTo(10.9, 7.6, 8.0, 7.6, 8.0, 9.8);
        path.moveTo(8.0, 12.9);
        path.lineTo(8.0, 12.91);
        break;
    case check::Outcome::NotSupported:
        path.moveTo(4.0, 8.0);
        path.lineTo(12.0, 8.0);
        break;
    case check::Outcome::Aborted: break;  // a filled square
    }
    return path;
}

// Painted anew in every size, so sharp on every screen.
class OutcomeIconEngine : public QIconEngine {
public:
    OutcomeIconEngine(check::Outcome outcome, ThemeName name) : outcome_(outcome), name_(name) {}

    void paint(QPainter* painter, const QRect& box, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        const OutcomeColours& colours = coloursOf(name_).of(outcome_);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.ground);
        const double radius = box.width() * 0.2;
        painter->drawRoundedRect(box, radius, radius);
        paintSymbol(
            *painter,
            QRectF(box).adjusted(box.width() * 0.12, box.height() * 0.12, -box.width() * 0.12, -box.height() * 0.12),
            outcome_, colours.ink);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new OutcomeIconEngine(*this); }

private:
    check::Outcome outcome_;
    ThemeName name_;
};

}  // namespace

void paintSymbol(QPainter& painter, const QRectF& box, check::Outcome outcome, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(box.width(), box.height());
    painter.translate(box.center() - QPointF(side / 2.0, side / 2.0));
    painter.scale(side / 16.0, side / 16.0);
    if (outcome == check::Outcome::Aborted) {
        painter.fillRect(QRectF(4.0, 4.0, 8.0, 8.0), ink);
    } else {
        painter.setPen(QPen(ink, 2.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(lineOf(outcome));
    }
    painter.restore();
}

QIcon outcomeIcon(check::Outcome outcome, ThemeName name) { return QIcon(new OutcomeIconEngine(outcome, name)); }

}  // namespace rahdari::ui::desktop
