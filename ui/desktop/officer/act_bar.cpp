#include "ui/desktop/officer/act_bar.h"

#include "ui/desktop/officer/alarm_strip.h"
#include "ui/desktop/texts/decision_texts.h"
#include "ui/desktop/texts/error_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/texts/notice_texts.h"
#include "ui/desktop/texts/trust_texts.h"
#include "ui/desktop/widgets/key_button.h"
#include "ui/desktop/widgets/role_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

using casefile::Verdict;

namespace {

constexpr qsizetype shownNotices = 2;  // the rest once the keyboard is there, and in the tool tip
constexpr int lineHeight = 40;
constexpr int tellingMs = 12'000;

// Places of the acts; see the header. Stopping takes the place of the second document while there is something to stop.
constexpr std::size_t secondAct = 4;
constexpr std::size_t stopAct = 5;

/// The act that is expected next: what the machine suggests, and after a decision the next document.
std::size_t expectedAct(const OfficerPresenter& presenter)
{
    constexpr std::size_t accept = 0;
    constexpr std::size_t refer = 1;
    constexpr std::size_t next = 3;
    if (!presenter.canDecide()) {
        return next;
    }
    return presenter.judgement().outcome == check::Outcome::Successful ? accept : refer;
}

/// Which document it was, why, and what to do about it.
QString lineOfLoss(const EarlierLoss& loss)
{
    QString name = texts::isolated(loss.name);
    if (!loss.number.isEmpty()) {
        name += QStringLiteral(" · ") + texts::isolated(loss.number);
    }
    if (loss.held && !loss.anewIn.empty()) {
        return ActBar::tr(
                   "%1: The folder of its record was moved or deleted. All of it waits in memory, with what was "
                   "decided. Put the folder back if it was only moved; %2 writes all of it again to %3. %4 hides "
                   "this line.")
            .arg(name, QStringLiteral("F12"), texts::isolated(QString::fromStdString(loss.anewIn.string())),
                 QStringLiteral("Esc"));
    }
    const QString what = texts::errorTexts(loss.why.code).what;
    if (loss.held) {
        return ActBar::tr(
                   "%1: %2 It waits in memory, with what was decided. Look whether the folder of records has room "
                   "and may be written; %3 tries again, so does the next document. %4 hides this line.")
            .arg(name, what, QStringLiteral("F12"), QStringLiteral("Esc"));
    }
    const QString line =
        loss.folder.empty()
            ? ActBar::tr(
                  "%1: %2 Look whether the folder of records has room and may be written, then lay this document "
                  "down again: nothing to decide about is on the disk. %3 hides this line.")
            : ActBar::tr("%1: %2 Look whether the folder of records has room and may be written, then open this "
                         "document with %3 and decide again. %4 hides this line.");
    return loss.folder.empty() ? line.arg(name, what, QStringLiteral("Esc"))
                               : line.arg(name, what, QStringLiteral("F12"), QStringLiteral("Esc"));
}

}  // namespace

