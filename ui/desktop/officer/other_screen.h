#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QStackedLayout;

namespace rahdari::ui::desktop {

class KeysOverlay;

/// Another screen in the place of the window's body. While it is shown the acts of the window rest, so that nobody
/// decides about a document that is not seen, and the screen's own keys work.
class OtherScreen {
public:
    /// @param window  whose acts rest
    /// @param stack   where the body is, and where screens go
    OtherScreen(QWidget& window, QStackedLayout& stack, QWidget& body);

    /// @param stays  the window's acts that go on working
    void show(QWidget& screen, const QList<QAction*>& stays);

    /// Back to the body, with the keyboard where it was.
    void leave();

    bool isShown() const { return screen_ != nullptr; }

    /// What stands in the window now, beside a lock: the screen or the body.
    QWidget& front() const { return screen_ != nullptr ? *screen_ : body_; }

    QWidget* screen() const { return screen_; }

private:
    QWidget& window_;
    QStackedLayout& stack_;
    QWidget& body_;
    QPointer<QWidget> screen_;
    QPointer<QWidget> focusBefore_;
    QList<QAction*> resting_;
};

}  // namespace rahdari::ui::desktop
