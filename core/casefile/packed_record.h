#pragma once

#include "core/casefile/durable_files.h"
#include "core/casefile/record_document.h"

#include <map>
#include <string>
#include <vector>

namespace rahdari::casefile {

/// A record as it goes to the disk. Borrows the record's octets.
struct PackedRecord {
    RecordDocument document;
    std::string judgement;                 ///< the text of its file; empty: none
    std::map<std::string, Octets> octets;  ///< of every file by name, but for the judgement's
    std::string json;                      ///< of record.json

    Octets octetsOf(const std::string& name) const;
};

/// Names the files of a record and takes their hashes. A file that is the same in `before` keeps its name; no name of
/// `before` is used for other octets, so that both states can lie in one folder.
/// @return Error 5001 from checkRecord(), 5008
base::Result<PackedRecord> packRecord(const InspectionRecord& record, const std::vector<RecordFile>& before = {});

/// SHA-256 in 64 lower case digits.
std::string sha256Of(Octets octets);

Octets octetsOf(const std::string& text);

}  // namespace rahdari::casefile
