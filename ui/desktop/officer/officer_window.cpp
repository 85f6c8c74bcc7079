#include "ui/desktop/officer/officer_window.h"

#include "ui/desktop/officer/act_bar.h"
#include "ui/desktop/officer/facts_column.h"
#include "ui/desktop/officer/keys_overlay.h"
#include "ui/desktop/officer/lock_screen.h"
#include "ui/desktop/officer/page_column.h"
#include "ui/desktop/officer/verdict_column.h"
#include "ui/desktop/officer/zone_strip.h"
#include "ui/desktop/texts/decision_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/role_label.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

using casefile::Verdict;

namespace {

constexpr int widthStepPx = 24;

}  // namespace

OfficerWindow::OfficerWindow(OfficerPresenter& presenter, const CaptureSource& source, QWidget* parent)
    : QWidget(parent), presenter_(presenter), source_(source)
{
    makeActions();
    layOut();
    connectPresenter();
    connect(&lock_, &PrivacyLock::changed, this, &OfficerWindow::showLock);
    connect(columns_, &SideColumns::widthsChanged, this, &OfficerWindow::arranged);
    connect(chosenView_, &ChosenView::chosen, this, &OfficerWindow::arranged);
    qApp->installEventFilter(&lock_);
    retranslate();
    page_->viewer().setFocus();
}

void OfficerWindow::setStation(StationLine station)
{
    station_ = std::move(station);
    showHeading();
}

PageViewer& OfficerWindow::viewer() { return page_->viewer(); }

void OfficerWindow::tell(const QString& text) { acts_->tell(text); }

QAction* OfficerWindow::addAct(const QString& key, std::function<void()> act)
{
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(key));
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, [this, action, act = std::move(act)] {
        if (!lock_.isLocked() || action == hide_) {  // nobody decides what he does not see
            act();
        }
    });
    addAction(action);
    return action;
}

void OfficerWindow::makeActions()
{
    accept_ = addAct(QStringLiteral("F5"), [this] { presenter_.decide(Verdict::Accept); });
    refer_ = addAct(QStringLiteral("F6"), [this] { presenter_.decide(Verdict::Refer); });
    refuse_ = addAct(QStringLiteral("F7"), [this] { presenter_.decide(Verdict::Refuse); });
    next_ = addAct(QStringLiteral("Space"), [this] { presenter_.next(); });
    second_ = addAct(QStringLiteral("F8"), [this] { presenter_.secondDocument(); });
    again_ = addAct(QStringLiteral("F3"), [this] { presenter_.again(); });
    zone_ = addAct(QStringLiteral("E"), [this] { openZone(); });
    stop_ = addAct(QStringLiteral("Esc"), [this] { escape(); });
    keys_ = addAct(QStringLiteral("F1"), [this] { toggleKeys(); });
    report_ = addAct(QStringLiteral("F9"), [this] { emit reportWanted(); });
    theme_ = addAct(QStringLiteral("F10"), [this] { emit themeWanted(); });
    language_ = addAct(QStringLiteral("F11"), [this] { emit languageWanted(); });
    unfinished_ = addAct(QStringLiteral("F12"), [this] { presenter_.openUnfinished(); });
    trust_ = addAct(QStringLiteral("F4"), [this] { other_->isShown() ? emit screenEscaped() : emit trustWanted(); });
    hide_ = addAct(QStringLiteral("Ctrl+L"), [this] { lock_.isLocked() ? lock_.unlock() : lock_.lock(); });
    lockTime_ = addAct(QStringLiteral("Ctrl+Shift+L"), [this] { nextLockTime(); });
    leave_ = addAct(QStringLiteral("Ctrl+Q"), [this] { close(); });
    widths_ = {addAct(QStringLiteral("Alt+Left"), [this] { columns_->widenFacts(widthStepPx); }),
               addAct(QStringLiteral("Alt+Right"), [this] { columns_->widenFacts(-widthStepPx); }),
               addAct(QStringLiteral("Alt+Up"), [this] { columns_->widenVerdict(widthStepPx); }),
               addAct(QStringLiteral("Alt+Down"), [this] { columns_->widenVerdict(-widthStepPx); })};
    for (QAction* width : widths_) {
        width->setAutoRepeat(true);
    }
    makeTextSizes();
    checks_ = addAct(QStringLiteral("K"), [this] { emit arranged(); });
    chip_ = addAct(QStringLiteral("P"), [this] { emit arranged(); });
    auto* parts = new QActionGroup(this);
    for (QAction* part : {checks_, chip_}) {
        part->setCheckable(true);
        parts->addAction(part);
    }
    checks_->setChecked(true);
    for (int i = 0; i < 3; ++i) {
        addAct(QString::number(i + 1), [this, i] { goToReason(i); });
    }
}

