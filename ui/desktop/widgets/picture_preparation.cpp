#include "ui/desktop/widgets/picture_preparation.h"

#include <QMetaObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rahdari::ui::desktop {

// One thread, asleep unless there are pictures.
struct PicturePreparation::Work {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::deque<UnpreparedPicture> waiting;
    std::uint64_t round = 0;  ///< of `prepare`; what an earlier one asked for is dropped
    std::jthread thread;
};

PicturePreparation::PicturePreparation(QObject* parent) : QObject(parent), work_(std::make_unique<Work>())
{
    work_->thread = std::jthread([this, &work = *work_](const std::stop_token& stop) {
        std::unique_lock lock(work.mutex);
        while (work.wake.wait(lock, stop, [&work] { return !work.waiting.empty(); })) {
            UnpreparedPicture next = std::move(work.waiting.front());
            work.waiting.pop_front();
            const std::uint64_t round = work.round;
            lock.unlock();
            ViewerPicture done{next.light, next.name, PicturePyramid(toImage(next.make ? next.make() : next.picture)),
                               next.toPage};
            QMetaObject::invokeMethod(
                this,
                [this, round, done = std::move(done)] {
                    if (round == work_->round) {
                        emit prepared(done);
                    }
                },
                Qt::QueuedConnection);
            lock.lock();
        }
    });
}

PicturePreparation::~PicturePreparation() = default;

void PicturePreparation::prepare(std::vector<UnpreparedPicture> pictures)
{
    const std::lock_guard lock(work_->mutex);
    ++work_->round;
    work_->waiting.assign(std::make_move_iterator(pictures.begin()), std::make_move_iterator(pictures.end()));
    work_->wake.notify_one();
}

}  // namespace rahdari::ui::desktop
