#include "ui/desktop/widgets/page_viewer_state.h"
#include "ui/desktop/widgets/scene_painter.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rahdari::ui::desktop {

namespace {

constexpr double clickReach = 4.0;

}  // namespace

QPointF PageViewer::State::deviceAt(QPointF logical) const { return logical * viewer.devicePixelRatioF(); }

QPointF PageViewer::State::inCell(QPointF device) const
{
    const std::vector<QRectF> cells = cellRects(scene, QSizeF(viewer.size()) * viewer.devicePixelRatioF());
    for (const QRectF& cell : cells) {
        if (cell.contains(device)) {
            return device - cell.topLeft();
        }
    }
    return device - cells.front().topLeft();
}

std::optional<ViewerLayer> PageViewer::State::layerAt(QPointF device) const
{
    const std::vector<QRectF> cells = cellRects(scene, QSizeF(viewer.size()) * viewer.devicePixelRatioF());
    const std::vector<ViewerLayer> layers = cellLayers(scene);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (cells[i].contains(device)) {
            return layers[i];
        }
    }
    return std::nullopt;
}

bool PageViewer::State::isOnWipeLine(QPointF logical) const
{
    return scene.mode == ViewerMode::Wipe && partnerLayer(scene) &&
           std::abs(logical.x() - scene.wipeShare * viewer.width()) <= wipeReach;
}

void PageViewer::State::setCursorFor(QPointF logical)
{
    if (scene.isEmpty()) {
        viewer.unsetCursor();
    } else if (isOnWipeLine(logical)) {
        viewer.setCursor(Qt::SplitHCursor);
    } else if (scene.measuring) {
        viewer.setCursor(Qt::CrossCursor);
    } else {
        viewer.setCursor(dragging == Drag::Pan ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
    }
}

void PageViewer::State::drag(QPointF device)
{
    switch (dragging) {
    case Drag::Pan: setWindow(scene.window.panned(device - dragFrom)); break;
    case Drag::Wipe: viewer.setWipeShare(device.x() / (viewer.width() * viewer.devicePixelRatioF())); break;
    case Drag::Measure:
        // In the cell where it began, even when the pointer has left it.
        scene.measured->to = scene.measured->to + (device - dragFrom) / scene.window.scale();
        scene.cross = scene.measured->to;
        viewer.update();
        emit viewer.measuredChanged();
        break;
    case Drag::None: break;
    }
    dragFrom = device;
}

bool PageViewer::State::arrow(int key, bool fine)
{
    const double x = key == Qt::Key_Left ? -1.0 : (key == Qt::Key_Right ? 1.0 : 0.0);
    const double y = key == Qt::Key_Up ? -1.0 : (key == Qt::Key_Down ? 1.0 : 0.0);
    if ((x == 0.0 && y == 0.0) || scene.isEmpty()) {
        return false;
    }
    flight.stop();
    if (scene.measuring && scene.cross) {
        const double stepPx = fine ? 1.0 : std::max(8.0 / scene.window.scale(), 1.0);
        scene.cross = *scene.cross + QPointF(x, y) * stepPx;
        if (!scene.window.visiblePart().contains(*scene.cross)) {
            setWindow(scene.window.at(*scene.cross, scene.window.scale()));
        }
        if (endOpen) {
            scene.measured->to = *scene.cross;
            emit viewer.measuredChanged();
        }
    } else if (scene.mode == ViewerMode::Wipe && x != 0.0) {
        viewer.setWipeShare(scene.wipeShare + x * (fine ? 0.005 : 0.02));
    } else {
        const QSizeF view = scene.window.view();
        const double share = fine ? 0.02 : 0.125;
        setWindow(scene.window.panned({-x * view.width() * share, -y * view.height() * share}));
    }
    viewer.update();
    return true;
}

void PageViewer::State::setMeasuringEnd()
{
    if (!endOpen) {
        scene.measured = MeasuringLine{*scene.cross, *scene.cross};
    }
    endOpen = !endOpen;
    viewer.update();
    emit viewer.measuredChanged();
}

void PageViewer::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state_->scene.measuring) {
        state_->setMeasuringEnd();
    } else if (!state_->arrow(event->key(), event->modifiers().testFlag(Qt::ShiftModifier))) {
        QWidget::keyPressEvent(event);
    }
}

