#include "ui/desktop/officer/officer_window.h"

#include "ui/desktop/officer/act_bar.h"
#include "ui/desktop/officer/facts_column.h"
#include "ui/desktop/officer/keys_overlay.h"
#include "ui/desktop/officer/page_column.h"
#include "ui/desktop/officer/role_label.h"
#include "ui/desktop/officer/verdict_column.h"
#include "ui/desktop/officer/zone_strip.h"
#include "ui/desktop/texts/decision_texts.h"
#include "ui/desktop/texts/isolated.h"
#include "ui/desktop/widgets/page_viewer.h"
#include "ui/desktop/widgets/viewer_commands.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

#include <utility>

namespace rahdari::ui::desktop {

using casefile::Verdict;

OfficerWindow::OfficerWindow(OfficerPresenter& presenter, const CaptureSource& source, QWidget* parent)
    : QWidget(parent), presenter_(presenter), source_(source)
{
    makeActions();
    layOut();
    connectPresenter();
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
    connect(action, &QAction::triggered, this, std::move(act));
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
    checks_ = addAct(QStringLiteral("K"), [] {});
    chip_ = addAct(QStringLiteral("P"), [] {});
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
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(12, 4, 12, 8);
    columns->setSpacing(12);
    columns->addWidget(verdict_);
    columns->addWidget(page_, 1);
    columns->addWidget(facts_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addLayout(columns, 1);
    layout->addWidget(acts_);
    zoneStrip_ = new ZoneStrip(*acts_, this);
    overlay_ = new KeysOverlay(this);
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
        page_->showPair();
        showState();
    });
    connect(&presenter_, &OfficerPresenter::decisionChanged, this, [this] {
        showState();
        acts_->showDecision();
        if (!acts_->isAsking()) {
            page_->viewer().setFocus();
        }
    });
    connect(&presenter_, &OfficerPresenter::sourceChanged, this, &OfficerWindow::showHeading);
    connect(zoneStrip_, &ZoneStrip::typed, this, [this](const std::vector<std::string>& lines) {
        page_->viewer().setFocus();
        presenter_.typeZone(lines);
    });
    connect(zoneStrip_, &ZoneStrip::left, this, [this] { page_->viewer().setFocus(); });
    connect(verdict_, &VerdictColumn::reasonChosen, this, &OfficerWindow::goToReason);
    connect(facts_, &FactsColumn::checkChosen, this, &OfficerWindow::goToCheck);
}

void OfficerWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && acts_ != nullptr) {
        retranslate();
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
    unfinished_->setText(tr("Last one left without a decision"));
    theme_->setText(tr("Light, dark, high contrast"));
    language_->setText(tr("Language"));
    checks_->setText(tr("Checks"));
    chip_->setText(tr("Chip and seal"));
    facts_->retranslate();
    zoneStrip_->retranslate();
    presenter_.retranslate();
    page_->retranslate();
    verdict_->showFaces();
    if (overlay_->isVisible()) {
        overlay_->hide();
        toggleKeys();
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
    again_->setEnabled(next_->isEnabled() && !presenter_.decided() && !presenter_.isKept());
    unfinished_->setEnabled(presenter_.canOpen());
    const bool canType = presenter_.zoneDraft().has_value();
    zone_->setEnabled(canType);
    if (!canType) {
        zoneStrip_->hide();
    }
    report_->setEnabled(!presenter_.recordFolder().isEmpty() && presenter_.inspection());
    verdict_->showProgress();
    page_->showEmptyText();
    acts_->showDecision();
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

void OfficerWindow::escape()
{
    if (overlay_->isVisible()) {
        overlay_->hide();
    } else if (zoneStrip_->isVisible()) {
        zoneStrip_->leave();
    } else if (acts_->isAsking()) {
        presenter_.withdrawDecision();
    } else {
        presenter_.stop();
    }
}

void OfficerWindow::openZone()
{
    if (const auto draft = presenter_.zoneDraft()) {
        zoneStrip_->open(*draft, *presenter_.page());
    }
}

void OfficerWindow::toggleKeys()
{
    if (overlay_->isVisible()) {
        overlay_->hide();
        return;
    }
    KeyGroup acts{tr("Acts"), {}};
    for (const QAction* action :
         {accept_, refer_, refuse_, next_, second_, again_, zone_, stop_, report_, unfinished_}) {
        acts.lines.push_back({action->shortcut().toString(), action->text()});
    }
    KeyGroup window{
        tr("Window"),
        {{QStringLiteral("1-3"), tr("Go to a reason's place")}, {QStringLiteral("4-9"), tr("Show a light")}}};
    for (const QAction* action : {checks_, chip_, theme_, language_, keys_}) {
        window.lines.push_back({action->shortcut().toString(), action->text()});
    }
    KeyGroup picture{tr("Picture"), {}};
    for (const ViewerCommandEntry& entry : viewerCommands()) {
        picture.lines.push_back({entry.key.toString(), entry.caption});
    }
    overlay_->showKeys({acts, window, picture});
}

}  // namespace rahdari::ui::desktop
