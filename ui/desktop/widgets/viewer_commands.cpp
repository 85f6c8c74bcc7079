#include "ui/desktop/widgets/viewer_commands.h"

#include <QCoreApplication>

namespace rahdari::ui::desktop {

namespace {

struct Line {
    ViewerCommand command;
    const char* key;
    const char* caption;
};

constexpr const char* context = "ViewerCommands";

constexpr Line lines[] = {
    {ViewerCommand::PreviousLight, ",", QT_TRANSLATE_NOOP("ViewerCommands", "Previous light")},
    {ViewerCommand::NextLight, ".", QT_TRANSLATE_NOOP("ViewerCommands", "Next light")},
    {ViewerCommand::SideBySide, "C", QT_TRANSLATE_NOOP("ViewerCommands", "Side by side")},
    {ViewerCommand::Blink, "B", QT_TRANSLATE_NOOP("ViewerCommands", "Blink")},
    {ViewerCommand::Wipe, "W", QT_TRANSLATE_NOOP("ViewerCommands", "Wipe")},
    {ViewerCommand::Reference, "R", QT_TRANSLATE_NOOP("ViewerCommands", "Against reference")},
    {ViewerCommand::ZoomIn, "+", QT_TRANSLATE_NOOP("ViewerCommands", "Zoom in")},
    {ViewerCommand::ZoomOut, "-", QT_TRANSLATE_NOOP("ViewerCommands", "Zoom out")},
    {ViewerCommand::Fit, "0", QT_TRANSLATE_NOOP("ViewerCommands", "Whole page")},
    {ViewerCommand::ActualSize, "Z", QT_TRANSLATE_NOOP("ViewerCommands", "Pixel for pixel")},
    {ViewerCommand::Loupe, "L", QT_TRANSLATE_NOOP("ViewerCommands", "Loupe")},
    {ViewerCommand::Measure, "M", QT_TRANSLATE_NOOP("ViewerCommands", "Measure")},
    {ViewerCommand::NextOverlay, "N", QT_TRANSLATE_NOOP("ViewerCommands", "Next marked place")},
    {ViewerCommand::PreviousOverlay, "Shift+N", QT_TRANSLATE_NOOP("ViewerCommands", "Previous marked place")},
    {ViewerCommand::Overlays, "O", QT_TRANSLATE_NOOP("ViewerCommands", "Marked places")},
    {ViewerCommand::HeatMap, "H", QT_TRANSLATE_NOOP("ViewerCommands", "Heat map")},
};

}  // namespace

std::vector<ViewerCommandEntry> viewerCommands()
{
    std::vector<ViewerCommandEntry> entries;
    for (const Line& line : lines) {
        entries.push_back({line.command, QKeySequence(QString::fromLatin1(line.key)),
                           QCoreApplication::translate(context, line.caption)});
    }
    return entries;
}

}  // namespace rahdari::ui::desktop
