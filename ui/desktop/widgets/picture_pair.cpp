#include "ui/desktop/widgets/picture_pair.h"

#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace rahdari::ui::desktop {

namespace {

constexpr double gap = 10.0;
// Enlarged, but never so that a crop of a few pixels becomes a wall of squares.
constexpr double maxScale = 6.0;

}  // namespace

PicturePair::PicturePair(QWidget* parent) : QWidget(parent) {}

void PicturePair::setPictures(const CaptionedPicture& live, const CaptionedPicture& other)
{
    pictures_ = {live, other};
    setAccessibleName(live.caption + QStringLiteral(" / ") + other.caption);
    update();
}

void PicturePair::clear()
{
    pictures_ = {};
    setAccessibleName({});
    update();
}

QRectF PicturePair::cell(std::size_t index) const
{
    const double caption = QFontMetricsF(fontFor(*this, TextRole::Caption)).height() + 4.0;
    const double cellWidth = (width() - gap) / 2.0;
    const QRectF box(static_cast<double>(index) * (cellWidth + gap), 0.0, cellWidth, std::max(height() - caption, 1.0));
    return mirrored(box, width(), layoutDirection());
}

// Screen pixels for a millimetre (or, when that is not known of both, for a pixel): the largest that fits both.
double PicturePair::sharedScale() const
{
    const bool inMm = std::all_of(pictures_.begin(), pictures_.end(), [](const CaptionedPicture& picture) {
        return picture.picture.isNull() || picture.pxPerMm > 0.0;
    });
    double scale = -1.0;
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        const CaptionedPicture& picture = pictures_.at(i);
        if (picture.picture.isNull()) {
            continue;
        }
        const double pxPerUnit = inMm ? picture.pxPerMm : 1.0;
        const QSizeF units = QSizeF(picture.picture.size()) / pxPerUnit;
        const QRectF place = cell(i);
        const double fits =
            std::min({place.width() / units.width(), place.height() / units.height(), maxScale * pxPerUnit});
        scale = scale < 0.0 ? fits : std::min(scale, fits);
    }
    return inMm ? scale : -scale;
}

QRectF PicturePair::pictureRect(std::size_t index) const
{
    const CaptionedPicture& picture = pictures_.at(index);
    if (picture.picture.isNull()) {
        return {};
    }
    const double shared = sharedScale();
    const double scale = shared > 0.0 ? shared / picture.pxPerMm : -shared;
    QRectF box(QPointF(), QSizeF(picture.picture.size()) * scale);
    box.moveCenter(cell(index).center());
    return box;
}

void PicturePair::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const ThemeColours& colours = coloursFor(*this);
    for (std::size_t i = 0; i < pictures_.size(); ++i) {
        const QRectF place = cell(i);
        QPainterPath shape;
        shape.addRoundedRect(place, 6.0, 6.0);
        painter.save();
        painter.setClipPath(shape);
        if (pictures_.at(i).picture.isNull()) {
            paintCard(painter, place, 6.0, colours.key, colours.line);
        } else {
            painter.fillRect(place, colours.picture);
            painter.drawImage(pictureRect(i), pictures_.at(i).picture);
        }
        painter.restore();
        const TextBlock caption{pictures_.at(i).caption, fontFor(*this, TextRole::Caption), layoutDirection(),
                                Qt::AlignLeading, 1};
        caption.paint(painter, QRectF(place.left(), place.bottom() + 3.0, place.width(), height() - place.bottom()),
                      colours.dim);
    }
}

void PicturePair::changeEvent(QEvent* event)
{
    if (changesLook(*event)) {
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace rahdari::ui::desktop
