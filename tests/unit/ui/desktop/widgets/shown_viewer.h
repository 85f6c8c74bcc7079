#pragma once

#include "tests/unit/ui/desktop/widgets/drawn_capture.h"
#include "tests/unit/ui/desktop/widgets/pixel_looks.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/theme.h"

#include <QtTest/QTest>

namespace rahdari::ui::desktop::test {

/// A viewer of 640 x 470 in a window of its own, with the drawn capture, active and without animation.
struct ShownViewer {
    ShownViewer()
    {
        viewer.setAnimated(false);
        viewer.resize(640, 470);
        viewer.setPage(drawnCapture());
        viewer.show();
        viewer.activateWindow();
        viewer.setFocus();
        static_cast<void>(QTest::qWaitForWindowActive(&viewer));
    }

    QImage look() { return viewer.grab().toImage().convertToFormat(QImage::Format_RGB32); }

    /// Looks at a place of the page at a scale, both well within the limits. Written out here from what they mean.
    void lookAt(QPointF centre, double scale)
    {
        viewer.setViewWindow(viewer.viewWindow().at(centre, scale));
        centre_ = centre;
        scale_ = scale;
    }
    QPointF onScreen(QPointF page) const { return QPointF(320.0, 235.0) + (page - centre_) * scale_; }

    QColor at(QPointF page)
    {
        const QPointF place = onScreen(page);
        return look().pixelColor(qRound(place.x()), qRound(place.y()));
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&viewer, Qt::LeftButton, {}, from);
        QTest::mouseMove(&viewer, (from + to) / 2);
        QTest::mouseMove(&viewer, to);
        QTest::mouseRelease(&viewer, Qt::LeftButton, {}, to);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&viewer, key, with); }

    PageViewer viewer;

private:
    QPointF centre_{1250.0, 880.0};
    double scale_ = 0.256;  ///< 640 / 2500
};

// The grounds of the drawn pages.
inline const QColor whiteGround(226, 232, 214);
inline const QColor infraredGround(200, 200, 200);
inline const QColor ultravioletGround(20, 16, 60);

/// A point of the drawn page with nothing but ground around it, in every light.
inline constexpr QPointF emptyPoint{2350.0, 150.0};

}  // namespace rahdari::ui::desktop::test
