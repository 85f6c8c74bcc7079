#pragma once

#include "core/base/result.h"
#include "core/casefile/inspection_record.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>

namespace rahdari::casefile {

/// The limits of a record; what is beyond them is neither written nor read.
inline constexpr std::size_t maxRecordFiles = 512;
inline constexpr std::size_t maxRecordFileBytes = 512U * 1024U * 1024U;
inline constexpr std::size_t maxRecordBytes = 2048UL * 1024U * 1024U;

/// The file every record has: what the record says, and of every other file its name, length and SHA-256. It is
/// written last, so a folder is what its record.json says, and nothing else in it counts.
inline constexpr const char* recordFileName = "record.json";

/// A record read from its folder.
struct OpenedRecord {
    InspectionRecord record;
    std::filesystem::path folder;
    /// SHA-256 of record.json, and so of all its files: 64 lower case digits, as `sha256sum record.json` prints.
    std::string evidenceSha256;
};

/// Writes a record as the folder ROOT/ID: record.json, judgement.json (as report::writeJudgement), the pictures. The
/// folder appears whole or not at all, also when the power fails: it is made under a hidden name, brought to the disk
/// and renamed. Folder and files are for the owner's eyes only (modes 0700, 0600).
///
/// @param root  is made where it is missing
/// @param stop  ends the writing between two files
/// @return what was written, as if read; or Error 5001 the record contradicts itself, 5004 exists, 5006 not written,
///         5007 disk full, 5008 too large, 1010 stopped. After an error nothing new is left behind.
base::Result<OpenedRecord> writeRecord(const std::filesystem::path& root, const InspectionRecord& record,
                                       std::stop_token stop = {});

/// Reads a record and compares every file with its hash. What is read equals what was written, the judgement byte for
/// byte in JSON. A record that is unfinished opens as far as it got (`InspectionRecord::stage`).
/// @return Error 5000, 5001 (saying where in the document), 5002, 5003 (naming the file), 5008
base::Result<OpenedRecord> readRecord(const std::filesystem::path& folder);

/// A record in the listing of a folder, read without its pictures and without comparing hashes.
struct RecordSummary {
    std::filesystem::path folder;
    std::string id;
    Stage stage = Stage::Captured;
    Moment captured;
    std::string supersedes;  ///< see InspectionRecord
};

/// The records of a root, oldest first; what is no record is passed over.
/// @return Error 5000 no such folder, 5006 not readable
base::Result<std::vector<RecordSummary>> listRecords(const std::filesystem::path& root);

/// Those of a listing that wait for a decision, in its order: neither decided, nor superseded by another one of it.
std::vector<RecordSummary> undecidedOf(std::vector<RecordSummary> listed);

}  // namespace rahdari::casefile
