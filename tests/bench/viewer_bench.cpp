// How smooth the page viewer is in a real window: pan, zoom, wipe, side by side and loupe on a page of 2500 x 1760,
// frame by frame through the event loop.
//   xvfb-run -s "-screen 0 3840x2160x24" viewer_bench [WIDTH HEIGHT]

#include "tests/unit/ui/desktop/widgets/drawn_capture.h"
#include "ui/desktop/widgets/heat_colours.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <numbers>
#include <vector>

namespace {

using namespace rahdari;
using namespace rahdari::ui::desktop;

constexpr int framesPerScene = 240;

struct Scene {
    const char* name;
    std::function<void(PageViewer&)> prepare;
    std::function<void(PageViewer&, double)> step;  ///< at a share of the scene, [0, 1]
};

void pan(PageViewer& viewer, double share)
{
    const double angle = share * 2.0 * std::numbers::pi;
    viewer.setViewWindow(viewer.viewWindow().at({1250.0 + 500.0 * std::cos(angle), 880.0 + 300.0 * std::sin(angle)},
                                                viewer.viewWindow().scale()));
}

void pointAt(PageViewer& viewer, double share)
{
    const QPointF at(viewer.width() * share, viewer.height() * 0.5);
    QMouseEvent move(QEvent::MouseMove, at, viewer.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&viewer, &move);
}

void scaleTo(PageViewer& viewer, double scale) { viewer.setViewWindow(viewer.viewWindow().at({1250.0, 880.0}, scale)); }

/// As the officer's window gives it: an eighth of the page's size, coloured everywhere, which is the dearest.
void heatWhole(PageViewer& viewer)
{
    QImage departure(313, 220, QImage::Format_Grayscale8);
    for (int y = 0; y < departure.height(); ++y) {
        for (int x = 0; x < departure.width(); ++x) {
            departure.scanLine(y)[x] = static_cast<uchar>(80 + (x + 2 * y) % 170);
        }
    }
    viewer.setHeatMaps({{image::Light::White, colouredHeat(departure), QTransform::fromScale(8.0, 8.0)}});
    viewer.run(ViewerCommand::HeatMap);
}

std::vector<Scene> scenes()
{
    const auto single = [](double scale) { return [scale](PageViewer& viewer) { scaleTo(viewer, scale); }; };
    return {
        {"pan 1:1", single(1.0), pan},
        {"pan 0.7:1", single(0.7), pan},
        {"pan 3:1", single(3.0), pan},
        {"zoom whole page to 8:1 and back", single(0.1),
         [](PageViewer& viewer, double share) { scaleTo(viewer, std::pow(2.0, 3.0 - 6.0 * std::abs(share - 0.5))); }},
        {"wipe, line moving",
         [](PageViewer& viewer) {
             scaleTo(viewer, 0.8);
             viewer.run(ViewerCommand::Wipe);
         },
         [](PageViewer& viewer, double share) { viewer.setWipeShare(share); }},
        {"side by side, pan",
         [](PageViewer& viewer) {
             viewer.run(ViewerCommand::SideBySide);
             scaleTo(viewer, 0.8);
         },
         pan},
        {"loupe", [](PageViewer& viewer) { viewer.run(ViewerCommand::Loupe); }, pointAt},
        {"heat map of the whole page, pan",
         [](PageViewer& viewer) {
             heatWhole(viewer);
             scaleTo(viewer, 0.8);
         },
         pan},
        {"heat map, whole page to 8:1",
         [](PageViewer& viewer) {
             heatWhole(viewer);
             scaleTo(viewer, 0.1);
         },
         [](PageViewer& viewer, double share) { scaleTo(viewer, std::pow(2.0, 3.0 - 6.0 * std::abs(share - 0.5))); }},
        {"wipe against reference, heat map on",
         [](PageViewer& viewer) {
             viewer.addReference({image::Light::White, QStringLiteral("Model"),
                                  PicturePyramid(test::drawnPage(image::Light::White).scaled(1000, 704)),
                                  QTransform::fromScale(2.5, 2.5)});
             heatWhole(viewer);
             viewer.run(ViewerCommand::Reference);
             scaleTo(viewer, 0.8);
         },
         [](PageViewer& viewer, double share) { viewer.setWipeShare(share); }}};
}

struct Figures {
    double medianMs = 0.0;
    double p99Ms = 0.0;
    double longestStallMs = 0.0;
    double cpuMs = 0.0;  ///< of this process, a frame: the same on a busy machine
};

// Each turn of the event loop makes one step and paints it to the end; the stall is the longest turn.
Figures run(PageViewer& viewer, const Scene& scene)
{
    viewer.setPage(test::drawnCapture());
    scene.prepare(viewer);
    viewer.repaint();
    std::vector<double> frames;
    double stall = 0.0;
    QElapsedTimer turn;
    QEventLoop loop;
    QTimer heart;
    int frame = 0;
    QObject::connect(&heart, &QTimer::timeout, [&] {
        if (frame > 0) {
            stall = std::max(stall, static_cast<double>(turn.nsecsElapsed()) * 1e-6);
        }
        turn.restart();
        QElapsedTimer painting;
        painting.start();
        scene.step(viewer, static_cast<double>(frame) / framesPerScene);
        viewer.repaint();
        frames.push_back(static_cast<double>(painting.nsecsElapsed()) * 1e-6);
        if (++frame == framesPerScene) {
            loop.quit();
        }
    });
    const std::clock_t start = std::clock();
    heart.start(0);
    loop.exec();
    const double cpuMs = 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / framesPerScene;
    std::sort(frames.begin(), frames.end());
    return {frames[frames.size() / 2], frames[frames.size() * 99 / 100], stall, cpuMs};
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyTheme(application, ThemeName::Light, QLocale(QLocale::English));
    QElapsedTimer preparing;
    const QImage page = test::drawnPage(image::Light::White);
    preparing.start();
    const PicturePyramid pyramid(page);
    std::printf("pyramid of %d x %d: %.1f ms (beside the window)\n", page.width(), page.height(),
                static_cast<double>(preparing.nsecsElapsed()) * 1e-6);

    PageViewer viewer;
    viewer.resize(argc > 2 ? std::atoi(argv[1]) : 640, argc > 2 ? std::atoi(argv[2]) : 470);
    viewer.show();
    QEventLoop shown;
    QTimer::singleShot(300, &shown, &QEventLoop::quit);
    shown.exec();
    std::printf("%s, viewer %d x %d, %d frames each\n", qPrintable(QGuiApplication::platformName()), viewer.width(),
                viewer.height(), framesPerScene);
    std::printf("%-34s %10s %10s %14s %8s\n", "", "median ms", "99 % ms", "longest stall", "CPU ms");
    for (const Scene& scene : scenes()) {
        const Figures figures = run(viewer, scene);
        std::printf("%-34s %10.1f %10.1f %14.1f %8.1f\n", scene.name, figures.medianMs, figures.p99Ms,
                    figures.longestStallMs, figures.cpuMs);
    }
    return 0;
}
