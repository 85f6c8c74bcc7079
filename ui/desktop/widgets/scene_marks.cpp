#include "ui/desktop/widgets/scene_marks.h"

#include "ui/desktop/widgets/heat_colours.h"
#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::ui::desktop {

namespace {

constexpr double inset = 8.0;
constexpr double symbolSide = 13.0;
const QColor casing(0, 0, 0, 170);
constexpr double heatBarLength = 72.0;
const QColor tagGround(8, 12, 16, 215);
const QColor noticeGround(8, 12, 16, 240);
const QColor heatBarGround(200, 200, 200);  // paper: the colours are seen through

// Figures keep their order and their decimal point in every language.
QString millimetres(double value) { return QString::number(value, 'f', 1); }

QString told(const MeasuredMm& measured)
{
    return QStringLiteral("%1 mm   %2 × %3 mm")
        .arg(millimetres(measured.length), millimetres(measured.width), millimetres(measured.height));
}

int forced(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

// A round length that is 60 to 150 pixels long, or as near as there is one.
double roundLength(double pxPerMm)
{
    constexpr std::array lengths{0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0};
    for (const double length : lengths) {
        if (length * pxPerMm >= 60.0) {
            return length;
        }
    }
    return lengths.back();
}

}  // namespace

SceneMarks::SceneMarks(QPainter& painter, const ViewerScene& scene, const ViewerLayer& layer, const SceneLook& look)
    : painter_(painter), scene_(scene), layer_(layer), look_(look),
      toLogical_(scene.window.toScreen() *
                 QTransform::fromScale(1.0 / look.devicePixelRatio, 1.0 / look.devicePixelRatio))
{
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setFont(look.font);
}

QSizeF SceneMarks::size() const { return scene_.window.view() / look_.devicePixelRatio; }

QSizeF SceneMarks::tagSize(const QString& text) const
{
    const QFontMetricsF metrics(look_.font);
    return {std::ceil(metrics.horizontalAdvance(text)) + 12.0, std::ceil(metrics.height()) + 4.0};
}

void SceneMarks::paintTag(const QRectF& box, const QString& text, const QColor& ground, const QColor& ink,
                          Qt::LayoutDirection direction) const
{
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(ground);
    painter_.drawRoundedRect(box, 4.0, 4.0);
    painter_.setPen(ink);
    painter_.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | forced(direction), text);
}

