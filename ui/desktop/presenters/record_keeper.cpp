#include "ui/desktop/presenters/record_keeper.h"

#include "ui/desktop/presenters/record_keeper_work.h"

#include <utility>

namespace rahdari::ui::desktop {

RecordKeeper::RecordKeeper(KeepingSettings settings, QObject* parent)
    : QObject(parent), work_(std::make_unique<Work>(*this, std::move(settings)))
{
}

RecordKeeper::~RecordKeeper() { work_.reset(); }

void RecordKeeper::run(std::function<void(Work&)> task)
{
    work_->thread.run([work = work_.get(), task = std::move(task)] { task(*work); });
}

void RecordKeeper::whenWritten(std::function<void()> then)
{
    run([this, then = std::move(then)](Work&) { QMetaObject::invokeMethod(this, then, Qt::QueuedConnection); });
}

void RecordKeeper::write(std::function<void(Work&)> task)
{
    ++writing_;
    run([this, task = std::move(task)](Work& work) {
        task(work);
        const auto note = [this, notWritten = work.notWritten()] { noteWritten(notWritten); };
        QMetaObject::invokeMethod(this, note, Qt::QueuedConnection);
    });
}

void RecordKeeper::writeShown(std::function<void(Work&)> task)
{
    write([onScreen = onScreen_, task = std::move(task)](Work& work) {
        work.onScreen = onScreen;
        task(work);
    });
}

void RecordKeeper::noteWritten(int notWritten)
{
    --writing_;
    if (std::exchange(notWritten_, notWritten) != notWritten) {
        emit notWrittenChanged();
    }
}

void RecordKeeper::withdraw(std::vector<std::string> ids)
{
    run([ids = std::move(ids)](Work& work) { work.withdraw(ids); });
}

void RecordKeeper::letGo()
{
    ++onScreen_;
    run([](Work& work) { work.tellEarlier(lossesOf(work.ofTraveller)); });
}

void RecordKeeper::tryAgain(Gone gone)
{
    ++writing_;
    run([this, gone](Work& work) {
        const QString anewIn = QString::fromStdString(work.tryAgain(gone).string());
        const auto tell = [this, anewIn, notWritten = work.notWritten()] {
            noteWritten(notWritten);
            emit triedAgain(notWritten, anewIn);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void RecordKeeper::begin(const LaidDocument& document, std::shared_ptr<const capture::Page> page, Begun begun)
{
    writeShown([document, page = std::move(page), begun](Work& work) { work.begin(document, *page, begun); });
}

void RecordKeeper::inspectKept()
{
    writeShown([](Work& work) { work.inspectKept(); });
}

void RecordKeeper::putJudged(std::shared_ptr<const inspection::Inspection> inspection,
                             std::vector<casefile::MrzEdit> edits)
{
    writeShown([inspection = std::move(inspection), edits = std::move(edits)](Work& work) {
        work.putJudged(*inspection, edits);
    });
}

void RecordKeeper::decide(casefile::Verdict verdict, const std::string& reason)
{
    writeShown([verdict, reason](Work& work) { work.decide(verdict, reason); });
}

void RecordKeeper::open(const std::filesystem::path& folder)
{
    write([folder](Work& work) { work.open(folder); });
}

void RecordKeeper::openUnfinished()
{
    run([onScreen = onScreen_](Work& work) { work.openUnfinished(onScreen); });
}

void RecordKeeper::lookForUnfinished()
{
    run([this, onScreen = onScreen_](const Work& work) {
        const auto tell = [this, count = static_cast<int>(work.left(onScreen).size())] { emit unfinishedFound(count); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

bool RecordKeeper::writes() const { return !work_->settings.root.empty(); }

}  // namespace rahdari::ui::desktop
