#include "ui/desktop/widgets/page_viewer_state.h"

#include <algorithm>
#include <cmath>

namespace rahdari::ui::desktop {

namespace {

// Below three changes a second, which nobody is harmed by (WCAG 2.3.1).
constexpr int blinkMs = 600;
constexpr int flightMs = 160;
constexpr int noticeMs = 5000;
const double zoomStep = std::sqrt(2.0);

}  // namespace

PageViewer::State::State(PageViewer& owner) : viewer(owner)
{
    blink.setInterval(blinkMs);
    QObject::connect(&blink, &QTimer::timeout, &viewer, [this] {
        scene.partnerShown = !scene.partnerShown;
        viewer.update();
    });
    noticeEnd.setInterval(noticeMs);
    noticeEnd.setSingleShot(true);
    QObject::connect(&noticeEnd, &QTimer::timeout, &viewer, [this] { tell({}); });
    flight.setDuration(flightMs);
    flight.setStartValue(0.0);
    flight.setEndValue(1.0);
    flight.setEasingCurve(QEasingCurve::InOutCubic);
    QObject::connect(&flight, &QVariantAnimation::valueChanged, &viewer, [this](const QVariant& share) {
        setWindow(share.toDouble() >= 1.0 ? flightTo : flightFrom.towards(flightTo, share.toDouble()));
    });
}

void PageViewer::State::setPage(ViewerPage page)
{
    flight.stop();
    const QString emptyText = scene.emptyText;
    const HeatWords heatWords = scene.heatWords;
    noticeEnd.stop();
    const ViewWindow before = scene.window;
    scene = {};
    scene.emptyText = emptyText;
    scene.heatWords = heatWords;
    scene.page = std::move(page);
    scene.partner = scene.page.pictures.size() > 1 ? 1 : 0;
    scene.window = ViewWindow(scene.pageSize(), before.view());
    endOpen = false;
    dragging = Drag::None;
    fitToView();
    refresh();
    if (!scene.isEmpty()) {
        emit viewer.lightChanged(scene.page.pictures.front().light);
    }
    emit viewer.zoomChanged(scene.window.scale());
    emit viewer.measuredChanged();
    emit viewer.modeChanged(scene.mode);
    emit viewer.heatMapsChanged();
}

void PageViewer::State::addPicture(const ViewerPicture& picture)
{
    if (scene.isEmpty()) {
        ViewerPage page = std::move(scene.page);
        page.pictures.push_back(picture);
        setPage(std::move(page));
        return;
    }
    const QSizeF before = scene.pageSize();
    if (const auto known = indexOf(picture.light)) {
        scene.page.pictures[*known] = picture;
    } else {
        scene.page.pictures.push_back(picture);
    }
    if (scene.partner == scene.current) {
        scene.partner = scene.page.pictures.size() - 1;
    }
    if (scene.pageSize() != before) {
        scene.window = ViewWindow(scene.pageSize(), scene.window.view());
    }
    fitToView();
    refresh();
}

std::optional<std::size_t> PageViewer::State::indexOf(image::Light light) const
{
    const auto& pictures = scene.page.pictures;
    const auto found = std::find_if(pictures.begin(), pictures.end(),
                                    [light](const ViewerPicture& picture) { return picture.light == light; });
    return found == pictures.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - pictures.begin()));
}

void PageViewer::State::show(std::size_t index)
{
    if (index >= scene.page.pictures.size() || (index == scene.current && !scene.partnerShown)) {
        return;
    }
    if (index == scene.partner) {
        scene.partner = scene.current;  // so that blinking goes on between the same two
    }
    scene.current = index;
    scene.partnerShown = false;
    tell({});
    fitToView();
    refresh();
    emit viewer.lightChanged(scene.page.pictures[index].light);
}

void PageViewer::State::step(int by)
{
    const int count = static_cast<int>(scene.page.pictures.size());
    if (count > 0) {
        show(static_cast<std::size_t>((static_cast<int>(scene.current) + by + count) % count));
    }
}

void PageViewer::State::run(ViewerCommand command)
{
    if (!isPossible(command)) {
        return;
    }
    tell({});
    const auto toggled = [this](ViewerMode mode) { return scene.mode == mode ? ViewerMode::Single : mode; };
    switch (command) {
    case ViewerCommand::PreviousLight: step(-1); break;
    case ViewerCommand::NextLight: step(1); break;
    case ViewerCommand::SideBySide: setMode(toggled(ViewerMode::SideBySide)); break;
    case ViewerCommand::Blink: setMode(toggled(ViewerMode::Blink)); break;
    case ViewerCommand::Wipe: setMode(toggled(ViewerMode::Wipe)); break;
    case ViewerCommand::Reference: setAgainstReference(!scene.againstReference); break;
    case ViewerCommand::ZoomIn: zoomAboutMiddle(zoomStep); break;
    case ViewerCommand::ZoomOut: zoomAboutMiddle(1.0 / zoomStep); break;
    case ViewerCommand::Fit: moveTo(scene.window.fitted()); break;
    case ViewerCommand::ActualSize: moveTo(scene.window.at(scene.window.centre(), 1.0)); break;
    case ViewerCommand::Loupe: scene.loupe = !scene.loupe; break;
    case ViewerCommand::Measure: setMeasuring(!scene.measuring); break;
    case ViewerCommand::NextOverlay: stepOverlay(1); break;
    case ViewerCommand::PreviousOverlay: stepOverlay(-1); break;
    case ViewerCommand::Overlays: scene.overlaysShown = !scene.overlaysShown; break;
    case ViewerCommand::HeatMap:
        if (scene.page.heatMaps.empty()) {
            emit viewer.missing(command);
        } else {
            scene.heatShown = !scene.heatShown;
        }
        break;
    }
    refresh();
}

