#include "ui/desktop/presenters/officer_presenter.h"

#include <algorithm>
#include <utility>

namespace rahdari::ui::desktop {

using base::Error;

void OfficerPresenter::connectKeeper()
{
    connect(&keeper_, &RecordKeeper::recordChanged, this, [this](const auto& record, const QString& folder) {
        record_ = record;
        recordFolder_ = folder;
        if (record->decision && decided_ != record->decision->verdict) {
            decided_ = record->decision->verdict;
            emit decisionChanged();
        }
        emit recordChanged();
    });
    connect(&keeper_, &RecordKeeper::notKept, this, [this](const Error& error) {
        notKept_ = error;
        decided_.reset();
        emit notKept(error);
        setState(state_);
    });
    connect(&keeper_, &RecordKeeper::kept, this, [this] {
        if (notKept_) {
            notKept_.reset();
            emit decisionChanged();
        }
    });
    connect(&keeper_, &RecordKeeper::earlierNotKept, this, [this](const EarlierLoss& loss) {
        forgetLoss(loss.recordId);
        losses_.push_back(loss);
        keeper_.lookForUnfinished();
        emit decisionChanged();
    });
    connect(&keeper_, &RecordKeeper::recordKept, this, [this](const QString& id) { forgetLoss(id.toStdString()); });
    connect(&keeper_, &RecordKeeper::notWrittenChanged, this, [this] {
        if (keeper_.notWritten() == 0 && asksToLeave()) {
            leaving_ = Leaving::No;
        }
        keeper_.lookForUnfinished();
        emit decisionChanged();
    });
    connect(&keeper_, &RecordKeeper::triedAgain, this, &OfficerPresenter::putTriedAgain);
    connect(&keeper_, &RecordKeeper::opened, this, &OfficerPresenter::putKept);
    connect(&keeper_, &RecordKeeper::notOpened, this, &OfficerPresenter::putNotOpened);
    connect(&keeper_, &RecordKeeper::nothingLeft, this, [this] {
        opening_ = false;
        setState(state_);
    });
    connect(&keeper_, &RecordKeeper::unfinishedFound, this, [this](int count) {
        unfinished_ = count;
        emit decisionChanged();
    });
}

void OfficerPresenter::forgetLoss(std::string_view recordId)
{
    if (std::erase_if(losses_, [&](const EarlierLoss& loss) { return loss.recordId == recordId; }) > 0) {
        emit decisionChanged();
    }
}

void OfficerPresenter::noteLosses()
{
    if (!std::exchange(losses_, {}).empty()) {
        emit decisionChanged();
    }
}

void OfficerPresenter::openUnfinished()
{
    if (canTryAgain()) {
        keeper_.tryAgain(RecordKeeper::Gone::WriteAnew);
        return;
    }
    if (!canOpen()) {
        return;
    }
    const auto lost =
        std::find_if(losses_.rbegin(), losses_.rend(), [](const EarlierLoss& loss) { return !loss.folder.empty(); });
    if (lost != losses_.rend()) {
        open(lost->folder);
        return;
    }
    opening_ = true;
    keeper_.openUnfinished();
    setState(state_);
}

void OfficerPresenter::open(const std::filesystem::path& folder)
{
    opening_ = true;
    keeper_.open(folder);
    setState(state_);
}

void OfficerPresenter::putNotOpened(const Error& error)
{
    if (std::exchange(opening_, false)) {  // else a document was laid down meanwhile
        setTrouble(error);
    }
}

/// One that is shown as it was kept was left before, and may be left again.
bool OfficerPresenter::canOpen() const
{
    const bool waits = state_ == State::Judged && !decided_ && !kept_;
    return !opening_ && !wanting_ && !waits && state_ != State::Loading && state_ != State::Working;
}

bool OfficerPresenter::canInspectAgain() const
{
    if (opening_ || decided_ || (state_ != State::Judged && state_ != State::Stopped && state_ != State::Trouble)) {
        return false;
    }
    const bool ofPictures = kept_ || ofKeptPictures_;
    return ofPictures ? page_ && !page_->images.empty() && !inspection_ : !document_.uri.empty();
}

void OfficerPresenter::again()
{
    if (!canInspectAgain()) {
        return;
    }
    if (kept_ || ofKeptPictures_) {
        inspectKept();
        return;
    }
    const bool hasRecord = supersedes_ || page_;  // also where the last try ended before it was captured
    takeUp(LaidDocument(document_));
    supersedes_ = hasRecord;
}

/// The document need not be there any more. Its chip is tried where it is, with the key of the kept page's zone.
void OfficerPresenter::inspectKept()
{
    kept_ = false;
    ofKeptPictures_ = true;
    trouble_.reset();
    document_.uri = record_->sourceUri;
    judgement_ = {};
    step_.clear();
    chipProgress_.clear();
    setState(inspector_.isReady() ? State::Working : State::Loading);
    emit judgementChanged();
    keeper_.inspectKept();
    inspector_.inspectTyped(document_, {page_, {}});
}

/// Where nothing was loaded before, that is what it is about.
void OfficerPresenter::putNotReloaded(const Error& error)
{
    if (notLoaded_) {
        setTrouble(error);
        return;
    }
    notReloaded_ = error;
    emit decisionChanged();
}

bool OfficerPresenter::canTryAgain() const
{
    return asksToLeave() ||
           std::any_of(losses_.begin(), losses_.end(), [](const EarlierLoss& loss) { return loss.held; });
}

bool OfficerPresenter::leave()
{
    if (leaving_ == Leaving::Asked || (keeper_.notWritten() == 0 && !keeper_.isWriting())) {
        return true;
    }
    if (std::exchange(leaving_, Leaving::Trying) == Leaving::No) {
        keeper_.tryAgain();
    } else {  // the disk does not answer
        leaving_ = Leaving::Asked;
        emit decisionChanged();
    }
    return false;
}

void OfficerPresenter::stay()
{
    leaving_ = Leaving::No;
    emit decisionChanged();
}

void OfficerPresenter::putTriedAgain(int notWritten, const QString& anewIn)
{
    const bool trying = leaving_ == Leaving::Trying;
    if (trying) {
        leaving_ = notWritten == 0 ? Leaving::No : Leaving::Asked;
        emit decisionChanged();
    }
    if (trying && notWritten == 0) {
        emit mayLeave();
    } else if (!trying) {
        emit triedAgain(notWritten, anewIn);
    }
}

}  // namespace rahdari::ui::desktop
