#pragma once

#include "core/base/result.h"
#include "core/casefile/inspection_folder.h"
#include "core/casefile/inspection_record.h"

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

namespace rahdari::casefile {

/// A record that is written in stages while the inspection goes on, so that a crash loses no more than the last stage:
/// first the pictures, as soon as they are taken, then the judgement, then the decision. Between two stages the folder
/// always is a whole record of the stage before; a crash leaves one that opens as unfinished.
///
/// While a journal lives no other journal writes the same record, in this process or another; readers are not kept
/// out. Used by one thread at a time; writes block (some 10-100 ms), so not on a screen's thread.
class InspectionJournal {
public:
    /// Writes the first stage as ROOT/ID.
    /// @return as writeRecord()
    static base::Result<InspectionJournal> begin(const std::filesystem::path& root, const InspectionRecord& record,
                                                 std::stop_token stop = {});

    /// Goes on with a record, e.g. one a crash left unfinished.
    /// @return as readRecord(), and Error 5005 in use
    static base::Result<InspectionJournal> resume(const std::filesystem::path& folder);

    InspectionJournal(InspectionJournal&&) noexcept;
    InspectionJournal& operator=(InspectionJournal&&) noexcept;
    ~InspectionJournal();

    /// Replaces the record by a later state of it, in one step. Files that stay the same are not written again.
    /// @param record  of the same id; the whole record, not only what is new
    /// @return as writeRecord(), and Error 5001 another id. After an error the record is what it was before.
    base::Result<void> keep(const InspectionRecord& record, std::stop_token stop = {});

    const OpenedRecord& current() const;  ///< as on the disk

private:
    struct State;
    explicit InspectionJournal(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace rahdari::casefile