bool PageViewer::State::isOn(ViewerCommand command) const
{
    switch (command) {
    case ViewerCommand::SideBySide: return scene.mode == ViewerMode::SideBySide;
    case ViewerCommand::Blink: return scene.mode == ViewerMode::Blink;
    case ViewerCommand::Wipe: return scene.mode == ViewerMode::Wipe;
    case ViewerCommand::Reference: return scene.againstReference;
    case ViewerCommand::Loupe: return scene.loupe;
    case ViewerCommand::Measure: return scene.measuring;
    case ViewerCommand::Overlays: return scene.overlaysShown;
    case ViewerCommand::HeatMap: return scene.heatShown;
    default: return false;
    }
}

bool PageViewer::State::isPossible(ViewerCommand command) const
{
    if (scene.isEmpty()) {
        return false;
    }
    const auto& overlays = scene.page.overlays;
    switch (command) {
    case ViewerCommand::PreviousLight:
    case ViewerCommand::NextLight: return scene.page.pictures.size() > 1;
    case ViewerCommand::SideBySide: return scene.page.pictures.size() > 1 || scene.againstReference;
    case ViewerCommand::Blink:
    case ViewerCommand::Wipe: return partnerLayer(scene).has_value();
    case ViewerCommand::Measure: return scene.page.pxPerMm > 0.0;
    case ViewerCommand::NextOverlay:
    case ViewerCommand::PreviousOverlay:
    case ViewerCommand::Overlays: return !overlays.empty();
    default: return true;
    }
}

void PageViewer::State::setMode(ViewerMode mode)
{
    if (scene.mode == mode) {
        return;
    }
    scene.mode = mode;
    scene.partnerShown = mode == ViewerMode::Blink;  // the key shows at once what it does
    fitToView();
    refresh();
    emit viewer.modeChanged(mode);
}

bool PageViewer::State::hasReference() const
{
    const auto& references = scene.page.references;
    return !scene.isEmpty() && std::any_of(references.begin(), references.end(), [this](const auto& reference) {
        return reference.light == scene.page.pictures[scene.current].light && !reference.picture.isNull();
    });
}

void PageViewer::State::tell(const QString& text)
{
    if (text == scene.notice) {
        return;
    }
    scene.notice = text;
    text.isEmpty() ? noticeEnd.stop() : noticeEnd.start();
    refresh();
}

void PageViewer::State::setAgainstReference(bool against)
{
    if (against && !hasReference()) {
        emit viewer.missing(ViewerCommand::Reference);
        return;
    }
    scene.againstReference = against;
    scene.partnerShown = against && scene.mode == ViewerMode::Blink;
    fitToView();
    if (against && scene.mode == ViewerMode::Single) {
        setMode(ViewerMode::Wipe);
    }
}

void PageViewer::State::setMeasuring(bool measuring)
{
    scene.measuring = measuring;
    scene.measured.reset();
    endOpen = false;
    scene.cross = measuring ? std::optional(scene.window.centre()) : std::nullopt;
    emit viewer.measuredChanged();
}

void PageViewer::State::fitToView()
{
    const QSizeF view = QSizeF(viewer.size()) * viewer.devicePixelRatioF();
    scene.window = scene.window.resized(cellRects(scene, view).front().size());
}

void PageViewer::State::setWindow(const ViewWindow& window)
{
    const double before = scene.window.scale();
    scene.window = window;
    viewer.update();
    if (window.scale() != before) {
        emit viewer.zoomChanged(window.scale());
    }
}

void PageViewer::State::zoomAboutMiddle(double factor)
{
    flight.stop();
    const QSizeF view = scene.window.view();
    setWindow(scene.window.zoomed(factor, {view.width() / 2.0, view.height() / 2.0}));
}

void PageViewer::State::moveTo(const ViewWindow& window)
{
    flight.stop();
    if (!animated || !viewer.isVisible()) {
        setWindow(window);
        return;
    }
    flightFrom = scene.window;
    flightTo = window;
    flight.start();
}

void PageViewer::State::select(int index)
{
    const bool known = index >= 0 && index < static_cast<int>(scene.page.overlays.size());
    scene.selected = known ? index : -1;
    if (known) {
        const ViewerOverlay& overlay = scene.page.overlays[static_cast<std::size_t>(index)];
        scene.overlaysShown = true;
        if (const auto light = indexOf(overlay.light)) {
            show(*light);
            scene.partnerShown = false;
            const QRectF place = overlayOnPage(scene, overlay).boundingRect();
            if (!place.isEmpty()) {
                moveTo(scene.window.showing(place));
            }
        }
    }
    refresh();
    emit viewer.overlaySelected(scene.selected);
}

void PageViewer::State::stepOverlay(int by)
{
    const int count = static_cast<int>(scene.page.overlays.size());
    const int from = scene.selected < 0 && by < 0 ? 0 : scene.selected;
    select((from + by + count) % count);
}

}  // namespace rahdari::ui::desktop
