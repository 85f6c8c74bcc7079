#include "ui/desktop/widgets/page_viewer.h"

#include "ui/desktop/widgets/page_viewer_state.h"
#include "ui/desktop/widgets/scene_painter.h"
#include "ui/desktop/widgets/text_block.h"
#include "ui/desktop/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace rahdari::ui::desktop {

void PageViewer::State::makeActions()
{
    for (const ViewerCommandEntry& entry : viewerCommands()) {
        auto* action = new QAction(&viewer);
        action->setShortcut(entry.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        const ViewerCommand command = entry.command;
        QObject::connect(action, &QAction::triggered, &viewer, [this, command] {
            run(command);
            refresh();
        });
        viewer.addAction(action);
        actions[command] = action;
    }
    for (const ViewerCommand command :
         {ViewerCommand::SideBySide, ViewerCommand::Blink, ViewerCommand::Wipe, ViewerCommand::Reference,
          ViewerCommand::Loupe, ViewerCommand::Measure, ViewerCommand::Overlays, ViewerCommand::HeatMap}) {
        actions[command]->setCheckable(true);
    }
    for (std::size_t i = 0; i < image::allLights.size(); ++i) {
        auto* action = new QAction(&viewer);
        action->setCheckable(true);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, &viewer, [this, i] {
            show(i);
            refresh();
        });
        viewer.addAction(action);
        lightActions.push_back(action);
    }
    translateActions();
    assignDigits();
}

void PageViewer::State::translateActions()
{
    viewer.setAccessibleName(PageViewer::tr("Picture of the page"));
    for (const ViewerCommandEntry& entry : viewerCommands()) {
        actions[entry.command]->setText(entry.caption);
        actions[entry.command]->setToolTip(
            QStringLiteral("%1 (%2)").arg(entry.caption, entry.key.toString(QKeySequence::NativeText)));
    }
    scene.heatWords = {PageViewer::tr("As genuine documents"), PageViewer::tr("Far off"),
                       PageViewer::tr("No heat map under this light")};
}

void PageViewer::State::assignDigits()
{
    for (std::size_t i = 0; i < lightActions.size(); ++i) {
        const int digit = firstDigit + static_cast<int>(i);
        const bool has = firstDigit > 0 && digit <= 9;
        lightActions[i]->setShortcut(has ? QKeySequence(Qt::Key_0 + digit) : QKeySequence());
    }
}

void PageViewer::State::refresh()
{
    if (scene.againstReference && !hasReference()) {
        scene.againstReference = false;
        setMode(ViewerMode::Single);
        refresh();
        emit viewer.missing(ViewerCommand::Reference);
        return;
    }
    const bool compares = scene.mode == ViewerMode::Blink || scene.mode == ViewerMode::Wipe;
    if (compares && !partnerLayer(scene)) {
        setMode(ViewerMode::Single);  // comes back here
        return;
    }
    scene.mode == ViewerMode::Blink ? (blink.isActive() ? void() : blink.start()) : blink.stop();
    for (const auto& [command, action] : actions) {
        action->setEnabled(isPossible(command));
        action->setChecked(isOn(command));
    }
    const auto& pictures = scene.page.pictures;
    for (std::size_t i = 0; i < lightActions.size(); ++i) {
        lightActions[i]->setEnabled(i < pictures.size());
        lightActions[i]->setText(i < pictures.size() ? pictures[i].name : QString());
        lightActions[i]->setChecked(i < pictures.size() && i == scene.current);
    }
    const QString shown = scene.isEmpty() ? scene.emptyText : pictures[scene.current].name;
    viewer.setAccessibleDescription(scene.notice.isEmpty() ? shown : shown + QStringLiteral(". ") + scene.notice);
    viewer.update();
}

PageViewer::PageViewer(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    grabGesture(Qt::PinchGesture);
    state_->makeActions();
    state_->refresh();
}

PageViewer::~PageViewer() = default;

void PageViewer::setPage(ViewerPage page) { state_->setPage(std::move(page)); }

void PageViewer::addPicture(const ViewerPicture& picture) { state_->addPicture(picture); }

void PageViewer::setOverlays(std::vector<ViewerOverlay> overlays)
{
    state_->scene.page.overlays = std::move(overlays);
    state_->scene.selected = -1;
    state_->refresh();
}

