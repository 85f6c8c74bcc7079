#include "ui/desktop/presenters/officer_presenter.h"

#include "core/inspection/catalogue.h"
#include "ui/desktop/texts/isolated.h"

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

using base::Error;
using casefile::Verdict;
using inspection::Judgement;

namespace {

/// Checks that end are drawn together, several times before the judgement: drawing the tree for each takes processor
/// time from the checks still to come.
constexpr int fillInMs = 150;

}  // namespace

OfficerPresenter::OfficerPresenter(CaptureSource& source, Inspector& inspector, RecordKeeper& keeper, QObject* parent)
    : QObject(parent), source_(source), inspector_(inspector), keeper_(keeper)
{
    fillIn_.setSingleShot(true);
    fillIn_.setInterval(fillInMs);
    connect(&fillIn_, &QTimer::timeout, this, &OfficerPresenter::judgementChanged);
    connect(&source_, &CaptureSource::laidDown, this, &OfficerPresenter::takeUp);
    connect(&source_, &CaptureSource::troubled, this, &OfficerPresenter::setTrouble);
    connect(&source_, &CaptureSource::recovered, this, [this] {
        if (state_ == State::Trouble) {
            awaitDocument(second_);
        }
    });
    connectKeeper();
    connectInspector();
}

void OfficerPresenter::connectInspector()
{
    connect(&inspector_, &Inspector::ready, this, [this] {
        const bool mended = std::exchange(notLoaded_, false) && document_.uri.empty() && !page_;
        if (mended) {
            trouble_.reset();
        }
        if (std::exchange(notReloaded_, std::nullopt)) {
            emit decisionChanged();
        }
        if (state_ == State::Loading || mended) {
            setState(inspector_.isBusy() ? State::Working : State::Waiting);
        }
    });
    connect(&inspector_, &Inspector::failed, this, [this](const Error& error) {
        notLoaded_ = true;
        setTrouble(error);
    });
    connect(&inspector_, &Inspector::notReloaded, this, &OfficerPresenter::putNotReloaded);
    connect(&inspector_, &Inspector::notCaptured, this, &OfficerPresenter::setTrouble);
    connect(&inspector_, &Inspector::pageTaken, this, &OfficerPresenter::putPage);
    connect(&inspector_, &Inspector::stepStarted, this, [this](const QString& id) {
        step_ = id;
        emit progressChanged();
    });
    connect(&inspector_, &Inspector::stepProgressed, this,
            [this](const QString& /*id*/, const inspection::StepProgress& progress) { putProgress(progress); });
    connect(&inspector_, &Inspector::dataRead, this, [this](const auto& soFar) { putData(*soFar); });
    connect(&inspector_, &Inspector::checkFinished, this, [this](const inspection::JudgedCheck& check) {
        judgement_.checks.push_back(check);
        if (!fillIn_.isActive()) {
            fillIn_.start();
        }
    });
    connect(&inspector_, &Inspector::finished, this, &OfficerPresenter::putJudged);
    connect(&inspector_, &Inspector::stopped, this, &OfficerPresenter::putStopped);
}

void OfficerPresenter::start()
{
    inspector_.load();
    source_.awaitDocument();
    keeper_.lookForUnfinished();
}

void OfficerPresenter::startWithRecord(const std::filesystem::path& folder)
{
    inspector_.load();
    open(folder);
}

void OfficerPresenter::putKept(const KeptInspection& kept)
{
    if (!opening_) {
        return;  // a document was laid down meanwhile
    }
    clearDocument();
    second_ = false;
    earlier_.clear();
    kept_ = true;
    document_.name = kept.record->id;
    forgetLoss(kept.record->id);
    page_ = kept.page;
    record_ = kept.record;
    recordFolder_ = kept.folder;
    decided_ = kept.record->decision ? std::optional(kept.record->decision->verdict) : std::nullopt;
    emit pageChanged();
    if (kept.inspection) {
        showJudged(kept.inspection);
    } else {
        setState(State::Stopped);
    }
    emit recordChanged();
    emit decisionChanged();
}

void OfficerPresenter::takeUp(const LaidDocument& document)
{
    clearDocument();
    document_ = document;
    setState(inspector_.isReady() ? State::Working : State::Loading);
    inspector_.inspect(document);
}

void OfficerPresenter::clearDocument()
{
    keeper_.letGo();
    fillIn_.stop();
    trouble_.reset();
    document_ = {};
    page_.reset();
    judgement_ = {};
    inspection_.reset();
    record_.reset();
    recordFolder_.clear();
    reasons_.clear();
    edits_.reset();
    untyped_.reset();
    step_.clear();
    chipProgress_.clear();
    decided_.reset();
    wanting_.reset();
    warnedUndecided_ = false;
    notKept_.reset();
    kept_ = false;
    ofKeptPictures_ = false;
    opening_ = false;
    supersedes_ = false;
    leaving_ = Leaving::No;
    emit pageChanged();
    emit judgementChanged();
    emit recordChanged();
    emit decisionChanged();
}

void OfficerPresenter::setState(State state)
{
    state_ = state;
    emit stateChanged();
}

void OfficerPresenter::setTrouble(const Error& error)
{
    trouble_ = error;
    setState(State::Trouble);
}

void OfficerPresenter::putData(const Judgement& soFar)
{
    std::vector<inspection::JudgedCheck> checks = std::move(judgement_.checks);
    judgement_ = soFar;
    judgement_.checks = std::move(checks);
    emit judgementChanged();
}

