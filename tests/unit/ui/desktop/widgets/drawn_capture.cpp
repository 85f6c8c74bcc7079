#include "tests/unit/ui/desktop/widgets/drawn_capture.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <array>

namespace rahdari::ui::desktop::test {

namespace {

struct Look {
    QColor ground;
    QColor ink;
    QColor mark;
};

Look lookOf(image::Light light)
{
    switch (light) {
    case image::Light::Infrared: return {QColor(200, 200, 200), QColor(30, 30, 30), QColor(150, 150, 150)};
    case image::Light::Ultraviolet: return {QColor(20, 16, 60), QColor(70, 80, 160), QColor(250, 210, 60)};
    default: return {QColor(226, 232, 214), QColor(40, 44, 60), QColor(150, 60, 90)};
    }
}

QRectF mm(double x, double y, double width, double height)
{
    return {x * drawnPxPerMm, y * drawnPxPerMm, width * drawnPxPerMm, height * drawnPxPerMm};
}

QFont ocrOf(double heightMm)
{
    QFont font(QStringLiteral("OCR B"));
    font.setPixelSize(qRound(heightMm * drawnPxPerMm * 1.3));
    return font;
}

void drawText(QPainter& painter, double x, double y, double heightMm, const QString& text)
{
    painter.setFont(ocrOf(heightMm));
    painter.drawText(QPointF(x, y) * drawnPxPerMm, text);
}

constexpr double mrzHeightMm = 2.6;
constexpr double mrzLeftMm = 7.0;
constexpr std::array mrzBaselineMm{74.0, 81.0};

}  // namespace

std::vector<QPolygonF> drawnMrzCells(int line)
{
    const double pitch = QFontMetricsF(ocrOf(mrzHeightMm)).horizontalAdvance(u'<');
    const double top = (mrzBaselineMm.at(static_cast<std::size_t>(line)) - mrzHeightMm - 0.4) * drawnPxPerMm;
    std::vector<QPolygonF> cells;
    for (int column = 0; column < 44; ++column) {
        const QRectF cell(mrzLeftMm * drawnPxPerMm + column * pitch, top, pitch, (mrzHeightMm + 0.8) * drawnPxPerMm);
        cells.emplace_back(QVector<QPointF>{cell.topLeft(), cell.topRight(), cell.bottomRight(), cell.bottomLeft()});
    }
    return cells;
}

QImage drawnFace(const QColor& ground)
{
    QImage face(414, 532, QImage::Format_RGB32);
    face.fill(ground);
    QPainter painter(&face);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground.darker(250));
    painter.drawEllipse(QRectF(70, 60, 274, 330));
    painter.drawRect(QRectF(40, 430, 334, 102));
    painter.setBrush(ground.darker(130));
    painter.drawEllipse(QRectF(95, 95, 224, 330));
    painter.setBrush(Qt::black);
    painter.drawEllipse(QRectF(150, 220, 30, 20));
    painter.drawEllipse(QRectF(234, 220, 30, 20));
    painter.drawRect(QRectF(165, 340, 84, 8));
    return face;
}

QImage drawnPage(image::Light light)
{
    const Look look = lookOf(light);
    QImage page(2500, 1760, QImage::Format_RGB32);
    page.fill(look.ground);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(mm(0, 0, 2, 2), Qt::red);
    painter.fillRect(mm(123, 0, 2, 2), Qt::green);
    painter.setPen(QPen(look.mark, 3));
    for (int i = 0; i < 60; ++i) {
        painter.drawArc(mm(40.0 + i, 4.0 + i * 0.3, 70, 60), i * 90, 3000);
    }
    painter.drawImage(mm(6, 18, 32, 41), drawnFace(look.ground.lighter(105)));
    painter.setPen(look.ink);
    drawText(painter, 44, 14, 3.4, QStringLiteral("UTOPIA"));
    drawText(painter, 44, 26, 2.4, QStringLiteral("ERIKSSON"));
    drawText(painter, 44, 34, 2.4, QStringLiteral("ANNA MARIA"));
    drawText(painter, 44, 42, 2.4, QStringLiteral("12 AUG 1974   F"));
    drawText(painter, 44, 50, 2.4, QStringLiteral("15 APR 2027"));
    drawText(painter, mrzLeftMm, mrzBaselineMm[0], mrzHeightMm,
             QStringLiteral("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"));
    drawText(painter, mrzLeftMm, mrzBaselineMm[1], mrzHeightMm,
             QStringLiteral("L898902C36UTO7408122F2704159ZE184226B<<<<<10"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.mark);
    painter.drawEllipse(mm(96, 20, 16, 16));
    return page;
}

ViewerPage drawnCapture()
{
    ViewerPage page;
    page.pxPerMm = drawnPxPerMm;
    for (const auto& [light, name] :
         {std::pair{image::Light::White, "White"}, std::pair{image::Light::Infrared, "Infrared"},
          std::pair{image::Light::Ultraviolet, "Ultraviolet"}}) {
        page.pictures.push_back({light, QString::fromLatin1(name), PicturePyramid(drawnPage(light)), {}});
    }
    page.references.push_back({image::Light::Infrared, QStringLiteral("Model"),
                               PicturePyramid(drawnPage(image::Light::White).scaled(1250, 880)),
                               QTransform::fromScale(2.0, 2.0)});
    QImage heat(64, 64, QImage::Format_ARGB32_Premultiplied);
    heat.fill(Qt::transparent);
    QPainter painter(&heat);
    QRadialGradient glow(32, 32, 30);
    glow.setColorAt(0.0, QColor(255, 40, 0, 230));
    glow.setColorAt(1.0, QColor(255, 200, 0, 0));
    painter.fillRect(heat.rect(), glow);
    painter.end();
    page.overlays.push_back({image::Light::Infrared, QPolygonF(mm(36, 77, 20, 5)), check::Outcome::Failed,
                             QStringLiteral("characters 14\u201319")});
    page.overlays.push_back({image::Light::White, QPolygonF(mm(6, 18, 32, 41)), check::Outcome::Undetermined,
                             QStringLiteral("portrait edge")});
    page.overlays.push_back(
        {image::Light::White, QPolygonF(mm(96, 20, 16, 16)), check::Outcome::Successful, QStringLiteral("seal")});
    const QRectF heatPlace = mm(2, 14, 40, 49);
    page.heatMaps.push_back(
        {image::Light::White, heat,
         QTransform::fromScale(heatPlace.width() / heat.width(), heatPlace.height() / heat.height()) *
             QTransform::fromTranslate(heatPlace.x(), heatPlace.y())});
    return page;
}

}  // namespace rahdari::ui::desktop::test