void PageViewer::mousePressEvent(QMouseEvent* event)
{
    State& state = *state_;
    if (state.scene.isEmpty() || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)) {
        event->ignore();
        return;
    }
    state.flight.stop();
    state.pressedAt = event->position();
    state.dragFrom = state.deviceAt(event->position());
    state.moved = false;
    state.dragging = State::Drag::Pan;
    if (event->button() == Qt::LeftButton && state.isOnWipeLine(event->position())) {
        state.dragging = State::Drag::Wipe;
    } else if (event->button() == Qt::LeftButton && state.scene.measuring) {
        const QPointF at = state.scene.window.toPage(state.inCell(state.dragFrom));
        state.scene.measured = MeasuringLine{at, at};
        state.scene.cross = at;
        state.endOpen = false;
        state.dragging = State::Drag::Measure;
    }
    state.setCursorFor(event->position());
}

void PageViewer::mouseMoveEvent(QMouseEvent* event)
{
    State& state = *state_;
    const QPointF device = state.deviceAt(event->position());
    if (state.dragging != State::Drag::None) {
        const QPointF way = event->position() - state.pressedAt;
        state.moved = state.moved || std::hypot(way.x(), way.y()) > clickReach;
        if (state.moved || state.dragging != State::Drag::Pan) {
            state.drag(device);
        }
    }
    state.scene.pointer = state.inCell(device);
    state.setCursorFor(event->position());
    if (state.scene.loupe) {
        update();
    }
}

void PageViewer::mouseReleaseEvent(QMouseEvent* event)
{
    State& state = *state_;
    const bool clicked = state.dragging == State::Drag::Pan && !state.moved && event->button() == Qt::LeftButton;
    state.dragging = State::Drag::None;
    state.setCursorFor(event->position());
    if (!clicked) {
        return;
    }
    const QPointF device = state.deviceAt(event->position());
    const auto layer = state.layerAt(device);
    const QPointF onPage = state.scene.window.toPage(state.inCell(device));
    const int hit = layer ? overlayAt(state.scene, *layer, onPage) : -1;
    if (hit >= 0) {
        state.scene.selected = hit;
        update();
        emit overlaySelected(hit);
        emit overlayActivated(hit);
    }
}

void PageViewer::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !state_->scene.measuring) {
        run(ViewerCommand::Fit);
    }
}

void PageViewer::wheelEvent(QWheelEvent* event)
{
    State& state = *state_;
    if (state.scene.isEmpty()) {
        event->ignore();
        return;
    }
    state.flight.stop();
    // Four notches double it.
    const double factor = std::exp2(event->angleDelta().y() / 480.0);
    state.setWindow(state.scene.window.zoomed(factor, state.inCell(state.deviceAt(event->position()))));
    event->accept();
}

void PageViewer::leaveEvent(QEvent* event)
{
    state_->scene.pointer.reset();
    if (state_->scene.loupe) {
        update();
    }
    QWidget::leaveEvent(event);
}

bool PageViewer::event(QEvent* event)
{
    State& state = *state_;
    const auto zoomAt = [&state](double factor, QPointF logical) {
        state.flight.stop();
        state.setWindow(state.scene.window.zoomed(factor, state.inCell(state.deviceAt(logical))));
    };
    if (event->type() == QEvent::NativeGesture && !state.scene.isEmpty()) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(1.0 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture && !state.scene.isEmpty()) {
        const auto* gestures = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = qobject_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            zoomAt(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    }
    return QWidget::event(event);
}

}  // namespace rahdari::ui::desktop