void OfficerPresenter::putProgress(const inspection::StepProgress& progress)
{
    const QString what = texts::isolated(progress.what);
    chipProgress_ = progress.total > 0 ? tr("Chip: %1, %2 of %3 bytes").arg(what).arg(progress.done).arg(progress.total)
                                       : tr("Chip: %1").arg(what);
    emit progressChanged();
}

void OfficerPresenter::putPage(const std::shared_ptr<const capture::Page>& page)
{
    if (edits_ || ofKeptPictures_) {
        return;  // the same page once more, and the same record
    }
    page_ = page;
    using Begun = RecordKeeper::Begun;
    keeper_.begin(document_, page, supersedes_ ? Begun::Again : second_ ? Begun::SameTraveller : Begun::NextTraveller);
    emit pageChanged();
}

void OfficerPresenter::putJudged(const std::shared_ptr<const inspection::Inspection>& inspection)
{
    keeper_.putJudged(inspection, edits_.value_or(std::vector<casefile::MrzEdit>()));
    showJudged(inspection);
}

void OfficerPresenter::showJudged(const std::shared_ptr<const inspection::Inspection>& inspection)
{
    fillIn_.stop();
    inspection_ = inspection;
    judgement_ = inspection->judgement;
    reasons_ = reasonsOf(judgement_);
    chipProgress_.clear();
    edits_.reset();
    untyped_.reset();
    setState(State::Judged);
    emit judgementChanged();
}

void OfficerPresenter::putStopped()
{
    if (untyped_) {
        showJudged(std::shared_ptr(untyped_));
        return;
    }
    setState(State::Stopped);
}

bool OfficerPresenter::canTypeZone() const { return canDecide() && inspection_ && page_ && !kept_; }

std::optional<ZoneDraft> OfficerPresenter::zoneDraft() const
{
    const auto reading = canTypeZone() ? inspection_->evidence->find<mrz::MrzReading>() : nullptr;
    return reading ? zoneDraftOf(*reading) : std::nullopt;
}

void OfficerPresenter::typeZone(const std::vector<std::string>& lines)
{
    auto edits = canTypeZone() ? editsToInspect(zoneDraft(), lines) : std::nullopt;
    if (!edits) {
        return;
    }
    edits_ = std::move(edits);
    untyped_ = std::exchange(inspection_, nullptr);
    judgement_ = {};
    reasons_.clear();
    step_.clear();
    setState(State::Working);
    withdrawDecision();
    emit judgementChanged();
    inspector_.inspectTyped(document_, {page_, lines});
}

std::optional<double> OfficerPresenter::seconds() const
{
    return inspection_ && !kept_ ? std::optional(inspection_->totalMs / 1000.0) : std::nullopt;
}

double OfficerPresenter::share() const
{
    const auto all = static_cast<double>(inspection::catalogue().size());
    return state_ == State::Working ? static_cast<double>(judgement_.checks.size()) / all : 0.0;
}

void OfficerPresenter::retranslate()
{
    reasons_ = inspection_ ? reasonsOf(judgement_) : std::vector<Reason>();
    emit stateChanged();
    emit judgementChanged();
    emit decisionChanged();
}

void OfficerPresenter::stop() { inspector_.stop(); }

void OfficerPresenter::next()
{
    if (state_ == State::Working || state_ == State::Loading || state_ == State::Waiting) {
        return;
    }
    if (state_ == State::Judged && !decided_ && !warnedUndecided_) {
        warnedUndecided_ = true;
        emit decisionChanged();
        return;
    }
    awaitDocument(false);
}

void OfficerPresenter::secondDocument()
{
    if (canDecide()) {
        earlier_.push_back(judgement_.outcome);
        awaitDocument(true);
    }
}

void OfficerPresenter::awaitDocument(bool second)
{
    second_ = second;
    const bool leavesOne = !second && page_ && !decided_;
    if (!second) {
        earlier_.clear();
    }
    clearDocument();
    if (leavesOne) {
        keeper_.lookForUnfinished();
    }
    setState(inspector_.isReady() ? State::Waiting : State::Loading);
    source_.awaitDocument();
}

void OfficerPresenter::decide(Verdict verdict)
{
    if (!canDecide()) {
        return;
    }
    if (casefile::contradicts(verdict, judgement_.outcome) || contradictsEarlier(verdict)) {
        wanting_ = verdict;
        emit decisionChanged();
        return;
    }
    keepDecision(verdict, {});
}

/// The decision goes into the records of all documents of the traveller, and each of them wants its reason.
bool OfficerPresenter::contradictsEarlier(Verdict verdict) const
{
    return std::any_of(earlier_.begin(), earlier_.end(),
                       [&](check::Outcome outcome) { return casefile::contradicts(verdict, outcome); });
}

bool OfficerPresenter::isReasonForEarlier() const
{
    return wanting_ && !casefile::contradicts(*wanting_, judgement_.outcome);
}

void OfficerPresenter::giveReason(const QString& reason)
{
    if (wanting_ && !reason.trimmed().isEmpty()) {
        keepDecision(*wanting_, reason.trimmed());
    }
}

void OfficerPresenter::withdrawDecision()
{
    wanting_.reset();
    emit decisionChanged();
}

void OfficerPresenter::keepDecision(Verdict verdict, const QString& reason)
{
    decided_ = verdict;
    wanting_.reset();
    warnedUndecided_ = false;
    leaving_ = Leaving::No;
    keeper_.decide(verdict, reason.toStdString());
    if (kept_ || ofKeptPictures_) {
        keeper_.lookForUnfinished();
    }
    emit decisionChanged();
}

}  // namespace rahdari::ui::desktop
