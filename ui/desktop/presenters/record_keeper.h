#pragma once

#include "core/base/error.h"
#include "core/capture/page.h"
#include "core/casefile/inspection_record.h"
#include "core/inspection/runner.h"
#include "ui/desktop/presenters/earlier_loss.h"
#include "ui/desktop/presenters/kept_inspection.h"
#include "ui/desktop/presenters/laid_document.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// What a record needs beside what is inspected. Clock and chance come from outside.
struct KeepingSettings {
    std::filesystem::path root;  ///< folder of the records; empty: nothing is written
    casefile::SoftwareVersion software;
    std::function<casefile::TrustState()> trust;  ///< asked when a document is captured
    std::string officer;                          ///< who decides, as it stands in the record
    std::function<casefile::Moment()> now;
    std::function<std::uint32_t()> random;
    /// Memory for the pictures of earlier documents that cannot be written: some hundred documents.
    std::size_t heldBytes = std::size_t{1} << 30U;
};

/// Keeps each inspection as a folder, stage by stage, on a thread of its own: pictures as soon as they are taken, then
/// the judgement, then the decision. Without a root the record is made all the same, for the screen to show.
///
/// What cannot be written is held in memory and tried again after each record that can be, and when tryAgain() says so.
class RecordKeeper : public QObject {
    Q_OBJECT
public:
    explicit RecordKeeper(KeepingSettings settings, QObject* parent = nullptr);
    ~RecordKeeper() override;  ///< finishes writing

    /// What a captured document is to the one begun before it.
    enum class Begun : std::uint8_t {
        NextTraveller,
        SameTraveller,  ///< one more document of the traveller whose records are open
        Again,          ///< the same document: its record supersedes that of the try before, which stays as it is
    };

    /// A document was captured.
    void begin(const LaidDocument& document, std::shared_ptr<const capture::Page> page, Begun begun);

    /// The record opened last, which was never judged, is inspected now; putJudged() follows.
    void inspectKept();

    /// The document begun last was judged, or judged anew.
    /// @param edits  what somebody typed into the zone before it was judged anew
    void putJudged(std::shared_ptr<const inspection::Inspection> inspection, std::vector<casefile::MrzEdit> edits = {});

    /// The decision, for all open records of the traveller that were judged.
    void decide(casefile::Verdict verdict, const std::string& reason);

    /// Opens a record that was kept; `opened` or `notOpened` follows. A decision goes into it where it has none.
    void open(const std::filesystem::path& folder);

    /// Opens the newest record of the root that nobody decided, and then, call by call, those before it; `nothingLeft`
    /// where there is none beside what is on the screen. Begins with the newest again once a document was begun.
    void openUnfinished();

    /// Counts the records of the root that nobody decided, e.g. because the program crashed; `unfinishedFound` follows.
    void lookForUnfinished();

    /// Another document comes to the screen: neither `recordChanged`, `kept` nor `notKept` follows any longer for what
    /// was begun or opened before, which is written all the same; where it is not, `earlierNotKept` says so.
    void letGo();

    /// What becomes of a record whose folder was moved or deleted while it was open.
    enum class Gone : std::uint8_t { Wait, WriteAnew };

    /// Writes what could not be written; `triedAgain` follows.
    void tryAgain(Gone gone = Gone::Wait);

    /// `then` is called on this object's thread once all that was to be written before was written, or could not be.
    void whenWritten(std::function<void()> then);

    bool writes() const;
    /// Whether something is still to be written, or tried.
    bool isWriting() const { return writing_ > 0; }
    /// Records that are not on the disk as they stand, and held in memory.
    int notWritten() const { return notWritten_; }

signals:
    /// The record of the document begun last, after each stage; on the disk where records are written.
    void recordChanged(std::shared_ptr<const rahdari::casefile::InspectionRecord> record, const QString& folder);
    /// What there is of the records is on the disk.
    void kept();
    /// A stage is not on the disk. It is tried again with the next one; a decision has to be made again.
    void notKept(const rahdari::base::Error& error);
    /// The same of a document that is no longer the one on the screen. Its decision stands, and is written with it.
    void earlierNotKept(const rahdari::ui::desktop::EarlierLoss& loss);
    /// What could not be written was tried again, and so many of it still cannot.
    /// @param anewIn  where the last record whose folder was gone was written again; empty: none was
    void triedAgain(int notWritten, const QString& anewIn);
    void notWrittenChanged();
    /// A record is on the disk as far as it got, whichever document is on the screen.
    void recordKept(const QString& id);
    void opened(const rahdari::ui::desktop::KeptInspection& kept);
    void notOpened(const rahdari::base::Error& error);
    void nothingLeft();  ///< see openUnfinished()
    void unfinishedFound(int count);

private:
    struct Work;
    void run(std::function<void(Work&)> task);
    void write(std::function<void(Work&)> task);
    void writeShown(std::function<void(Work&)> task);  ///< of what is on the screen now
    void withdraw(std::vector<std::string> ids);
    void noteWritten(int notWritten);
    std::uint64_t onScreen_ = 0;  ///< which one is on the screen, counted
    int writing_ = 0;
    int notWritten_ = 0;
    std::unique_ptr<Work> work_;
};

}  // namespace rahdari::ui::desktop
