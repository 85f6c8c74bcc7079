#include "ui/desktop/app/folder_source.h"

#include <utility>

namespace rahdari::ui::desktop {

namespace fs = std::filesystem;

namespace {

/// Whoever lays a document down waits for the look as for all the rest; with a chip beside the pictures, for two.
constexpr int lookEveryMs = 100;

}  // namespace

FolderSource::FolderSource(const std::string& uri, QObject* parent) : CaptureSource(parent), folder_(uri)
{
    looking_.setInterval(lookEveryMs);
    connect(&looking_, &QTimer::timeout, this, &FolderSource::look);
}

QString FolderSource::name() const { return QString::fromStdString(folder_.root().filename().string()); }

void FolderSource::awaitDocument()
{
    awaited_ = true;
    if (!looking_.isActive()) {
        looking_.start();
        look();
    } else {
        QTimer::singleShot(0, this, &FolderSource::layDown);
    }
}

void FolderSource::look()
{
    if (std::exchange(busy_, true)) {
        return;  // a slow disk: no second look before the first one came back
    }
    disk_.run([this] {
        auto found = folder_.look();
        QMetaObject::invokeMethod(
            this, [this, found = std::move(found)] { takeIn(found); }, Qt::QueuedConnection);
    });
}

void FolderSource::takeIn(const base::Result<std::vector<fs::path>>& found)
{
    busy_ = false;
    if (!found) {
        if (!std::exchange(inTrouble_, true)) {
            emit troubled(found.error());
        }
        return;
    }
    if (std::exchange(inTrouble_, false)) {
        emit recovered();
    }
    ready_.insert(ready_.end(), found->begin(), found->end());
    layDown();
}

void FolderSource::layDown()
{
    if (!awaited_ || ready_.empty()) {
        return;
    }
    awaited_ = false;
    disk_.run([this, capture = std::move(ready_.front())] {
        QMetaObject::invokeMethod(
            this, [this, document = folder_.take(capture)] { give(document); }, Qt::QueuedConnection);
    });
    ready_.pop_front();
}

/// One that is still being copied comes later; another one may lie there.
void FolderSource::give(const std::optional<LaidDocument>& document)
{
    if (document) {
        emit laidDown(*document);
    } else {
        awaited_ = true;
        layDown();
    }
}

}  // namespace rahdari::ui::desktop