void OfficerWindow::layOut()
{
    body_ = new QWidget(this);
    name_ = new RoleLabel(TextRole::Title, false, this);
    name_->setText(QStringLiteral("Rahdari"));
    heading_ = new RoleLabel(TextRole::Body, true, this);
    stationLine_ = new RoleLabel(TextRole::Body, true, this);
    verdict_ = new VerdictColumn(presenter_, this);
    page_ = new PageColumn(presenter_, this);
    facts_ = new FactsColumn(presenter_, checks_, chip_, this);
    acts_ = new ActBar(presenter_, {accept_, refer_, refuse_, next_, second_, stop_, keys_}, this);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(16);
    line->addWidget(name_);
    line->addWidget(heading_, 1);
    line->addWidget(stationLine_);
    columns_ = new SideColumns(verdict_, page_, facts_, body_);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(12, 4, 12, 8);
    columns->addWidget(columns_);
    auto* layout = new QVBoxLayout(body_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addLayout(columns, 1);
    layout->addWidget(acts_);
    zoneStrip_ = new ZoneStrip(*acts_, body_);
    overlay_ = new KeysOverlay(body_);
    chosenView_ = new ChosenView(page_->viewer(), this);
    lockScreen_ = new LockScreen(presenter_, hide_, this);
    stack_ = new QStackedLayout(this);
    stack_->addWidget(body_);
    stack_->addWidget(lockScreen_);
    other_ = std::make_unique<OtherScreen>(*this, *stack_, *body_);
}

void OfficerWindow::connectPresenter()
{
    connect(&presenter_, &OfficerPresenter::stateChanged, this, &OfficerWindow::showState);
    connect(&presenter_, &OfficerPresenter::progressChanged, verdict_, &VerdictColumn::showProgress);
    connect(&presenter_, &OfficerPresenter::pageChanged, page_, &PageColumn::showPage);
    connect(&presenter_, &OfficerPresenter::judgementChanged, this, [this] {
        verdict_->showProgress();
        verdict_->showReasons();
        facts_->showData();
        if (presenter_.inspection()) {
            page_->showPlaces();
            verdict_->markReason(presenter_.reasons().empty() ? -1 : 0);
        }
        showHeading();
    });
    connect(&presenter_, &OfficerPresenter::recordChanged, this, [this] {
        verdict_->showFaces();
        page_->showRecord();
        showState();
    });
    connect(&presenter_, &OfficerPresenter::decisionChanged, this, [this] {
        showState();
        acts_->showDecision();
        if (!acts_->isAsking()) {
            focusViewer();
        }
    });
    connect(&presenter_, &OfficerPresenter::mayLeave, this, &OfficerWindow::close);
    connect(&presenter_, &OfficerPresenter::triedAgain, this, [this](int notWritten, const QString& anewIn) {
        const QString done = notWritten == 0 ? tr("Everything is on the disk now")
                                             : tr("%n document(s) still cannot be written", nullptr, notWritten);
        tell(anewIn.isEmpty() ? done
                              : done + QStringLiteral(" · ") +
                                    tr("What was deleted was written again to %1").arg(texts::isolated(anewIn)));
    });
    connect(&presenter_, &OfficerPresenter::sourceChanged, this, &OfficerWindow::showHeading);
    connect(zoneStrip_, &ZoneStrip::typed, this, [this](const std::vector<std::string>& lines) {
        focusViewer();
        presenter_.typeZone(lines);
    });
    connect(zoneStrip_, &ZoneStrip::left, this, &OfficerWindow::focusViewer);
    connect(verdict_, &VerdictColumn::reasonChosen, this, &OfficerWindow::goToReason);
    connect(page_, &PageColumn::placeChosen, this, &OfficerWindow::markReasonOf);
    connect(facts_, &FactsColumn::checkChosen, this, &OfficerWindow::goToCheck);
}

void OfficerWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && acts_ != nullptr) {
        retranslate();
    }
}

