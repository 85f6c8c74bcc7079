#pragma once

#include "ui/desktop/presenters/officer_presenter.h"

#include <QWidget>

class QAction;

namespace rahdari::ui::desktop {

class KeyButton;
class RoleLabel;

/// In the place of the window's content while it is locked: says that work goes on, and how to come back; nothing of
/// any traveller, not even the outcome. What lay in the clipboard or hung in a tool tip goes with it.
class LockScreen : public QWidget {
    Q_OBJECT
public:
    /// @param unlock  ends the lock
    LockScreen(const OfficerPresenter& presenter, QAction* unlock, QWidget* parent = nullptr);

    void showState();
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QString stateLine() const;

    const OfficerPresenter& presenter_;
    RoleLabel* title_;
    RoleLabel* state_;
    RoleLabel* hint_;
    KeyButton* unlock_;
};

}  // namespace rahdari::ui::desktop
