#include "core/specimen/collection/specimen_set.h"

#include "core/base/error_code.h"
#include "core/specimen/collection/set_record.h"
#include "core/specimen/collection/whole_files.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <fstream>
#include <iterator>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace rahdari::specimen {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;
using Clock = std::chrono::steady_clock;

namespace {

constexpr const char* recordName = "set.json";
constexpr unsigned mostWorkers = 8;  ///< each holds some hundred megabytes and uses all cores itself

fs::path capturesIn(const fs::path& set) { return set / "captures"; }
fs::path truthIn(const fs::path& set) { return set / "truth"; }

Result<std::string> readText(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file.is_open() || file.bad()) {
        return Error{toInt(ErrorCode::FileUnreadable), path.string() + " cannot be read", "Check its permissions"};
    }
    return text;
}

Error otherSet(const fs::path& folder)
{
    return {toInt(ErrorCode::SpecimenSetOther),
            folder.string() + " holds a set of another wish, or one made with other models",
            "Choose a new folder, or repeat the wish that its set.json shows"};
}

bool isFree(const fs::path& folder)
{
    std::error_code failure;
    return !fs::exists(folder, failure) || fs::is_empty(folder, failure);
}

/// Begins a set, or makes sure that the one that is there is this one.
Result<void> openSet(const fs::path& folder, const SetWish& wish, const Workshop& workshop,
                     const std::vector<PlannedSpecimen>& plan)
{
    const std::string record = writeSetRecord(wish, workshop.fingerprint(), plan);
    const fs::path path = folder / recordName;
    std::error_code failure;
    if (fs::exists(path, failure)) {
        const auto there = readText(path);
        return !there ? Result<void>(there.error()) : *there == record ? Result<void>() : otherSet(folder);
    }
    fs::remove(folder / (std::string(draftPrefix) + recordName), failure);  // of a run that was cut short here
    if (!isFree(folder)) {
        return otherSet(folder);
    }
    const auto made = makeFolders(folder);
    return made ? writeWholeFile(path, record) : made;
}

Result<void> makePlaces(const fs::path& folder)
{
    for (const fs::path& place : {capturesIn(folder), truthIn(folder)}) {
        if (auto made = makeFolders(place); !made) {
            return made;
        }
        clearDrafts(place);
    }
    return {};
}

bool isDone(const fs::path& set, const std::string& name)
{
    std::error_code failure;
    return fs::exists(captureOf(set, name), failure) && fs::exists(truthOf(set, name), failure);
}

Error inSpecimen(const std::string& name, const Error& error)
{
    return {error.code, name + ": " + error.message, error.advice};
}

/// Truth first: a capture that is there has its truth.
Result<void> writeSpecimen(const fs::path& set, const std::string& name, const Specimen& specimen,
                           const CaptureAddition& withChip)
{
    std::error_code ignored;
    fs::remove_all(captureOf(set, name), ignored);
    if (auto written = writeWholeFile(truthOf(set, name), manifestJson(specimen)); !written) {
        return written;
    }
    auto written = writeCapture(captureOf(set, name), specimen, withChip);
    if (!written) {
        fs::remove(truthOf(set, name), ignored);
    }
    return written;
}

/// The workers of one run and what they have done.
class Production {
public:
    Production(const fs::path& folder, const Workshop& workshop, std::vector<PlannedSpecimen> missing,
               SetProgress progress, const std::function<void(const SetProgress&)>& observer,
               const CaptureAddition& withChip)
        : folder_(folder), workshop_(workshop), missing_(std::move(missing)), progress_(std::move(progress)),
          observer_(observer), withChip_(withChip), begun_(Clock::now())
    {
    }

    Result<SetProgress> run(const std::stop_token& stop)
    {
        {
            std::vector<std::jthread> workers;
            const std::size_t wanted = std::min<std::size_t>(
                std::clamp(std::thread::hardware_concurrency(), 1U, mostWorkers), missing_.size());
            for (std::size_t i = 0; i < wanted; ++i) {
                workers.emplace_back([this, &stop] { work(stop); });
            }
        }
        if (failure_) {
            return *failure_;
        }
        if (made_ < missing_.size()) {
            return Error{toInt(ErrorCode::Cancelled),
                         "Stopped with " + std::to_string(progress_.done) + " of " + std::to_string(progress_.total) +
                             " specimens",
                         "Run the same command again to go on"};
        }
        return progress_;
    }

private:
    void work(const std::stop_token& stop)
    {
        while (!stop.stop_requested() && !failed_) {
            const std::size_t number = next_++;
            if (number >= missing_.size()) {
                return;
            }
            const PlannedSpecimen& planned = missing_[number];
            const Result<void> done = make(planned);
            const std::scoped_lock lock(mutex_);
            if (done) {
                count(planned.name);
            } else if (!failure_) {
                failure_ = inSpecimen(planned.name, done.error());
                failed_ = true;
            }
        }
    }

    Result<void> make(const PlannedSpecimen& planned) const
    {
        try {
            const auto specimen = workshop_.make(planned.order);
            return specimen ? writeSpecimen(folder_, planned.name, *specimen, withChip_) : specimen.error();
        } catch (const std::exception& failure) {
            return Error{toInt(ErrorCode::Unexpected), std::string("It could not be made: ") + failure.what(),
                         "Close other programs and try again"};
        }
    }

    void count(const std::string& name)
    {
        ++made_;
        ++progress_.done;
        progress_.name = name;
        progress_.spent = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun_);
        progress_.remaining =
            progress_.spent * static_cast<std::int64_t>(missing_.size() - made_) / static_cast<std::int64_t>(made_);
        if (observer_) {
            observer_(progress_);
        }
    }

    const fs::path& folder_;
    const Workshop& workshop_;
    std::vector<PlannedSpecimen> missing_;
    SetProgress progress_;
    const std::function<void(const SetProgress&)>& observer_;
    const CaptureAddition& withChip_;
    Clock::time_point begun_;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<bool> failed_ = false;
    std::mutex mutex_;
    std::size_t made_ = 0;
    std::optional<Error> failure_;
};

}  // namespace

fs::path captureOf(const fs::path& set, const std::string& name) { return capturesIn(set) / name; }

fs::path truthOf(const fs::path& set, const std::string& name) { return truthIn(set) / (name + ".json"); }

Result<std::optional<SetWish>> readSetWish(const fs::path& folder)
{
    const fs::path path = folder / recordName;
    std::error_code failure;
    if (!fs::exists(path, failure)) {
        return std::optional<SetWish>();
    }
    const auto text = readText(path);
    if (!text) {
        return text.error();
    }
    auto record = parseSetRecord(*text);
    return record ? Result<std::optional<SetWish>>(std::move(record->wish)) : record.error();
}

Result<SetProgress> makeSet(const fs::path& folder, const SetWish& wish, const Workshop& workshop,
                            const std::function<void(const SetProgress&)>& observer, const std::stop_token& stop,
                            const CaptureAddition& withChip)
{
    auto plan = planSet(wish, workshop);
    if (!plan) {
        return plan.error();
    }
    if (auto opened = openSet(folder, wish, workshop, *plan); !opened) {
        return opened.error();
    }
    if (auto places = makePlaces(folder); !places) {
        return places.error();
    }
    SetProgress progress;
    progress.total = plan->size();
    std::erase_if(*plan, [&](const PlannedSpecimen& planned) { return isDone(folder, planned.name); });
    progress.skipped = progress.total - plan->size();
    progress.done = progress.skipped;
    return Production(folder, workshop, std::move(*plan), progress, observer, withChip).run(stop);
}

}  // namespace rahdari::specimen