/// What would be lost stands in the body, and is left only by one who saw it there.
void OfficerWindow::closeEvent(QCloseEvent* event)
{
    const bool seen = !lock_.isLocked() && !other_->isShown();
    const bool leaves = presenter_.leave() && (seen || !presenter_.asksToLeave());
    event->setAccepted(leaves);
    if (!leaves && !lock_.isLocked()) {
        leaveScreen();
    }
}

void OfficerWindow::retranslate()
{
    setWindowTitle(tr("Rahdari"));
    accept_->setText(texts::decisionAct("accept"));
    refer_->setText(texts::decisionAct("refer"));
    refuse_->setText(texts::decisionAct("refuse"));
    next_->setText(tr("Next document"));
    second_->setText(tr("Second document"));
    again_->setText(tr("Inspect again"));
    zone_->setText(tr("Type the machine-readable zone"));
    stop_->setText(tr("Stop"));
    keys_->setText(tr("Keys"));
    report_->setText(tr("Report as PDF"));
    unfinished_->setText(tr("Left without a decision, the last one first"));
    theme_->setText(tr("Light, dark, high contrast"));
    language_->setText(tr("Language"));
    checks_->setText(tr("Checks"));
    chip_->setText(tr("Chip and seal"));
    trust_->setText(tr("Trust and models"));
    hide_->setText(lock_.isLocked() ? tr("Show the screen again") : tr("Hide the screen"));
    lockTime_->setText(tr("Hide it by itself, after how long"));
    leave_->setText(tr("Leave the program"));
    lockScreen_->retranslate();
    facts_->retranslate();
    zoneStrip_->retranslate();
    presenter_.retranslate();
    page_->retranslate();
    verdict_->showFaces();
    if (keysOverlay().isVisible()) {
        keysOverlay().hide();
        // Later: the screen in front hears of another language after its window.
        QMetaObject::invokeMethod(this, &OfficerWindow::toggleKeys, Qt::QueuedConnection);
    }
    showState();
}

void OfficerWindow::showState()
{
    const bool canDecide = presenter_.canDecide();
    accept_->setEnabled(canDecide);
    refer_->setEnabled(canDecide);
    refuse_->setEnabled(canDecide);
    second_->setEnabled(canDecide);
    using State = OfficerPresenter::State;
    const State state = presenter_.state();
    next_->setEnabled(state == State::Judged || state == State::Stopped || state == State::Trouble);
    again_->setEnabled(presenter_.canInspectAgain());
    unfinished_->setEnabled(presenter_.canOpen() || presenter_.canTryAgain());
    const bool canType = presenter_.canTypeZone();
    zone_->setEnabled(canType);
    if (!canType) {
        zoneStrip_->hide();
    }
    report_->setEnabled(!presenter_.recordFolder().isEmpty() && presenter_.inspection());
    verdict_->showProgress();
    page_->showEmptyText();
    acts_->showDecision();
    lockScreen_->showState();
    showHeading();
}