void PageViewer::setReferences(std::vector<ViewerReference> references)
{
    state_->scene.page.references = std::move(references);
    state_->refresh();
}

void PageViewer::addReference(ViewerReference reference)
{
    auto& references = state_->scene.page.references;
    std::erase_if(references, [&](const ViewerReference& known) { return known.light == reference.light; });
    references.push_back(std::move(reference));
    state_->refresh();
}

void PageViewer::setHeatMaps(std::vector<ViewerHeat> maps)
{
    state_->scene.page.heatMaps = std::move(maps);
    state_->scene.heatShown = state_->scene.heatShown && !state_->scene.page.heatMaps.empty();
    state_->refresh();
    emit heatMapsChanged();
}

void PageViewer::tell(const QString& text) { state_->tell(text); }
QString PageViewer::told() const { return state_->scene.notice; }

void PageViewer::setPxPerMm(double pxPerMm)
{
    state_->scene.page.pxPerMm = pxPerMm;
    state_->refresh();
}

const ViewerPage& PageViewer::page() const { return state_->scene.page; }

void PageViewer::setEmptyText(const QString& text)
{
    state_->scene.emptyText = text;
    state_->refresh();
}

void PageViewer::showLight(image::Light light)
{
    if (const auto index = state_->indexOf(light)) {
        state_->show(*index);
    }
}

std::optional<image::Light> PageViewer::light() const
{
    const ViewerScene& scene = state_->scene;
    return scene.isEmpty() ? std::nullopt : std::optional(scene.page.pictures[scene.current].light);
}

void PageViewer::setPartner(image::Light light)
{
    const auto index = state_->indexOf(light);
    if (index && *index != state_->scene.current) {
        state_->scene.partner = *index;
        state_->refresh();
    }
}

void PageViewer::setFirstLightDigit(int digit)
{
    state_->firstDigit = std::clamp(digit, 0, 9);
    state_->assignDigits();
}

int PageViewer::firstLightDigit() const { return state_->firstDigit; }

void PageViewer::run(ViewerCommand command) { state_->run(command); }

QAction* PageViewer::action(ViewerCommand command) const { return state_->actions.at(command); }

QAction* PageViewer::lightAction(std::size_t index) const
{
    return index < state_->lightActions.size() ? state_->lightActions[index] : nullptr;
}

void PageViewer::setKeysWindowWide(bool windowWide)
{
    for (QAction* action : actions()) {
        action->setShortcutContext(windowWide ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    }
}

void PageViewer::goToOverlay(int index) { state_->select(index); }
int PageViewer::selectedOverlay() const { return state_->scene.selected; }
ViewerMode PageViewer::mode() const { return state_->scene.mode; }
const ViewWindow& PageViewer::viewWindow() const { return state_->scene.window; }

void PageViewer::setViewWindow(const ViewWindow& window)
{
    state_->flight.stop();
    state_->setWindow(window);
}

std::optional<MeasuredMm> PageViewer::measured() const { return measuredMm(state_->scene); }
double PageViewer::wipeShare() const { return state_->scene.wipeShare; }

void PageViewer::setWipeShare(double share)
{
    state_->scene.wipeShare = std::clamp(share, 0.0, 1.0);
    update();
}

void PageViewer::setAnimated(bool animated) { state_->animated = animated; }

void PageViewer::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColours& colours = coloursFor(*this);
    const double ratio = devicePixelRatioF();
    paintScene(painter, state_->scene,
               {colours, fontFor(*this, TextRole::Caption), QSizeF(size()) * ratio, ratio, layoutDirection()});
    if (hasFocus()) {
        paintFocusRing(painter, rect(), 0.0, colours.accent);
    }
}

void PageViewer::resizeEvent(QResizeEvent* event)
{
    const double before = state_->scene.window.scale();
    state_->flight.stop();
    state_->fitToView();
    if (state_->scene.window.scale() != before) {
        emit zoomChanged(state_->scene.window.scale());
    }
    QWidget::resizeEvent(event);
}

void PageViewer::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        state_->translateActions();
    }
    if (changesLook(*event)) {
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace rahdari::ui::desktop
