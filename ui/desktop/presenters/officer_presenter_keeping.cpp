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
    connect(&keeper_, &RecordKeeper::notOpened, this, &OfficerPresenter::setTrouble);
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
    lost == losses_.rend() ? keeper_.openUnfinished() : keeper_.open(lost->folder);
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
