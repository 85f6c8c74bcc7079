#include "core/casefile/record_draft.h"

#include "core/base/error_code.h"
#include "core/casefile/packed_record.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace rahdari::casefile {

namespace fs = std::filesystem;
using base::Error;
using base::Result;

namespace {

constexpr const char* draftPrefix = ".draft-";
constexpr int attempts = 5;  ///< where another process takes our fresh draft for one that a crash left

/// Removes drafts nobody writes any more. What cannot be removed stays, without a word.
void removeAbandonedDrafts(const fs::path& root)
{
    std::error_code ignored;
    std::vector<fs::path> drafts;
    for (fs::directory_iterator entry(root, ignored), end; !ignored && entry != end; entry.increment(ignored)) {
        if (entry->path().filename().string().starts_with(draftPrefix)) {
            drafts.push_back(entry->path());
        }
    }
    for (const fs::path& draft : drafts) {
        if (!fs::exists(draft / lockFileName, ignored)) {
            fs::remove(draft, ignored);  // only if it is empty
        } else if (const auto lock = FileLock::take(draft / lockFileName)) {
            fs::remove_all(draft, ignored);
        }
    }
}

struct Draft {
    fs::path folder;
    FileLock lock;
};

Result<Draft> makeDraft(const fs::path& root)
{
    for (int attempt = 1;; ++attempt) {
        std::string name = (root / (std::string(draftPrefix) + "XXXXXX")).string();
        if (::mkdtemp(name.data()) == nullptr) {
            return Error{base::toInt(errno == ENOSPC || errno == EDQUOT ? base::ErrorCode::RecordDiskFull
                                                                        : base::ErrorCode::RecordNotWritten),
                         "Nothing can be written to " + root.string() + ": " + std::generic_category().message(errno),
                         "Check that the folder of the records may be written to"};
        }
        auto lock = FileLock::take(fs::path(name) / lockFileName);
        if (lock) {
            return Draft{name, std::move(lock).value()};
        }
        std::error_code ignored;
        fs::remove_all(name, ignored);
        if (attempt == attempts || lock.error().code == base::toInt(base::ErrorCode::RecordDiskFull)) {
            return lock.error();
        }
    }
}

Error stopped() { return {toInt(base::ErrorCode::Cancelled), "The writing of the record was stopped", {}}; }

Result<void> fillDraft(const fs::path& folder, const PackedRecord& packed, const std::stop_token& stop)
{
    if (auto written = writeFiles(folder, packed, {}, stop); !written) {
        return written;
    }
    if (auto written = writeNewFile(folder / recordFileName, octetsOf(packed.json)); !written) {
        return written;
    }
    return syncFolder(folder);
}

}  // namespace

Result<void> writeFiles(const fs::path& folder, const PackedRecord& packed, const std::vector<RecordFile>& before,
                        const std::stop_token& stop)
{
    std::vector<fs::path> fresh;
    std::optional<Error> error;
    for (const RecordFile& file : packed.document.files) {
        if (std::find(before.begin(), before.end(), file) != before.end()) {
            continue;
        }
        std::error_code ignored;
        fs::remove(folder / file.name, ignored);  // in no state's list: left by a crash
        const auto written = stop.stop_requested() ? Result<void>(stopped())
                                                   : writeNewFile(folder / file.name, packed.octetsOf(file.name));
        if (!written) {
            error = written.error();
            break;
        }
        fresh.push_back(folder / file.name);
    }
    if (!error) {
        return {};
    }
    std::error_code ignored;
    std::for_each(fresh.begin(), fresh.end(), [&](const fs::path& path) { fs::remove(path, ignored); });
    return *error;
}

Result<WrittenRecord> writeDraft(const fs::path& root, const InspectionRecord& record, const std::stop_token& stop)
{
    auto packed = packRecord(record);
    if (!packed) {
        return packed.error();
    }
    if (auto made = makeFolders(root); !made) {
        return made.error();
    }
    removeAbandonedDrafts(root);
    auto draft = makeDraft(root);
    if (!draft) {
        return draft.error();
    }
    const fs::path place = root / record.id;
    auto done = fillDraft(draft->folder, *packed, stop);
    if (done) {
        done = moveIntoPlace(draft->folder, place);
    }
    if (!done) {
        std::error_code ignored;
        fs::remove_all(draft->folder, ignored);
        return done.error();
    }
    return WrittenRecord{
        {record, place, sha256Of(octetsOf(packed->json))}, std::move(packed->document), std::move(draft->lock)};
}

}  // namespace rahdari::casefile
