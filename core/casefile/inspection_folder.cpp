#include "core/casefile/inspection_folder.h"

#include "core/base/error_code.h"
#include "core/casefile/packed_record.h"
#include "core/casefile/record_draft.h"
#include "core/report/judgement_json.h"

#include <algorithm>
#include <set>
#include <utility>

namespace rahdari::casefile {

namespace fs = std::filesystem;
using base::Error;
using base::Result;

namespace {

constexpr int readAttempts = 5;  ///< while a journal goes on beneath us

Error altered(const std::string& name, const std::string& what)
{
    return {base::toInt(base::ErrorCode::RecordAltered), name + ' ' + what,
            "This is not what was kept: do not rely on the record, and tell the supervisor"};
}

std::string_view textOf(Octets octets) { return {reinterpret_cast<const char*>(octets.data()), octets.size()}; }

/// The octets of one file, compared with what the record says of it.
Result<std::vector<std::byte>> readFile(const fs::path& folder, const RecordFile& file)
{
    auto octets = readWholeFile(folder / file.name, static_cast<std::size_t>(file.bytes));
    if (!octets) {
        const int code = octets.error().code;
        const bool unreadable = code == base::toInt(base::ErrorCode::RecordNotWritten);
        return unreadable ? octets.error()
                          : altered(file.name,
                                    code == base::toInt(base::ErrorCode::RecordMissing) ? "is missing" : "was changed");
    }
    if (octets->size() != file.bytes || sha256Of(*octets) != file.sha256) {
        return altered(file.name, "was changed");
    }
    return octets;
}

Result<void> fill(EncodedPicture& picture, const fs::path& folder, const RecordDocument& document,
                  const std::string& name)
{
    auto octets = readFile(folder, *document.file(name));
    if (!octets) {
        return octets.error();
    }
    picture.bytes = std::move(octets).value();
    return {};
}

/// Every picture of a record with the file it is in.
std::vector<std::pair<EncodedPicture*, const std::string*>> picturesOf(InspectionRecord& record,
                                                                       const RecordDocument& document)
{
    std::vector<std::pair<EncodedPicture*, const std::string*>> all;
    for (std::size_t i = 0; i < record.pictures.size(); ++i) {
        all.emplace_back(&record.pictures[i].picture, &document.pictureFiles[i]);
    }
    for (std::size_t i = 0; i < record.crops.size(); ++i) {
        all.emplace_back(&record.crops[i].live, &document.cropFiles[i].live);
        if (record.crops[i].reference) {
            all.emplace_back(&*record.crops[i].reference, &document.cropFiles[i].reference);
        }
    }
    for (std::size_t i = 0; i < record.heatMaps.size(); ++i) {
        all.emplace_back(&record.heatMaps[i].picture, &document.heatMapFiles[i]);
    }
    for (std::size_t i = 0; i < record.faces.size(); ++i) {
        all.emplace_back(&record.faces[i].picture, &document.faceFiles[i]);
    }
    return all;
}

Result<InspectionRecord> fullRecord(const fs::path& folder, const RecordDocument& document)
{
    InspectionRecord record = document.record;
    for (const auto& [picture, name] : picturesOf(record, document)) {
        if (auto filled = fill(*picture, folder, document, *name); !filled) {
            return filled.error();
        }
    }
    if (document.judgementFile.empty()) {
        return record;
    }
    const auto octets = readFile(folder, *document.file(document.judgementFile));
    if (!octets) {
        return octets.error();
    }
    auto judgement = report::readJudgement(textOf(*octets));
    if (!judgement) {
        return Error{base::toInt(base::ErrorCode::RecordInvalid),
                     document.judgementFile + ": " + judgement.error().message, judgement.error().advice};
    }
    record.judgement = std::move(judgement).value();
    return record;
}

Result<OpenedRecord> readOnce(const fs::path& folder, const std::vector<std::byte>& json)
{
    const auto document = readRecordDocument(textOf(json));
    if (!document) {
        return Error{document.error().code, std::string(recordFileName) + ": " + document.error().message,
                     document.error().advice};
    }
    auto record = fullRecord(folder, *document);
    if (!record) {
        return record.error();
    }
    if (auto checked = checkRecord(*record); !checked) {
        return checked.error();
    }
    return OpenedRecord{std::move(record).value(), folder, sha256Of(json)};
}

}  // namespace

Result<OpenedRecord> writeRecord(const fs::path& root, const InspectionRecord& record, std::stop_token stop)
{
    auto written = writeDraft(root, record, stop);
    return written ? Result<OpenedRecord>(std::move(written->opened)) : written.error();
}

Result<OpenedRecord> readRecord(const fs::path& folder)
{
    auto json = readWholeFile(folder / recordFileName, maxRecordJsonBytes);
    for (int attempt = 1; json; ++attempt) {
        auto opened = readOnce(folder, *json);
        if (opened || opened.error().code != base::toInt(base::ErrorCode::RecordAltered) || attempt == readAttempts) {
            return opened;
        }
        auto now = readWholeFile(folder / recordFileName, maxRecordJsonBytes);
        if (!now || *now == *json) {
            return opened;
        }
        json = std::move(now);
    }
    if (json.error().code == base::toInt(base::ErrorCode::RecordMissing)) {
        return Error{base::toInt(base::ErrorCode::RecordMissing), "There is no record in " + folder.string(),
                     "Choose the folder of one inspection: the one that holds record.json"};
    }
    return json.error();
}

Result<std::vector<RecordSummary>> listRecords(const fs::path& root)
{
    std::error_code failure;
    std::vector<RecordSummary> records;
    for (fs::directory_iterator entry(root, failure), end; !failure && entry != end; entry.increment(failure)) {
        if (!isRecordId(entry->path().filename().string())) {
            continue;
        }
        const auto json = readWholeFile(entry->path() / recordFileName, maxRecordJsonBytes);
        const auto document = json ? readRecordDocument(textOf(*json)) : Result<RecordDocument>(json.error());
        if (document) {
            records.push_back({entry->path(), document->record.id, document->stage(), document->record.captured,
                               document->record.supersedes});
        }
    }
    if (failure) {
        const bool missing = failure == std::errc::no_such_file_or_directory || failure == std::errc::not_a_directory;
        return Error{base::toInt(missing ? base::ErrorCode::RecordMissing : base::ErrorCode::RecordNotWritten),
                     root.string() + (missing ? " is no folder" : " cannot be read"),
                     {}};
    }
    std::sort(records.begin(), records.end(), [](const RecordSummary& a, const RecordSummary& b) {
        return std::tie(a.captured.utc, a.id) < std::tie(b.captured.utc, b.id);
    });
    return records;
}

std::vector<RecordSummary> undecidedOf(std::vector<RecordSummary> listed)
{
    std::set<std::string> superseded;
    for (const RecordSummary& record : listed) {
        superseded.insert(record.supersedes);
    }
    std::erase_if(listed, [&](const RecordSummary& record) {
        return record.stage == Stage::Decided || superseded.contains(record.id);
    });
    return listed;
}

}  // namespace rahdari::casefile