ActBar::ActBar(OfficerPresenter& presenter, std::vector<QAction*> acts, QWidget* parent)
    : QFrame(parent), presenter_(presenter), alarm_(new AlarmStrip(this)), earlier_(new AlarmStrip(this)),
      loaded_(new AlarmStrip(this)), leaving_(new AlarmStrip(this)),
      line_(new RoleLabel(TextRole::Caption, true, this)), question_(new RoleLabel(TextRole::Body, false, this)),
      reason_(new QLineEdit(this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(2);  // two alarms are two
    whole->addWidget(leaving_);
    whole->addWidget(loaded_);
    whole->addWidget(earlier_);
    whole->addWidget(alarm_);
    auto* layout = new QHBoxLayout;
    whole->addLayout(layout);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(10);
    for (QAction* act : acts) {
        auto* button = new KeyButton({}, {}, this);
        button->follow(act);
        layout->addWidget(button);
        buttons_.push_back(button);
    }
    line_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    line_->setWordWrap(true);
    line_->setMaximumHeight(lineHeight);
    line_->installEventFilter(this);
    layout->addWidget(line_, 1);
    layout->addWidget(question_);
    layout->addWidget(reason_, 2);
    reason_->setMinimumHeight(40);
    reason_->setMaxLength(400);
    question_->setBuddy(reason_);
    connect(reason_, &QLineEdit::returnPressed, this, [this] { presenter_.giveReason(reason_->text()); });
    telling_.setSingleShot(true);
    telling_.setInterval(tellingMs);
    connect(&telling_, &QTimer::timeout, this, [this] {
        told_.clear();
        showDecision();
    });
    showDecision();
}

bool ActBar::isAsking() const { return presenter_.reasonWantedFor().has_value(); }

void ActBar::showDecision()
{
    const bool asking = isAsking();
    const bool begins = asking && reason_->isHidden();  // what is being typed stays, whatever else changes
    for (KeyButton* button : buttons_) {
        button->setVisible(!asking);
    }
    buttons_.at(secondAct)->setVisible(!asking && !presenter_.canStop());
    buttons_.at(stopAct)->setVisible(presenter_.canStop());
    line_->setVisible(!asking);
    question_->setVisible(asking);
    reason_->setVisible(asking);
    if (asking) {
        const QString why = presenter_.isReasonForEarlier() ? texts::reasonWantedForEarlier() : texts::reasonWanted();
        question_->setText(texts::decisionAct(casefile::toString(*presenter_.reasonWantedFor())) +
                           QStringLiteral(": ") + why);
        reason_->setPlaceholderText(tr("Enter keeps the decision, Esc takes it back"));
        reason_->setAccessibleName(why);
    }
    if (begins) {
        reason_->clear();
        reason_->setFocus();
    }
    showLeaving();
    showLosses();
    showLine();
    dressButtons();
}

void ActBar::showLosses()
{
    if (presenter_.asksToLeave()) {  // that line says it all, and a small screen has no room for three
        alarm_->setAlarm({}, {});
        earlier_->setAlarm({}, {});
        loaded_->setAlarm({}, {});
        return;
    }
    const auto loss = presenter_.whyNotKept();
    alarm_->setAlarm(loss ? tr("Not kept") : QString(), loss ? texts::sentenceOfError(loss->code) : QString());
    const auto& earlier = presenter_.earlierLosses();
    const auto reload =
        loss && !earlier.empty() ? std::nullopt : presenter_.whyNotReloaded();  // what is lost comes first
    loaded_->setAlarm(reload ? tr("Not in use yet") : QString(), reload ? texts::notReloaded(reload->code) : QString());
    if (earlier.empty()) {
        earlier_->setAlarm({}, {});
        return;
    }
    const auto others = static_cast<int>(earlier.size()) - 1;
    const QString line = lineOfLoss(earlier.back());
    earlier_->setAlarm(tr("Earlier document not kept"),
                       others == 0 ? line
                                   : line + u' ' + tr("The same holds for %n document(s) before it.", nullptr, others));
}

void ActBar::showLeaving()
{
    const auto& losses = presenter_.earlierLosses();
    const bool anyGone =
        std::any_of(losses.begin(), losses.end(), [](const EarlierLoss& loss) { return !loss.anewIn.empty(); });
    QString line = tr("%n document(s) are not on the disk and would be lost. Look whether the folder of records "
                      "has room and may be written. %1 tries again, %2 stays, %3 once more leaves.",
                      nullptr, presenter_.notWritten())
                       .arg(QStringLiteral("F12"), QStringLiteral("Esc"), QStringLiteral("Ctrl+Q"));
    if (anyGone) {
        line += u' ' + tr("%1 also writes again what was deleted.").arg(QStringLiteral("F12"));
    }
    leaving_->setAlarm(presenter_.asksToLeave() ? tr("Leave the program?") : QString(), line);
}

QString ActBar::lineOfDecision() const
{
    if (!told_.isEmpty() && !presenter_.leavesUndecided()) {
        return told_;
    }
    if (presenter_.decided()) {
        return texts::decisionDone(casefile::toString(*presenter_.decided()));
    }
    if (presenter_.state() == OfficerPresenter::State::Waiting && presenter_.unfinished() > 0) {
        return tr("Left without a decision: %1. %2 opens the last one")
            .arg(presenter_.unfinished())
            .arg(QStringLiteral("F12"));
    }
    return presenter_.leavesUndecided() ? tr("Nothing was decided. Space again leaves it so") : QString();
}

/// What the reader of the result must know beside it.
QStringList ActBar::notices() const
{
    QStringList lines;
    if (!presenter_.inspection()) {
        return lines;
    }
    const int others = openChecks(presenter_.judgement()) - static_cast<int>(presenter_.reasons().size());
    if (others > 0) {
        lines.push_back(tr("%n more check(s) did not pass", nullptr, others));
    }
    std::vector<inspection::Notice> notices = presenter_.judgement().notices;
    std::stable_partition(notices.begin(), notices.end(),
                          [](const inspection::Notice& notice) { return texts::asksToAct(notice.code); });
    for (const inspection::Notice& notice : notices) {
        lines.push_back(texts::sentenceOf(notice));
    }
    return lines;
}

/// The bar has room for two notices. All of them stand there, one below the other, while the keyboard is at them.
void ActBar::showLine()
{
    QStringList all = notices();
    QString line = lineOfDecision();
    const bool more = all.size() > (line.isEmpty() ? shownNotices : 0);
    if (line.isEmpty()) {
        line = all.mid(0, shownNotices).join(QStringLiteral(" · ")) + (more ? QStringLiteral(" …") : QString());
    } else {
        all.prepend(line);
    }
    line_->setFocusPolicy(more ? Qt::StrongFocus : Qt::NoFocus);
    if (!more && line_->hasFocus()) {
        line_->clearFocus();
    }
    const bool opened = more && line_->hasFocus();
    const QString whole = all.join(u'\n');
    line_->setToolTip(whole);
    line_->setAccessibleName(more ? whole : QString());
    line_->setText(opened ? whole : line);
    const int height = opened ? std::max(lineHeight, line_->heightForWidth(line_->width())) : lineHeight;
    line_->setMinimumHeight(opened ? height : 0);
    line_->setMaximumHeight(height);
}

bool ActBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == line_ && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        showLine();
    }
    return QFrame::eventFilter(watched, event);
}

void ActBar::dressButtons()
{
    const std::size_t expected = expectedAct(presenter_);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const bool primary = i == expected && buttons_[i]->isEnabled();
        buttons_[i]->setLook(primary ? KeyButton::Look::Primary : KeyButton::Look::Plain);
    }
}

void ActBar::tell(const QString& text)
{
    told_ = text;
    telling_.start();
    showDecision();
}

void ActBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showDecision();
    }
}

}  // namespace rahdari::ui::desktop
