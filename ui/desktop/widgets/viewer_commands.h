#pragma once

#include <QKeySequence>
#include <QString>

#include <cstdint>
#include <vector>

namespace rahdari::ui::desktop {

/// What the viewer can be told to do, beside showing a light.
enum class ViewerCommand : std::uint8_t {
    PreviousLight,
    NextLight,
    SideBySide,  ///< all lights at once, moving together
    Blink,       ///< current light and its partner in turn
    Wipe,        ///< current light and its partner, a line between them
    Reference,   ///< the partner is the model's reference instead of another light
    ZoomIn,
    ZoomOut,
    Fit,
    ActualSize,  ///< one pixel of the page for one of the screen
    Loupe,
    Measure,
    NextOverlay,
    PreviousOverlay,
    Overlays,  ///< show or hide
    HeatMap,   ///< show or hide
};

struct ViewerCommandEntry {
    ViewerCommand command;
    QKeySequence key;
    QString caption;  ///< translated, for buttons, tool tips and the list of keys
};

/// All commands with key and caption in the language of now, in the order they are listed for people.
std::vector<ViewerCommandEntry> viewerCommands();

}  // namespace rahdari::ui::desktop
