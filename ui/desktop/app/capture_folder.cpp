#include "ui/desktop/app/capture_folder.h"

#include "core/base/error_code.h"
#include "scanners/folder/capture_inventory.h"
#include "scanners/folder/folder_scanner.h"
#include "scanners/folder/whole_capture.h"

#include <system_error>
#include <utility>

namespace rahdari::ui::desktop {

namespace fs = std::filesystem;
using base::Result;

namespace {

/// Looks without any change after which a capture is given although its pictures are not whole: a copy over a slow line
/// stands still for longer than from one look to the next.
constexpr int patientLooks = 20;

/// A capture's name among those of its folder; a side of a card is named with the card.
std::string nameOf(const fs::path& capture, const fs::path& root)
{
    return capture == root ? capture.filename().string() : capture.lexically_relative(root).string();
}

/// Whether listCaptures() never gives it, so that it is no news, e.g. a list somebody keeps beside the captures.
bool isNoCapture(const fs::path& entry)
{
    std::error_code failure;
    const std::string name = entry.filename().string();
    return scanners::isPassedOver(name) && name != scanners::descriptionName &&
           (name.starts_with('.') || !fs::is_directory(entry, failure));
}

/// The same error with the folder's path: there may be several disks and counters.
base::Error named(const base::Error& error, const fs::path& folder)
{
    if (error.code == toInt(base::ErrorCode::FileMissing)) {
        return {error.code, "The folder of captures " + folder.string() + " is not there",
                "Connect its disk, make the folder, or start with another --source; it is looked for again by itself"};
    }
    return {error.code, "The folder of captures " + folder.string() + " cannot be read: " + error.message,
            error.advice};
}

/// The captures below a folder; a folder with the sides of a card counts as both of them.
Result<std::vector<fs::path>> capturesIn(const fs::path& folder)
{
    auto listed = scanners::listCaptures(folder);
    if (!listed) {
        return listed.error().code == toInt(base::ErrorCode::NoDocument)
                   ? Result<std::vector<fs::path>>(std::vector<fs::path>())
                   : std::move(listed);
    }
    std::vector<fs::path> captures;
    for (const fs::path& capture : *listed) {
        std::error_code failure;
        if (capture != folder && fs::is_directory(capture / "front", failure)) {
            if (const auto sides = scanners::listCaptures(capture)) {
                captures.insert(captures.end(), sides->begin(), sides->end());
            }
        } else {
            captures.push_back(capture);
        }
    }
    return captures;
}

}  // namespace

CaptureFolder::CaptureFolder(const std::string& uri)
    : scheme_(uri.substr(0, uri.find(':') + 1)), root_(fs::path(uri.substr(scheme_.size())).lexically_normal())
{
}

Result<std::vector<fs::path>> CaptureFolder::look()
{
    if (holdsNothingNew()) {
        return std::vector<fs::path>();
    }
    auto there = capturesIn(root_);
    const bool wasThere = std::exchange(firstLook_, false);
    if (!there) {
        return named(there.error(), root_);
    }
    std::vector<fs::path> given;
    for (const fs::path& capture : *there) {
        if (!known_.contains(capture) && (wasThere || isSettled(capture))) {
            known_.insert(capture);
            given.push_back(capture);
        }
        settle(capture);
    }
    if (wasThere) {
        unseen_.insert(given.begin(), given.end());
    }
    return given;
}

/// The second side of a card may still come: the folder of one side is looked into again.
void CaptureFolder::settle(const fs::path& capture)
{
    const fs::path card = capture.parent_path();
    if (card == root_ && known_.contains(capture)) {
        settled_.insert(capture.filename().string());
    } else if (known_.contains(card / "front") && known_.contains(card / "back")) {
        settled_.insert(card.filename().string());
    }
}

/// After a day, thousands lie there: to look into each of them at every look would take half of a processor.
bool CaptureFolder::holdsNothingNew() const
{
    std::error_code failure;
    fs::directory_iterator entry(root_, failure);
    if (failure || settled_.empty()) {
        return false;
    }
    for (const fs::directory_iterator end; !failure && entry != end; entry.increment(failure)) {
        const fs::path name = entry->path().filename();
        if (!settled_.contains(name.string()) && !isNoCapture(entry->path())) {
            return false;
        }
    }
    return !failure;
}

bool CaptureFolder::isSettled(const fs::path& capture)
{
    Print print = printOf(capture);
    Growth& growth = growing_[capture];
    const bool unchanged = growth.print == print && !print.empty();
    growth.looksUnchanged = unchanged ? growth.looksUnchanged + 1 : 0;
    growth.print = std::move(print);
    const auto inventory = scanners::takeInventory(capture);
    const bool settled = growth.looksUnchanged >= patientLooks ||
                         (inventory && (unchanged ? scanners::hasWholePictures(*inventory)
                                                  : scanners::hasAllItNames(capture, *inventory)));
    if (settled) {
        growing_.erase(capture);
    }
    return settled;
}

/// Looked into one by one, when each is wanted: there may be thousands at the start.
std::optional<LaidDocument> CaptureFolder::take(const fs::path& capture)
{
    const bool unseen = unseen_.erase(capture) > 0;
    if (const auto inventory = scanners::takeInventory(capture);
        unseen && !(inventory && scanners::hasWholePictures(*inventory))) {
        putBack(capture);
        return std::nullopt;
    }
    return documentOf(capture);
}

void CaptureFolder::putBack(const fs::path& capture)
{
    known_.erase(capture);
    settled_.erase(capture.filename().string());
    settled_.erase(capture.parent_path().filename().string());
    growing_[capture] = {printOf(capture), 0};
}

LaidDocument CaptureFolder::documentOf(const fs::path& capture) const
{
    return {scheme_ + capture.string(), nameOf(capture, root_)};
}

CaptureFolder::Print CaptureFolder::printOf(const fs::path& capture)
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
