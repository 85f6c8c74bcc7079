#pragma once

#include "ui/desktop/presenters/open_record.h"
#include "ui/desktop/presenters/record_keeper.h"
#include "ui/desktop/presenters/serial_thread.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::ui::desktop {

/// The open records belong to the thread, which is the last member: it ends before they are gone.
struct RecordKeeper::Work {
    RecordKeeper& keeper;
    KeepingSettings settings;
    std::vector<OpenRecord> ofTraveller;  ///< the document begun last at the end
    HeldRecords held;
    std::optional<casefile::RecordSummary> openedLeft;  ///< by openUnfinished(), since a document was begun
    std::uint64_t onScreen = 0;  ///< which one was on the screen when the traveller's last was written to
    SerialThread thread;

    Work(RecordKeeper& owner, KeepingSettings given)
        : keeper(owner), settings(std::move(given)), held(settings.heldBytes)
    {
    }

    void begin(const LaidDocument& document, const capture::Page& page, Begun begun);
    /// Takes the last record out of the traveller's: another one supersedes it.
    /// @return it; none where nothing was begun
    std::optional<casefile::InspectionRecord> setAside();
    void inspectKept();
    void putJudged(const inspection::Inspection& inspection, const std::vector<casefile::MrzEdit>& edits);
    /// Of all that were judged: one that was not stays as it is, and waits.
    void decide(casefile::Verdict verdict, const std::string& reason);
    /// Writes records as they stand and says whether that went well.
    void keep(std::span<OpenRecord> records);
    /// Writes what is not on the disk, oldest first.
    /// @return where the last record whose folder was gone was written again; empty: none was
    std::filesystem::path tryAgain(Gone gone);
    bool isNotWritten(const std::string& id) const;
    int notWritten() const;
    /// The next traveller: what is on the disk is forgotten, the rest is held.
    void endTraveller();
    void withdraw(const std::vector<std::string>& ids);
    void open(const std::filesystem::path& folder);
    /// See nextLeft(). @param screen  as counted by the keeper
    void openUnfinished(std::uint64_t screen);
    /// Oldest first; without those that are not on the disk as they stand, which are decided here, or told.
    std::vector<casefile::RecordSummary> unfinished() const;
    /// Those of them that do not belong to what is on the screen.
    std::vector<casefile::RecordSummary> left(std::uint64_t screen) const;
    bool isOpen(const std::string& id) const;
    void tellRecord();
    void tellKept(const std::vector<std::string>& ids);
    void tellLoss(std::span<const OpenRecord> records, const base::Error& error);
    void tellEarlier(std::vector<EarlierLoss> losses);
};

}  // namespace rahdari::ui::desktop
