#include "core/casefile/inspection_journal.h"

#include "core/base/error_code.h"
#include "core/casefile/packed_record.h"
#include "core/casefile/record_draft.h"

#include <algorithm>
#include <utility>

namespace rahdari::casefile {

namespace fs = std::filesystem;
using base::Error;
using base::Result;

struct InspectionJournal::State {
    WrittenRecord now;
};

InspectionJournal::InspectionJournal(std::unique_ptr<State> state) : state_(std::move(state)) {}
InspectionJournal::InspectionJournal(InspectionJournal&&) noexcept = default;
InspectionJournal& InspectionJournal::operator=(InspectionJournal&&) noexcept = default;
InspectionJournal::~InspectionJournal() = default;

const OpenedRecord& InspectionJournal::current() const { return state_->now.opened; }

Result<InspectionJournal> InspectionJournal::begin(const fs::path& root, const InspectionRecord& record,
                                                   std::stop_token stop)
{
    auto written = writeDraft(root, record, stop);
    if (!written) {
        return written.error();
    }
    return InspectionJournal(std::make_unique<State>(State{std::move(written).value()}));
}

Result<InspectionJournal> InspectionJournal::resume(const fs::path& folder)
{
    const auto json = readWholeFile(folder / recordFileName, maxRecordJsonBytes);
    if (!json) {
        return readRecord(folder).error();  // says what is wrong with the folder
    }
    auto lock = FileLock::take(folder / lockFileName);
    if (!lock) {
        return lock.error();
    }
    auto opened = readRecord(folder);
    if (!opened) {
        return opened.error();
    }
    // The names of the files follow from the record as it was packed; what lies there says them for certain.
    const auto text = readWholeFile(folder / recordFileName, maxRecordJsonBytes);
    auto document = text ? readRecordDocument({reinterpret_cast<const char*>(text->data()), text->size()})
                         : Result<RecordDocument>(text.error());
    if (!document) {
        return document.error();
    }
    return InspectionJournal(std::make_unique<State>(
        State{{std::move(opened).value(), std::move(document).value(), std::move(lock).value()}}));
}

Result<void> InspectionJournal::keep(const InspectionRecord& record, std::stop_token stop)
{
    WrittenRecord& now = state_->now;
    if (record.id != now.opened.record.id) {
        return Error{base::toInt(base::ErrorCode::RecordInvalid), "The record is of another inspection", {}};
    }
    auto packed = packRecord(record, now.document.files);
    if (!packed) {
        return packed.error();
    }
    const fs::path& folder = now.opened.folder;
    if (auto written = writeFiles(folder, *packed, now.document.files, stop); !written) {
        return written;
    }
    if (auto replaced = replaceFile(folder / recordFileName, octetsOf(packed->json)); !replaced) {
        return replaced;
    }
    std::error_code ignored;
    for (const RecordFile& file : now.document.files) {
        if (packed->document.file(file.name) == nullptr) {
            fs::remove(folder / file.name, ignored);
        }
    }
    now.opened.record = record;
    now.opened.evidenceSha256 = sha256Of(octetsOf(packed->json));
    now.document = std::move(packed->document);
    return {};
}

}  // namespace rahdari::casefile
