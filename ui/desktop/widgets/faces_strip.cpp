#include "ui/desktop/widgets/faces_strip.h"

#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QtMath>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

constexpr double gap = 8.0;
constexpr double mostRatio = 1.5;  // height to width of a picture that gets all the width there is
constexpr double badgeSide = 22.0;

}  // namespace

FacesStrip::FacesStrip(QWidget* parent) : QWidget(parent) {}

void FacesStrip::setFaces(std::vector<CaptionedFace> faces)
{
    faces_ = std::move(faces);
    pyramids_.clear();
    QStringList told;
    for (const CaptionedFace& face : faces_) {
        pyramids_.emplace_back(face.picture);
        told << (face.word.isEmpty() ? face.caption : face.caption + QStringLiteral(": ") + face.word);
    }
    setAccessibleName(told.join(QStringLiteral(", ")));
    update();
}

int FacesStrip::heightForWidth(int width) const
{
    const double count = std::max(static_cast<double>(faces_.size()), 3.0);
    const double cellWidth = (width - (count - 1.0) * gap) / count;
    double highest = 0.0;
    for (const CaptionedFace& face : faces_) {
        if (!face.picture.isNull()) {
            highest = std::max(highest, cellWidth * face.picture.height() / face.picture.width());
        }
    }
    const double caption = QFontMetricsF(fontFor(*this, TextRole::Caption)).height() + 4.0;
    return qCeil(std::min(highest, mostRatio * cellWidth) + caption);
}

QRectF FacesStrip::cell(std::size_t index) const
{
    const double caption = QFontMetricsF(fontFor(*this, TextRole::Caption)).height() + 4.0;
    const double count = std::max(static_cast<double>(faces_.size()), 3.0);
    const double cellWidth = (width() - (count - 1.0) * gap) / count;
    const QRectF box(static_cast<double>(index) * (cellWidth + gap), 0.0, cellWidth, std::max(height() - caption, 1.0));
    return mirrored(box, width(), layoutDirection());
}

QRectF FacesStrip::pictureRect(std::size_t index) const
{
    if (index >= faces_.size() || faces_[index].picture.isNull()) {
        return {};
    }
    const QRectF place = cell(index);
    QRectF box(QPointF(), QSizeF(faces_[index].picture.size()).scaled(place.size(), Qt::KeepAspectRatio));
    box.moveCenter(place.center());
    return box;
}

void FacesStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const ThemeColours& colours = coloursFor(*this);
    for (std::size_t i = 0; i < faces_.size(); ++i) {
        const CaptionedFace& face = faces_[i];
        const QRectF place = cell(i);
        const QRectF picture = pictureRect(i);
        QPainterPath shape;
        shape.addRoundedRect(picture.isEmpty() ? place : picture, 5.0, 5.0);
        painter.save();
        painter.setClipPath(shape);
        if (picture.isEmpty()) {
            paintCard(painter, place, 5.0, colours.key, colours.line);
        } else {
            const double scale = picture.width() * devicePixelRatioF() / pyramids_[i].size().width();
            painter.drawImage(picture, pyramids_[i].levelFor(scale).picture);
        }
        painter.restore();
        if (face.outcome) {
            const QRectF on = picture.isEmpty() ? place : picture;
            const QRectF badge(on.right() - badgeSide - 4.0, on.bottom() - badgeSide - 4.0, badgeSide, badgeSide);
            const OutcomeColours& shown = colours.of(*face.outcome);
            paintCard(painter, badge, 5.0, shown.ground, shown.ink);
            paintSymbol(painter, badge.adjusted(3.0, 3.0, -3.0, -3.0), *face.outcome, shown.ink);
        }
        const TextBlock caption{face.caption, fontFor(*this, TextRole::Caption), layoutDirection(), Qt::AlignHCenter,
                                1};
        caption.paint(painter, QRectF(place.left(), place.bottom() + 3.0, place.width(), height() - place.bottom()),
                      colours.dim);
    }
}

void FacesStrip::changeEvent(QEvent* event)
{
    if (changesLook(*event)) {
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace rahdari::ui::desktop
