#pragma once

#include "core/base/result.h"
#include "core/casefile/inspection_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::casefile {

/// Name and major version of record.json; described by core/casefile/schema/record_1.schema.json.
inline constexpr std::string_view recordSchema = "rahdari.record/1";

inline constexpr std::size_t maxRecordJsonBytes = 8U * 1024U * 1024U;
inline constexpr int maxRecordJsonDepth = 12;

/// A file of a record beside record.json.
struct RecordFile {
    std::string name;  ///< see isRecordFileName()
    std::uint64_t bytes = 0;
    std::string sha256;  ///< 64 lower case hexadecimal digits

    bool operator==(const RecordFile&) const = default;
};

/// Which files a crop is in.
struct CropFiles {
    std::string live;
    std::string reference;  ///< empty: none

    bool operator==(const CropFiles&) const = default;
};

/// What record.json says: the record without its octets and its judgement, and where these are.
struct RecordDocument {
    InspectionRecord record;
    std::string judgementFile;              ///< empty: not judged yet
    std::vector<std::string> pictureFiles;  ///< of record.pictures, in its order; likewise:
    std::vector<CropFiles> cropFiles;
    std::vector<std::string> heatMapFiles;
    std::vector<std::string> faceFiles;
    std::vector<RecordFile> files;  ///< sorted by name; all that is named above, and nothing else

    bool operator==(const RecordDocument&) const = default;

    const RecordFile* file(std::string_view name) const;
    Stage stage() const;
};

/// Whether a file of a record may be called so: 1-128 of a-z, 0-9, '_', '-' and '.', beginning with a letter.
bool isRecordFileName(std::string_view name);

/// As JSON: UTF-8, two spaces, keys always in the same order, a newline at the end. The same document gives the same
/// octets; octets that are not UTF-8 become U+FFFD.
std::string writeRecordDocument(const RecordDocument& document);

/// Reads what `writeRecordDocument` wrote. Members it does not know are ignored (a later minor addition).
/// @param json  any bytes
/// @return the document, or Error 5001 saying where in it, or 5002 another version
base::Result<RecordDocument> readRecordDocument(std::string_view json);

/// Whether a record is one that can be kept: its id, each side and light once, judged and judgement together, a reason
/// where the decision contradicts the judgement, ...
/// @return Error 5001 saying what is wrong
base::Result<void> checkRecord(const InspectionRecord& record);

}  // namespace rahdari::casefile