// Light on a dark casing: seen on white paper and on black infrared alike.
void SceneMarks::strokeTwice(const QPolygonF& line, bool closed, const QColor& colour, double width) const
{
    painter_.setBrush(Qt::NoBrush);
    for (const auto& [ink, thickness] : {std::pair{casing, width + 2.5}, std::pair{colour, width}}) {
        painter_.setPen(QPen(ink, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        closed ? painter_.drawPolygon(line) : painter_.drawPolyline(line);
    }
}

bool SceneMarks::concerns(const ViewerOverlay& overlay) const
{
    return layer_.live && overlay.light == layer_.light && !overlayOnPage(scene_, overlay).isEmpty();
}

void SceneMarks::paintOverlay(const ViewerOverlay& overlay, bool selected) const
{
    strokeTwice(toLogical_.map(overlayOnPage(scene_, overlay)), true, overlayColour(overlay.outcome),
                selected ? 3.0 : 1.75);
}

void SceneMarks::paintOverlays(const QRectF& scaleBar) const
{
    if (!scene_.overlaysShown) {
        return;
    }
    const auto& overlays = scene_.page.overlays;
    const auto selected = static_cast<std::size_t>(scene_.selected);
    for (std::size_t i = 0; i < overlays.size(); ++i) {
        if (i != selected && concerns(overlays[i])) {
            paintOverlay(overlays[i], false);
        }
    }
    std::vector<QRectF> taken{scaleBar};
    const auto label = [&](std::size_t i) {
        paintLabel(overlays[i], toLogical_.map(overlayOnPage(scene_, overlays[i])).boundingRect(), taken);
    };
    // The chosen one lies above the others and has the first choice of a place for its label.
    if (selected < overlays.size() && concerns(overlays[selected])) {
        paintOverlay(overlays[selected], true);
        label(selected);
    }
    for (std::size_t i = 0; i < overlays.size(); ++i) {
        if (i != selected && concerns(overlays[i])) {
            label(i);
        }
    }
}

void SceneMarks::paintLabel(const ViewerOverlay& overlay, const QRectF& bounds, std::vector<QRectF>& taken) const
{
    const QRectF view(QPointF(), size());
    if (!bounds.intersects(view)) {
        return;
    }
    QSizeF tag = overlay.label.isEmpty() ? QSizeF(0.0, tagSize(overlay.label).height()) : tagSize(overlay.label);
    tag.rwidth() += symbolSide + 6.0;
    const double left = std::clamp(bounds.left(), 0.0, std::max(view.width() - tag.width(), 0.0));
    const std::array places{
        QRectF({left, bounds.top() - tag.height() - 4.0}, tag), QRectF({left, bounds.bottom() + 4.0}, tag),
        QRectF({bounds.right() + 4.0, bounds.top()}, tag), QRectF({bounds.left() + 4.0, bounds.top() + 4.0}, tag)};
    const auto free = std::find_if(places.begin(), places.end(), [&](const QRectF& place) {
        return view.contains(place) &&
               std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
    });
    if (free == places.end()) {
        return;
    }
    taken.push_back(*free);
    const QColor ground = overlayColour(overlay.outcome);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(ground);
    painter_.drawRoundedRect(*free, 4.0, 4.0);
    const bool rightToLeft = look_.direction == Qt::RightToLeft;
    const QRectF symbol(rightToLeft ? free->right() - symbolSide - 4.0 : free->left() + 4.0,
                        free->center().y() - symbolSide / 2.0, symbolSide, symbolSide);
    paintSymbol(painter_, symbol, overlay.outcome, Qt::black);
    painter_.setPen(Qt::black);
    painter_.drawText(
        free->adjusted(rightToLeft ? 4.0 : symbolSide + 6.0, 0.0, rightToLeft ? -symbolSide - 6.0 : -4.0, 0.0),
        Qt::AlignCenter | Qt::TextSingleLine | forced(look_.direction), overlay.label);
}

void SceneMarks::paintMeasurement() const
{
    const QColor ink = overlayColour(check::Outcome::Undetermined);
    if (scene_.measuring && scene_.cross) {
        const QPointF at = toLogical_.map(*scene_.cross);
        strokeTwice({{at - QPointF(11.0, 0.0), at + QPointF(11.0, 0.0)}}, false, ink, 1.5);
        strokeTwice({{at - QPointF(0.0, 11.0), at + QPointF(0.0, 11.0)}}, false, ink, 1.5);
    }
    const auto measured = measuredMm(scene_);
    if (!measured) {
        return;
    }
    const QPointF from = toLogical_.map(scene_.measured->from);
    const QPointF to = toLogical_.map(scene_.measured->to);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(ink, 1.0, Qt::DashLine));
    painter_.drawRect(QRectF(from, to).normalized());
    strokeTwice({{from, to}}, false, ink, 2.0);
    for (const QPointF end : {from, to}) {
        painter_.setPen(QPen(casing, 1.0));
        painter_.setBrush(ink);
        painter_.drawEllipse(end, 3.5, 3.5);
    }
    const QString text = told(*measured);
    const QSizeF tag = tagSize(text);
    QPointF corner(std::max(from.x(), to.x()) + 10.0, std::max(from.y(), to.y()) + 10.0);
    corner.setX(std::clamp(corner.x(), 0.0, std::max(size().width() - tag.width(), 0.0)));
    corner.setY(std::clamp(corner.y(), 0.0, std::max(size().height() - tag.height(), 0.0)));
    paintTag(QRectF(corner, tag), text, ink, Qt::black, Qt::LeftToRight);
}

void SceneMarks::paintWipeLine() const
{
    if (scene_.mode != ViewerMode::Wipe || !partnerLayer(scene_)) {
        return;
    }
    const double x = scene_.wipeShare * size().width();
    const double middle = size().height() / 2.0;
    strokeTwice({{QPointF(x, 0.0), QPointF(x, size().height())}}, false, look_.colours.onPicture, 1.5);
    painter_.setPen(QPen(casing, 1.0));
    painter_.setBrush(look_.colours.onPicture);
    painter_.drawRoundedRect(QRectF(x - 8.0, middle - 14.0, 16.0, 28.0), 6.0, 6.0);
    painter_.setPen(QPen(Qt::black, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double side : {-1.0, 1.0}) {
        painter_.drawPolyline(QPolygonF{{QPointF(x + side * 2.0, middle - 4.0), QPointF(x + side * 5.0, middle),
                                         QPointF(x + side * 2.0, middle + 4.0)}});
    }
}

void SceneMarks::paintName(const QString& name, double left) const
{
    paintTag(QRectF({left, inset}, tagSize(name)), name, tagGround, look_.colours.onPicture, look_.direction);
}

void SceneMarks::paintNames() const
{
    paintName(layer_.name, inset);
    const auto partner = partnerLayer(scene_);
    if (scene_.mode == ViewerMode::Wipe && partner) {
        paintName(partner->name, size().width() - tagSize(partner->name).width() - inset);
    }
}

double SceneMarks::pxPerMm() const { return scene_.page.pxPerMm * scene_.window.scale() / look_.devicePixelRatio; }

/// Without a known scale of the page the zoom alone.
QString SceneMarks::scaleText() const
{
    const QString zoom = QStringLiteral("%1 %").arg(qRound(scene_.window.scale() * 100.0));
    return pxPerMm() > 0.0 ? QStringLiteral("%1 mm   %2").arg(QString::number(roundLength(pxPerMm())), zoom) : zoom;
}

QRectF SceneMarks::scaleBarBox() const
{
    const QSizeF tag = tagSize(scaleText());
    const double bar = pxPerMm() > 0.0 ? roundLength(pxPerMm()) * pxPerMm() + 10.0 : 0.0;
    return {inset, size().height() - tag.height() - inset, tag.width() + bar, tag.height()};
}

void SceneMarks::paintScaleBar() const
{
    const QRectF box = scaleBarBox();
    if (pxPerMm() <= 0.0) {
        paintTag(box, scaleText(), tagGround, look_.colours.onPicture, Qt::LeftToRight);
        return;
    }
    const double bar = roundLength(pxPerMm()) * pxPerMm();
    paintTag(box, {}, tagGround, look_.colours.onPicture, Qt::LeftToRight);
    painter_.drawText(box.adjusted(bar + 14.0, 0.0, -6.0, 0.0),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextForceLeftToRight, scaleText());
    painter_.setPen(QPen(look_.colours.onPicture, 1.5));
    const double y = box.center().y();
    painter_.drawPolyline(QPolygonF{{QPointF(box.left() + 8.0, y - 4.0), QPointF(box.left() + 8.0, y),
                                     QPointF(box.left() + 8.0 + bar, y), QPointF(box.left() + 8.0 + bar, y - 4.0)}});
}

void SceneMarks::paintHeatLegend(const QRectF& taken) const
{
    const HeatWords& words = scene_.heatWords;
    const bool known = heatOf(scene_, layer_) != nullptr;
    const QSizeF first = tagSize(known ? words.expected : words.none);
    const QSizeF last = known ? tagSize(words.off) : QSizeF();
    const QSizeF whole(first.width() + (known ? heatBarLength + last.width() : 0.0), first.height());
    QRectF box({size().width() - whole.width() - inset, size().height() - whole.height() - inset}, whole);
    if (box.intersects(taken)) {
        box.moveBottom(taken.top() - 4.0);
    }
    if (!known) {
        paintTag(box, words.none, tagGround, look_.colours.onPicture, look_.direction);
        return;
    }
    paintTag(box, {}, tagGround, look_.colours.onPicture, look_.direction);
    const bool rightToLeft = look_.direction == Qt::RightToLeft;
    const QSizeF left = rightToLeft ? last : first;
    const QSizeF right = rightToLeft ? first : last;
    const auto write = [&](const QRectF& place, const QString& text) {
        painter_.setPen(look_.colours.onPicture);
        painter_.drawText(place, Qt::AlignCenter | Qt::TextSingleLine | forced(look_.direction), text);
    };
    write({box.topLeft(), left}, rightToLeft ? words.off : words.expected);
    write({{box.right() - right.width(), box.top()}, right}, rightToLeft ? words.expected : words.off);
    paintHeatBar(QRectF(box.left() + left.width(), box.top() + 4.0, heatBarLength, box.height() - 8.0), rightToLeft);
}

void SceneMarks::paintHeatBar(const QRectF& bar, bool rightToLeft) const
{
    painter_.fillRect(bar, heatBarGround);
    const int steps = qRound(bar.width());
    for (int i = 0; i < steps; ++i) {
        const double share = (i + 0.5) / steps;
        painter_.fillRect(QRectF(bar.left() + i, bar.top(), 1.0, bar.height()),
                          heatColour(rightToLeft ? 1.0 - share : share));
    }
}

void SceneMarks::paintNotice() const
{
    constexpr double padding = 12.0;
    QFont font = look_.font;
    font.setBold(true);
    const double most = std::max(size().width() - 2.0 * (inset + padding), 1.0);
    const TextBlock text{scene_.notice, font, look_.direction, Qt::AlignHCenter, 0};
    const double width = std::min(std::ceil(text.widthOfOneLine()) + 2.0, most);
    const double height = text.heightAt(width);
    const QRectF box((size().width() - width) / 2.0, size().height() / 5.0, width, height);
    painter_.setPen(QPen(look_.colours.onPicture, 1.0));
    painter_.setBrush(noticeGround);
    painter_.drawRoundedRect(box.adjusted(-padding, -padding, padding, padding), 6.0, 6.0);
    text.paint(painter_, box, look_.colours.onPicture);
}

}  // namespace rahdari::ui::desktop
