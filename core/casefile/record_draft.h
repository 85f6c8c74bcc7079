#pragma once

#include "core/casefile/durable_files.h"
#include "core/casefile/inspection_folder.h"
#include "core/casefile/packed_record.h"
#include "core/casefile/record_document.h"

#include <filesystem>
#include <stop_token>

namespace rahdari::casefile {

/// The file in a record's folder that its journal has locked.
inline constexpr const char* lockFileName = ".lock";

/// A record that was just written, still locked.
struct WrittenRecord {
    OpenedRecord opened;
    RecordDocument document;
    FileLock lock;
};

/// Writes a record under a hidden name and puts it in its place. Drafts that crashes left are removed on the way.
/// @return as writeRecord()
base::Result<WrittenRecord> writeDraft(const std::filesystem::path& root, const InspectionRecord& record,
                                       const std::stop_token& stop);

/// Writes those files of a record that `before` has not. After an error none of them is left.
base::Result<void> writeFiles(const std::filesystem::path& folder, const PackedRecord& packed,
                              const std::vector<RecordFile>& before, const std::stop_token& stop);

}  // namespace rahdari::casefile
