#include "ui/desktop/officer/chosen_view.h"

#include <QAction>

#include <algorithm>

namespace rahdari::ui::desktop {

namespace {

std::optional<ViewerCommand> commandOf(ViewerMode mode)
{
    switch (mode) {
    case ViewerMode::SideBySide: return ViewerCommand::SideBySide;
    case ViewerMode::Blink: return ViewerCommand::Blink;
    case ViewerMode::Wipe: return ViewerCommand::Wipe;
    case ViewerMode::Single: break;
    }
    return std::nullopt;
}

}  // namespace

ChosenView::ChosenView(PageViewer& viewer, QObject* parent) : QObject(parent), viewer_(viewer)
{
    for (const ViewerCommand command : {ViewerCommand::SideBySide, ViewerCommand::Blink, ViewerCommand::Wipe,
                                        ViewerCommand::Loupe, ViewerCommand::Overlays, ViewerCommand::HeatMap}) {
        follow(command);
    }
    connect(
        &viewer_, &PageViewer::heatMapsChanged, this, [this] { takeHeatMap(); }, Qt::QueuedConnection);
    for (const ViewerCommand command : {ViewerCommand::PreviousLight, ViewerCommand::NextLight}) {
        connect(viewer_.action(command), &QAction::triggered, this, &ChosenView::noteChoice);
    }
    for (std::size_t i = 0; viewer_.lightAction(i) != nullptr; ++i) {
        connect(viewer_.lightAction(i), &QAction::triggered, this, &ChosenView::noteChoice);
        connect(viewer_.lightAction(i), &QAction::enabledChanged, this, &ChosenView::takeLight, Qt::QueuedConnection);
    }
}

void ChosenView::follow(ViewerCommand command)
{
    const QAction* action = viewer_.action(command);
    connect(action, &QAction::triggered, this, &ChosenView::noteChoice);
    // Queued: the viewer says so while it is still putting the page together.
    connect(
        action, &QAction::enabledChanged, this,
        [this, command] {
            switch (command) {
            case ViewerCommand::Loupe: take(command, choices_.loupe); break;
            case ViewerCommand::Overlays: take(command, choices_.marks); break;
            case ViewerCommand::HeatMap: break;  // the maps come after the page
            default: takeMode(); break;
            }
        },
        Qt::QueuedConnection);
}

void ChosenView::choose(const ViewChoices& choices) { choices_ = choices; }

void ChosenView::noteChoice()
{
    const auto isOn = [this](ViewerCommand command) { return viewer_.action(command)->isChecked(); };
    // What is not possible was not chosen.
    const auto isPossible = [this](ViewerCommand command) { return viewer_.action(command)->isEnabled(); };
    const auto noted = [&](ViewerCommand command, bool before) { return isPossible(command) ? isOn(command) : before; };
    choices_ = {viewer_.light() ? viewer_.light() : choices_.light,
                isPossible(ViewerCommand::Blink) && !isOn(ViewerCommand::Reference) ? viewer_.mode() : choices_.mode,
                isOn(ViewerCommand::Loupe), noted(ViewerCommand::Overlays, choices_.marks),
                viewer_.page().heatMaps.empty() ? choices_.heatMap : isOn(ViewerCommand::HeatMap)};
    emit chosen();
}

void ChosenView::take(ViewerCommand command, bool wanted)
{
    const QAction* action = viewer_.action(command);
    if (action->isEnabled() && action->isChecked() != wanted) {
        viewer_.run(command);
    }
}

void ChosenView::takeHeatMap()
{
    if (!viewer_.page().heatMaps.empty()) {
        take(ViewerCommand::HeatMap, choices_.heatMap);
    }
}

void ChosenView::takeMode()
{
    const auto command = commandOf(choices_.mode);
    if (command && viewer_.mode() == ViewerMode::Single) {
        take(*command, true);
    }
}

void ChosenView::takeLight()
{
    // Once places are marked the window shows the light of the first reason: the reason goes before the habit.
    if (choices_.light && viewer_.page().overlays.empty()) {
        viewer_.showLight(*choices_.light);
    }
}

}  // namespace rahdari::ui::desktop
