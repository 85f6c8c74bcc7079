#pragma once

#include "core/base/error.h"
#include "core/casefile/inspection_folder.h"
#include "core/casefile/inspection_journal.h"
#include "core/casefile/inspection_record.h"
#include "ui/desktop/presenters/earlier_loss.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::ui::desktop {

/// A record that is still written to, or still has to be. One thread at a time.
struct OpenRecord {
    casefile::InspectionRecord record;
    std::optional<casefile::InspectionJournal> journal;  ///< none: it is not written, or could not be
    std::string name;                                    ///< of the document, as it was laid down
    std::optional<base::Error> whyNot;                   ///< it is not on the disk as it stands
    std::filesystem::path anewIn = {};  ///< its folder is gone, and here it could be written again; else empty
};

/// Writes a record as it stands, and notes whether that went well; what could not even be begun is begun again.
/// @return as InspectionJournal, and Error 5000 its folder was moved or deleted while it was open
base::Result<void> writeAsItStands(OpenRecord& open, const std::filesystem::path& root);

/// The same once more, for a record that is not on the disk.
/// @param anew  where its folder was gone already the last time, all of it is written to a new one in `anewIn`
base::Result<void> writeAgain(OpenRecord& open, const std::filesystem::path& root, bool anew);

/// What is told of a record that is not on the disk as it stands, `whyNot` or for another reason.
EarlierLoss lossOf(const OpenRecord& open, const base::Error& why);

/// Of those records that are not on the disk as they stand.
std::vector<EarlierLoss> lossesOf(std::span<const OpenRecord> records);

/// Which of the records that nobody decided is opened next: the newest of those older than the one before, and after
/// the oldest the newest again, so that none hides the others.
/// @param left    oldest first
/// @param before  the one opened before; none: none was
std::optional<casefile::RecordSummary> nextLeft(const std::vector<casefile::RecordSummary>& left,
                                                const std::optional<casefile::RecordSummary>& before);

/// Records of earlier travellers that are not on the disk as they stand, oldest first, as far as there is room.
class HeldRecords {
public:
    /// @param mostBytes  of pictures, beside which the rest is nothing
    explicit HeldRecords(std::size_t mostBytes) : mostBytes_(mostBytes) {}

    /// Takes those that are not on the disk; the others are let go.
    /// @return those for which there is no room: they are lost
    std::vector<EarlierLoss> take(std::vector<OpenRecord> records);

    std::vector<OpenRecord>& records() { return records_; }
    const std::vector<OpenRecord>& records() const { return records_; }
    bool contains(std::string_view id) const;
    void letGoOfWritten();

private:
    std::size_t mostBytes_;
    std::vector<OpenRecord> records_;
};

}  // namespace rahdari::ui::desktop
