#include "ui/desktop/app/folder_source.h"

#include "core/base/error_code.h"
#include "scanners/folder/capture_inventory.h"
#include "scanners/folder/folder_scanner.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace rahdari::ui::desktop {

namespace fs = std::filesystem;

namespace {

constexpr int lookEveryMs = 250;

/// A capture's name among those of its folder; a side of a card is named with the card.
std::string nameOf(const fs::path& capture, const fs::path& root)
{
    return capture == root ? capture.filename().string() : capture.lexically_relative(root).string();
}

bool isMissing(const base::Error& error) { return error.code == toInt(base::ErrorCode::NoDocument); }

std::vector<fs::path> listed(const fs::path& folder)
{
    auto captures = scanners::listCaptures(folder);
    return captures ? std::move(captures).value() : std::vector<fs::path>();
}

/// The captures below a folder; a folder with the sides of a card counts as both of them.
std::vector<fs::path> capturesIn(const fs::path& folder)
{
    std::vector<fs::path> captures;
    for (const fs::path& capture : listed(folder)) {
        std::error_code failure;
        if (capture != folder && fs::is_directory(capture / "front", failure)) {
            const std::vector<fs::path> sides = listed(capture);
            captures.insert(captures.end(), sides.begin(), sides.end());
        } else {
            captures.push_back(capture);
        }
    }
    return captures;
}

}  // namespace

FolderSource::FolderSource(const std::string& uri, QObject* parent)
    : CaptureSource(parent), scheme_(uri.substr(0, uri.find(':') + 1)),
      root_(fs::path(uri.substr(scheme_.size())).lexically_normal())
{
    looking_.setInterval(lookEveryMs);
    connect(&looking_, &QTimer::timeout, this, &FolderSource::look);
}

QString FolderSource::name() const { return QString::fromStdString(root_.filename().string()); }

void FolderSource::awaitDocument()
{
    awaited_ = true;
    if (!looking_.isActive()) {
        looking_.start();
        QTimer::singleShot(0, this, &FolderSource::look);
    } else {
        QTimer::singleShot(0, this, &FolderSource::layDown);
    }
}

void FolderSource::look()
{
    if (const auto listed = scanners::listCaptures(root_); !listed && !isMissing(listed.error())) {
        if (!std::exchange(inTrouble_, true)) {
            emit troubled(listed.error());
        }
        return;
    }
    if (std::exchange(inTrouble_, false)) {
        emit recovered();
    }
    for (const fs::path& capture : capturesIn(root_)) {
        if (!known_.contains(capture)) {
            takeIn(capture);
        }
    }
    firstLook_ = false;
    layDown();
}

void FolderSource::takeIn(const fs::path& capture)
{
    Print print = printOf(capture);
    const auto seen = growing_.find(capture);
    const bool whole = firstLook_ || (seen != growing_.end() && seen->second == print && !print.empty());
    if (!whole) {
        growing_[capture] = std::move(print);
        return;
    }
    growing_.erase(capture);
    known_.insert(capture);
    ready_.push_back(capture);
}

void FolderSource::layDown()
{
    if (!awaited_ || ready_.empty()) {
        return;
    }
    awaited_ = false;
    const fs::path capture = ready_.front();
    ready_.pop_front();
    emit laidDown(documentOf(capture));
}

LaidDocument FolderSource::documentOf(const fs::path& capture) const
{
    const auto inventory = scanners::takeInventory(capture);
    return {scheme_ + capture.string(), nameOf(capture, root_),
            inventory ? inventory->pictures : std::map<image::Light, fs::path>()};
}

FolderSource::Print FolderSource::printOf(const fs::path& capture)
{
    Print print;
    std::error_code failure;
    const auto add = [&](const fs::path& file) {
        print[file] = {fs::file_size(file, failure), fs::last_write_time(file, failure).time_since_epoch().count()};
    };
    if (fs::is_regular_file(capture, failure)) {
        add(capture);
    }
    for (fs::recursive_directory_iterator entry(capture, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        if (entry->is_regular_file(failure)) {
            add(entry->path());
        }
    }
    return print;
}

}  // namespace rahdari::ui::desktop
