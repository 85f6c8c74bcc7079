// The keys of the officer's window as they are listed, and those that work while another screen is shown.
#include "ui/desktop/officer/keys_overlay.h"
#include "ui/desktop/officer/officer_window.h"
#include "ui/desktop/widgets/viewer_commands.h"

#include <QAction>

namespace rahdari::ui::desktop {

namespace {

KeyGroup keyGroupOf(const QString& title, const QList<QAction*>& actions)
{
    KeyGroup group{title, {}};
    for (const QAction* action : actions) {
        group.lines.push_back({action->shortcut().toString(), action->text()});
    }
    return group;
}

}  // namespace

void OfficerWindow::makeTextSizes()
{
    // Plus stands above the equals sign on many keyboards, and is pressed without Shift.
    for (const char* key : {"Ctrl++", "Ctrl+="}) {
        addAct(QString::fromLatin1(key), [this] { emit textSizeWanted(TextStep::Larger); });
    }
    addAct(QStringLiteral("Ctrl+-"), [this] { emit textSizeWanted(TextStep::Smaller); });
    addAct(QStringLiteral("Ctrl+0"), [this] { emit textSizeWanted(TextStep::Automatic); });
}

void OfficerWindow::showScreen(QWidget& screen)
{
    other_->show(screen, {theme_, language_, keys_, hide_, lockTime_, trust_, stop_, leave_});
}

void OfficerWindow::leaveScreen() { other_->leave(); }

/// Each screen has its own: what lies over a hidden one is hidden with it.
KeysOverlay& OfficerWindow::keysOverlay()
{
    if (!other_->isShown()) {
        return *overlay_;
    }
    auto* own = other_->screen()->findChild<KeysOverlay*>();
    return own != nullptr ? *own : *new KeysOverlay(other_->screen());
}

void OfficerWindow::toggleKeys()
{
    KeysOverlay& overlay = keysOverlay();
    overlay.isVisible() ? overlay.hide() : overlay.showKeys(keyGroups());
}

std::vector<KeyGroup> OfficerWindow::keyGroups() const
{
    if (other_->isShown()) {
        KeyGroup window = keyGroupOf(tr("Window"), {theme_, language_, hide_, lockTime_, keys_, leave_});
        window.lines.push_back({stop_->shortcut().toString(), tr("Back")});
        return {keyGroupOf(trust_->text(), other_->screen()->actions()), window};
    }
    KeyGroup acts{tr("Acts"), {}};
    for (const QAction* action :
         {accept_, refer_, refuse_, next_, second_, again_, zone_, stop_, report_, unfinished_}) {
        acts.lines.push_back({action->shortcut().toString(), action->text()});
    }
    KeyGroup window{
        tr("Window"),
        {{QStringLiteral("1-3"), tr("Go to a reason's place")}, {QStringLiteral("4-9"), tr("Show a light")}}};
    for (const QAction* action : {checks_, chip_, trust_, theme_, language_, hide_, lockTime_, keys_, leave_}) {
        window.lines.push_back({action->shortcut().toString(), action->text()});
    }
    acts.lines.push_back({QStringLiteral("F2"), tr("Another form of zone, while it is typed")});
    window.lines.push_back({QStringLiteral("Alt+← →"), tr("Fields wider, narrower")});
    window.lines.push_back({QStringLiteral("Alt+↑ ↓"), tr("Verdict wider, narrower")});
    window.lines.push_back({QStringLiteral("Ctrl++ −"), tr("Text larger, smaller")});
    window.lines.push_back({QStringLiteral("Ctrl+0"), tr("Text as the screen asks for")});
    KeyGroup picture{tr("Picture"), {}};
    for (const ViewerCommandEntry& entry : viewerCommands()) {
        picture.lines.push_back({entry.key.toString(), entry.caption});
    }
    return {acts, window, picture};
}

}  // namespace rahdari::ui::desktop
