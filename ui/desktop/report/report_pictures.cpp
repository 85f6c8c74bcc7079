#include "ui/desktop/report/report_pictures.h"

#include "core/image/picture_file.h"
#include "ui/desktop/widgets/theme.h"

#include <QTransform>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::ui::desktop::sheet {

namespace {

constexpr double printedDpi = 250.0;
constexpr double around = 0.03;  ///< of the page's longer side, shown around the page

cv::Mat decoded(const casefile::EncodedPicture& picture)
{
    auto pixels = image::decodePicture(picture.bytes);
    return pixels ? pixels->pixels : cv::Mat();
}

/// No more pixels than paper shows at a width.
cv::Mat reduced(const cv::Mat& picture, double widthUnits)
{
    const double wanted = widthUnits / unitsPerInch * printedDpi;
    if (picture.empty() || picture.cols <= wanted) {
        return picture;
    }
    cv::Mat smaller;
    const double scale = wanted / picture.cols;
    cv::resize(picture, smaller, {}, scale, scale, cv::INTER_AREA);
    return smaller;
}

QImage imageOf(const cv::Mat& picture)
{
    if (picture.empty()) {
        return {};
    }
    const auto format = picture.channels() == 1 ? QImage::Format_Grayscale8 : QImage::Format_BGR888;
    return QImage(picture.data, picture.cols, picture.rows, static_cast<qsizetype>(picture.step), format).copy();
}

/// The part of a picture that is printed.
cv::Rect shownPart(const casefile::RecordedPicture& picture, const cv::Mat& pixels)
{
    const cv::Rect whole(0, 0, pixels.cols, pixels.rows);
    if (!picture.place) {
        return whole;
    }
    const auto& corners = picture.place->cornersPx;
    const std::vector<cv::Point2f> points(corners.begin(), corners.end());
    cv::Rect part = cv::boundingRect(points);
    const int margin = static_cast<int>(around * std::max(part.width, part.height));
    part = (part + cv::Size(2 * margin, 2 * margin) - cv::Point(margin, margin)) & whole;
    // A page found nowhere near the picture would show nothing.
    return part.area() * 4 < whole.area() ? whole : part;
}

void paintTag(QPainter& painter, const QRectF& inside, const QPointF& corner, int number, const QColor& colour)
{
    const double side = mm(3.2);
    QRectF tag(corner.x(), corner.y() - side, side * (number > 9 ? 1.4 : 1.0), side);
    tag.moveLeft(std::clamp(tag.left(), inside.left(), inside.right() - tag.width()));
    tag.moveTop(std::clamp(tag.top(), inside.top(), inside.bottom() - tag.height()));
    painter.setPen(QPen(Qt::white, pt(0.5)));
    painter.setBrush(colour);
    painter.drawRoundedRect(tag, mm(0.6), mm(0.6));
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans")});
    font.setPixelSize(static_cast<int>(side * 0.72));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(tag, Qt::AlignCenter, QString::number(number));
}

void paintMark(QPainter& painter, const QRectF& inside, const Mark& mark, const QTransform& toPaper)
{
    const QPolygonF outline = toPaper.map(mark.outlinePx);
    const QColor colour = coloursOf(ThemeName::Light).of(mark.outcome).ink;
    painter.save();
    painter.setClipRect(inside);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [ink, width] : {std::pair(QColor(Qt::white), pt(2.6)), std::pair(colour, pt(1.3))}) {
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPolygon(outline);
    }
    painter.restore();
    if (mark.number > 0) {
        paintTag(painter, inside, outline.boundingRect().topLeft(), mark.number, colour);
    }
}

}  // namespace

QImage printable(const casefile::EncodedPicture& picture, double widthUnits)
{
    return imageOf(reduced(decoded(picture), widthUnits));
}

Piece markedPicture(const Typesetter& typesetter, const casefile::RecordedPicture& picture,
                    const std::vector<Mark>& marks, double width, double maxHeight)
{
    const cv::Mat pixels = decoded(picture.picture);
    if (pixels.empty()) {
        return {};
    }
    const cv::Rect part = shownPart(picture, pixels);
    Piece piece = typesetter.picture(imageOf(reduced(pixels(part), width)), width, maxHeight);
    const QRectF box = piece.items.front().rect;
    for (const Mark& mark : marks) {
        const auto paint = [mark, part](QPainter& painter, const QRectF& rect) {
            const QTransform toPaper = QTransform::fromTranslate(-part.x, -part.y) *
                                       QTransform::fromScale(rect.width() / part.width, rect.height() / part.height) *
                                       QTransform::fromTranslate(rect.x(), rect.y());
            paintMark(painter, rect, mark, toPaper);
        };
        piece.items.push_back({ItemKind::Mark, box, paint});
    }
    return piece;
}

}  // namespace rahdari::ui::desktop::sheet
