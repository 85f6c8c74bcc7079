#pragma once

#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/viewer_scene.h"

#include <QAction>
#include <QTimer>
#include <QVariantAnimation>

#include <map>
#include <vector>

namespace rahdari::ui::desktop {

/// What stands behind the viewer: the scene, and what may happen to it.
struct PageViewer::State {
    explicit State(PageViewer& viewer);

    // The page and its lights.
    void setPage(ViewerPage page);
    void addPicture(const ViewerPicture& picture);
    void show(std::size_t index);
    std::optional<std::size_t> indexOf(image::Light light) const;

    // Modes and commands.
    void run(ViewerCommand command);
    bool isOn(ViewerCommand command) const;
    bool isPossible(ViewerCommand command) const;
    void setMode(ViewerMode mode);
    void setAgainstReference(bool against);
    bool hasReference() const;  ///< of the light looked at
    void setMeasuring(bool measuring);
    void step(int by);

    // Where one looks.
    void fitToView();  ///< after anything that changes the size of view, cells or page
    void setWindow(const ViewWindow& window);
    void zoomAboutMiddle(double factor);
    void moveTo(const ViewWindow& window);
    void select(int index);
    void stepOverlay(int by);

    // The pointer: device pixels, in the view or in the cell they lie in.
    QPointF deviceAt(QPointF logical) const;
    QPointF inCell(QPointF device) const;
    std::optional<ViewerLayer> layerAt(QPointF device) const;
    bool isOnWipeLine(QPointF logical) const;
    void drag(QPointF device);
    void setCursorFor(QPointF logical);
    bool arrow(int key, bool fine);
    void setMeasuringEnd();

    void tell(const QString& text);

    /// Actions, timers, what a screen reader says, and a new picture.
    void refresh();
    void makeActions();
    void translateActions();
    void assignDigits();

    enum class Drag : std::uint8_t { None, Pan, Measure, Wipe };

    PageViewer& viewer;
    ViewerScene scene;
    std::map<ViewerCommand, QAction*> actions;
    std::vector<QAction*> lightActions;  ///< as many as there are lights; those without a picture are off
    int firstDigit = 1;
    QTimer blink;
    QTimer noticeEnd;
    QVariantAnimation flight;
    ViewWindow flightFrom;
    ViewWindow flightTo;
    bool animated = true;
    Drag dragging = Drag::None;
    QPointF dragFrom;      ///< last place, device pixels of the view
    QPointF pressedAt;     ///< logical pixels
    bool moved = false;    ///< since the press: no click any more
    bool endOpen = false;  ///< measuring by keys: the second end follows the cross
};

}  // namespace rahdari::ui::desktop