void OfficerWindow::showHeading()
{
    QStringList parts;
    const inspection::Judgement& judgement = presenter_.judgement();
    if (judgement.documentModel && !judgement.documentModel->name.empty()) {
        parts.push_back(texts::isolated(judgement.documentModel->title));
    } else if (presenter_.inspection()) {
        parts.push_back(tr("No model of this document is known"));
    }
    if (!presenter_.document().name.empty()) {
        parts.push_back(texts::isolated(presenter_.document().name));
    }
    heading_->setText(parts.join(QStringLiteral(" · ")));
    // A label would put a Latin title on the left side of a mirrored window.
    heading_->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute |
                           (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    QStringList station{source_.name()};
    if (const int waiting = source_.waitingDocuments(); waiting > 0) {
        station.push_back(tr("%n more", nullptr, waiting));
    }
    for (const QString& item : station_.items) {
        station.push_back(item);
    }
    stationLine_->setText(station.join(QStringLiteral("   ")));
}

void OfficerWindow::goToReason(int index)
{
    const auto& reasons = presenter_.reasons();
    if (index < static_cast<int>(reasons.size())) {
        verdict_->markReason(index);
        page_->showReason(reasons[static_cast<std::size_t>(index)], true);
    }
}

void OfficerWindow::goToCheck(const std::string& id)
{
    if (const auto* check = presenter_.judgement().find(id); check != nullptr && presenter_.inspection()) {
        page_->showReason(reasonOf(*check, presenter_.judgement()), true);
    }
}

/// The picture stays as it is: that is where somebody looks.
void OfficerWindow::markReasonOf(const std::string& id)
{
    const auto& reasons = presenter_.reasons();
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const Reason& r) { return r.checkId == id; });
    verdict_->markReason(found == reasons.end() ? -1 : static_cast<int>(found - reasons.begin()));
    if (found == reasons.end()) {
        checks_->trigger();
    }
    facts_->chooseCheck(id);
}

void OfficerWindow::escape()
{
    if (keysOverlay().isVisible()) {
        keysOverlay().hide();
    } else if (other_->isShown()) {
        emit screenEscaped();
    } else if (presenter_.asksToLeave()) {
        presenter_.stay();
    } else if (zoneStrip_->isVisible()) {
        zoneStrip_->leave();
    } else if (acts_->isAsking()) {
        presenter_.withdrawDecision();
    } else if (presenter_.canStop()) {
        presenter_.stop();
    } else {
        presenter_.noteLosses();
    }
}

void OfficerWindow::openZone()
{
    if (const auto draft = presenter_.zoneDraft()) {
        zoneStrip_->open(*draft, *presenter_.page());
    } else if (presenter_.canTypeZone()) {
        zoneStrip_->openEmpty();
    }
}

OfficerLook OfficerWindow::look() const { return {chosenView_->choices(), columns_->widths(), chip_->isChecked()}; }

void OfficerWindow::setLook(const OfficerLook& look)
{
    chosenView_->choose(look.view);
    columns_->setWidths(look.columns);
    (look.showsChip ? chip_ : checks_)->trigger();
}

void OfficerWindow::showLock()
{
    const bool locked = lock_.isLocked();
    if (locked) {
        focusBefore_ = focusWidget();
    }
    // Hidden and not covered: what is not there is neither painted nor read aloud.
    stack_->setCurrentWidget(locked ? static_cast<QWidget*>(lockScreen_) : &other_->front());
    hide_->setText(locked ? tr("Show the screen again") : tr("Hide the screen"));
    if (!locked) {
        (focusBefore_ && focusBefore_->isVisible() ? focusBefore_.data() : &page_->viewer())->setFocus();
    }
}

void OfficerWindow::nextLockTime()
{
    const int minutes = lock_.lockLater();
    tell(minutes == 0 ? tr("The screen does not hide by itself")
                      : tr("The screen hides by itself after %n minute(s)", nullptr, minutes));
    emit arranged();
}

void OfficerWindow::focusViewer()
{
    if (!lock_.isLocked() && !other_->isShown()) {
        page_->viewer().setFocus();
    }
}

}  // namespace rahdari::ui::desktop
