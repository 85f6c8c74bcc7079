#include "ui/desktop/officer/lock_screen.h"

#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/role_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QToolTip>
#include <QVBoxLayout>

namespace rahdari::ui::desktop {

namespace {

constexpr int gapPx = 16;
constexpr int textWidthPx = 520;

/// What this program put there may be a traveller's.
void clearClipboard()
{
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard()) {
        clipboard->clear(QClipboard::Clipboard);
    }
    if (clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
}

}  // namespace

LockScreen::LockScreen(const OfficerPresenter& presenter, QAction* unlock, QWidget* parent)
    : QWidget(parent), presenter_(presenter), title_(new RoleLabel(TextRole::Title, false, this)),
      state_(new RoleLabel(TextRole::Body, false, this)), hint_(new RoleLabel(TextRole::Body, true, this)),
      unlock_(new KeyButton({}, {}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    unlock_->follow(unlock);
    unlock_->setLook(KeyButton::Look::Primary);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(gapPx);
    lines->addStretch(1);
    for (RoleLabel* label : {title_, state_, hint_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setFixedWidth(textWidthPx);
        lines->addWidget(label);
    }
    lines->addWidget(unlock_, 0, Qt::AlignHCenter);
    lines->addStretch(1);
    auto* layout = new QHBoxLayout(this);  // as wide as the lines, or they would be given the height of one
    layout->addStretch(1);
    layout->addLayout(lines);
    layout->addStretch(1);
    retranslate();
}

void LockScreen::retranslate()
{
    title_->setText(tr("The screen is hidden"));
    hint_->setText(tr("%1 shows it again. This keeps the screen from being seen; it asks for no password.")
                       .arg(QStringLiteral("Ctrl+L")));
    setAccessibleName(title_->text());
    showState();
}

void LockScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QToolTip::hideText();
    clearClipboard();
    showState();
    setFocus();
}

void LockScreen::showState() { state_->setText(stateLine()); }

QString LockScreen::stateLine() const
{
    using State = OfficerPresenter::State;
    if (presenter_.asksToLeave()) {
        return tr("Not everything is on the disk. Show the screen again before you leave the program.");
    }
    switch (presenter_.state()) {
    case State::Loading:
    case State::Working: return tr("An inspection goes on underneath.");
    case State::Judged:
        return presenter_.decided() ? tr("The last document is decided.") : tr("A document waits for its decision.");
    case State::Waiting: return tr("No document is being inspected; the next one laid down will be.");
    case State::Stopped: return tr("A document waits to be inspected again.");
    case State::Trouble: return tr("Something is not possible at the moment; the screen says what.");
    }
    return {};
}

}  // namespace rahdari::ui::desktop
