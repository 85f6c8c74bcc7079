#include "ui/desktop/presenters/open_record.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <numeric>
#include <system_error>
#include <tuple>
#include <utility>

namespace rahdari::ui::desktop {

using base::Error;
using casefile::InspectionJournal;
using casefile::InspectionRecord;

namespace fs = std::filesystem;

namespace {

std::size_t bytesOf(const InspectionRecord& record)
{
    std::size_t bytes = 0;
    for (const casefile::RecordedPicture& picture : record.pictures) {
        bytes += picture.picture.bytes.size();
    }
    for (const casefile::RecordedCrop& crop : record.crops) {
        bytes += crop.live.bytes.size() + (crop.reference ? crop.reference->bytes.size() : 0U);
    }
    return bytes;
}

base::Result<void> begun(OpenRecord& open, const fs::path& root)
{
    auto journal = InspectionJournal::begin(root, open.record);
    if (!journal) {
        return journal.error();
    }
    open.journal.emplace(std::move(journal).value());
    return {};
}

/// Where a record whose folder is gone belongs now. Where what was around it is gone too, its disk is rather away than
/// the record deleted, and only another folder of records will do.
/// @return empty: the folder is there, or it cannot be told
fs::path placeOfGone(const fs::path& folder, const fs::path& root)
{
    std::error_code failure;
    if (fs::status(folder, failure).type() != fs::file_type::not_found) {
        return {};
    }
    for (const fs::path& place : {folder.parent_path(), root}) {
        if (fs::is_directory(place, failure)) {
            return place;
        }
    }
    return {};
}

base::Result<void> written(OpenRecord& open, const fs::path& root)
{
    open.anewIn.clear();
    if (!open.journal) {
        return begun(open, root);
    }
    const auto kept = open.journal->keep(open.record);
    if (kept) {
        return kept;
    }
    open.anewIn = placeOfGone(open.journal->current().folder, root);
    return open.anewIn.empty() ? kept
                               : base::Result<void>(Error{base::toInt(base::ErrorCode::RecordMissing),
                                                          "The folder of the record was moved or deleted",
                                                          "Put it back, or have all of it written again"});
}

base::Result<void> noted(OpenRecord& open, const base::Result<void>& done)
{
    open.whyNot = done ? std::nullopt : std::optional(done.error());
    return done;
}

}  // namespace

base::Result<void> writeAsItStands(OpenRecord& open, const std::filesystem::path& root)
{
    return noted(open, written(open, root));
}

base::Result<void> writeAgain(OpenRecord& open, const fs::path& root, bool anew)
{
    const bool wasGone = !open.anewIn.empty();
    const auto done = writeAsItStands(open, root);
    const bool isToBeginAnew = !done && anew && wasGone && !open.anewIn.empty();
    return isToBeginAnew ? noted(open, begun(open, open.anewIn)) : done;
}

EarlierLoss lossOf(const OpenRecord& open, const Error& why)
{
    EarlierLoss loss{open.record.id, QString::fromStdString(open.name), {}, why, {}, true, open.anewIn};
    if (open.record.judgement) {
        const auto& fields = open.record.judgement->fields;
        const auto number = std::find_if(fields.begin(), fields.end(), [](const inspection::Field& field) {
            return field.name == "document_number";
        });
        loss.number = number == fields.end() ? QString() : QString::fromStdString(number->value);
    }
    if (open.journal && open.journal->current().record.judgement) {
        loss.folder = open.journal->current().folder;
    }
    return loss;
}

std::vector<EarlierLoss> lossesOf(std::span<const OpenRecord> records)
{
    std::vector<EarlierLoss> losses;
    for (const OpenRecord& open : records) {
        if (open.whyNot) {
            losses.push_back(lossOf(open, *open.whyNot));
        }
    }
    return losses;
}

std::optional<casefile::RecordSummary> nextLeft(const std::vector<casefile::RecordSummary>& left,
                                                const std::optional<casefile::RecordSummary>& before)
{
    const auto isOlder = [&](const casefile::RecordSummary& record) {
        return std::tie(record.captured.utc, record.id) < std::tie(before->captured.utc, before->id);
    };
    const auto older = before ? std::find_if(left.rbegin(), left.rend(), isOlder) : left.rend();
    if (older != left.rend()) {
        return *older;
    }
    return left.empty() ? std::nullopt : std::optional(left.back());
}

std::vector<EarlierLoss> HeldRecords::take(std::vector<OpenRecord> records)
{
    std::size_t bytes =
        std::accumulate(records_.begin(), records_.end(), std::size_t{0},
                        [](std::size_t sum, const OpenRecord& open) { return sum + bytesOf(open.record); });
    std::vector<EarlierLoss> lost;
    for (OpenRecord& open : records) {
        if (!open.whyNot) {
            continue;
        }
        const std::size_t more = bytesOf(open.record);
        if (more <= mostBytes_ && bytes <= mostBytes_ - more) {
            bytes += more;
            records_.push_back(std::move(open));
        } else {
            lost.push_back(lossOf(open, *open.whyNot));
            lost.back().held = false;
            if (!open.anewIn.empty()) {
                lost.back().folder.clear();  // nothing is there to open
            }
        }
    }
    return lost;
}

bool HeldRecords::contains(std::string_view id) const
{
    return std::any_of(records_.begin(), records_.end(), [&](const OpenRecord& open) { return open.record.id == id; });
}

void HeldRecords::letGoOfWritten()
{
    std::erase_if(records_, [](const OpenRecord& open) { return !open.whyNot; });
}

}  // namespace rahdari::ui::desktop
