#include "ui/desktop/officer/other_screen.h"

#include <QAction>
#include <QStackedLayout>

namespace rahdari::ui::desktop {

OtherScreen::OtherScreen(QWidget& window, QStackedLayout& stack, QWidget& body)
    : window_(window), stack_(stack), body_(body)
{
}

void OtherScreen::show(QWidget& screen, const QList<QAction*>& stays)
{
    if (screen_ != nullptr) {
        return;
    }
    screen_ = &screen;
    focusBefore_ = window_.focusWidget();
    for (QAction* act : window_.actions()) {
        if (!stays.contains(act)) {
            resting_.push_back(act);
            window_.removeAction(act);
        }
    }
    if (stack_.indexOf(&screen) < 0) {
        stack_.addWidget(&screen);
    }
    stack_.setCurrentWidget(&screen);
}

void OtherScreen::leave()
{
    if (screen_ == nullptr) {
        return;
    }
    screen_ = nullptr;
    stack_.setCurrentWidget(&body_);
    window_.addActions(resting_);
    resting_.clear();
    if (focusBefore_ != nullptr) {
        focusBefore_->setFocus();
    }
}

}  // namespace rahdari::ui::desktop
