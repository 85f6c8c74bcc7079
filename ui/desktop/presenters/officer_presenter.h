#pragma once

#include "core/base/error.h"
#include "core/capture/page.h"
#include "core/casefile/inspection_record.h"
#include "core/inspection/judgement.h"
#include "ui/desktop/presenters/capture_source.h"
#include "ui/desktop/presenters/inspector.h"
#include "ui/desktop/presenters/reasons.h"
#include "ui/desktop/presenters/record_keeper.h"
#include "ui/desktop/presenters/zone_draft.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace rahdari::ui::desktop {

/// The officer's screen without the screen: what is going on, what came out, what was decided. Everything it gives is
/// a value; the signals say what to look at again. GUI thread only; nothing blocks.
class OfficerPresenter : public QObject {
    Q_OBJECT
public:
    enum class State : std::uint8_t {
        Loading,  ///< the engine is not ready; a document may already be captured
        Waiting,  ///< for a document
        Working,
        Judged,
        Stopped,  ///< by the officer
        Trouble,  ///< see trouble()
    };

    /// @param source, inspector, keeper  borrowed; outlive the presenter
    OfficerPresenter(CaptureSource& source, Inspector& inspector, RecordKeeper& keeper, QObject* parent = nullptr);

    /// Loads the engine, waits for the first document, and looks for records that were left unfinished.
    void start();

    /// Loads the engine and shows a record as it was kept. The first document is waited for after that.
    void startWithRecord(const std::filesystem::path& folder);

    State state() const { return state_; }
    std::optional<base::Error> trouble() const { return trouble_; }
    /// Whether the engine failed to load; false, too, while it loads.
    bool isNotLoaded() const { return notLoaded_; }
    /// Why the document on screen is not on the disk as it stands; none where it is, or where nothing is kept.
    std::optional<base::Error> whyNotKept() const { return notKept_; }
    /// Why a changed trust list or changed models are not in use: inspections go on with what was loaded before.
    std::optional<base::Error> whyNotReloaded() const { return notReloaded_; }
    /// Documents before this one that are not on the disk as they were left, oldest first: until they are, are opened,
    /// or somebody took note.
    const std::vector<EarlierLoss>& earlierLosses() const { return losses_; }

    /// The document on screen.
    const LaidDocument& document() const { return document_; }
    std::shared_ptr<const capture::Page> page() const { return page_; }  ///< null before it is captured
    /// Checks, zone, fields and chip: all of them once judged, before that those that are there.
    const inspection::Judgement& judgement() const { return judgement_; }
    std::shared_ptr<const inspection::Inspection> inspection() const { return inspection_; }  ///< null before judged
    std::shared_ptr<const casefile::InspectionRecord> record() const { return record_; }      ///< null before captured
    QString recordFolder() const { return recordFolder_; }                                    ///< empty: not written
    const std::vector<Reason>& reasons() const { return reasons_; }
    std::optional<double> seconds() const;  ///< from laid down to judged

    /// What the verdict's place says.
    QString headline() const;
    QString subline() const;
    double share() const;  ///< [0, 1] of the work done

    /// How far the chip is, one line; empty when there is nothing to say.
    QString chipProgress() const { return chipProgress_; }

    std::optional<casefile::Verdict> decided() const { return decided_; }
    /// The verdict that waits for its reason.
    std::optional<casefile::Verdict> reasonWantedFor() const { return wanting_; }
    /// Whether it is wanted because of another document of the traveller alone, which was on screen before this one.
    bool isReasonForEarlier() const;
    bool canDecide() const { return state_ == State::Judged && !decided_ && !opening_; }
    /// Whether again() does something. What was kept without a judgement is inspected from its kept pictures.
    bool canInspectAgain() const;
    bool canOpen() const;                           ///< whether another inspection may take this one's place on screen
    int unfinished() const { return unfinished_; }  ///< records that nobody decided, as counted at the start
    /// Whether openUnfinished() writes first what could not be written.
    bool canTryAgain() const;
    /// Whether leaving the program loses what is held in memory: asked once, then done.
    bool asksToLeave() const { return leaving_ == Leaving::Asked; }
    int notWritten() const { return keeper_.notWritten(); }    ///< documents held in memory
    bool isKept() const { return kept_; }                      ///< shown as it was kept, not inspected now
    bool isOfKeptPictures() const { return ofKeptPictures_; }  ///< inspected now, captured some time before
    bool canStop() const { return state_ == State::Working; }
    /// Whether the next document may leave this one undecided: asked once, then done.
    bool leavesUndecided() const { return warnedUndecided_; }
    bool isSecondDocument() const { return second_; }

    /// Whether the zone may be typed: over what was read, or all of it. Not before the page is judged, nor once it is
    /// decided.
    bool canTypeZone() const;
    /// The zone as it was read, to be typed over; none where it may not be, or the page has no whole zone.
    std::optional<ZoneDraft> zoneDraft() const;

    /// Somebody wants to leave the program. What could not be written is tried once more; `mayLeave` follows, or
    /// asksToLeave().
    /// @return true: nothing holds him, or he was asked
    bool leave();

    /// The texts again, after another language was chosen.
    void retranslate();

public slots:
    void stop();
    /// The same document once more. Its record supersedes the one before, which stays as it is; what was kept without a
    /// judgement is judged in its record.
    void again();
    /// Inspects the same page with the zone as it was typed: over zoneDraft(), or a whole one of any form. Nothing
    /// happens where nothing was typed, unless the zone was in doubt: then it is confirmed. Stopping it leaves
    /// everything as it was.
    void typeZone(const std::vector<std::string>& lines);
    /// Writes again what could not be written, and anew what was written and deleted; where all is on the disk, opens
    /// the newest record that nobody decided, and call by call those before it.
    void openUnfinished();
    void noteLosses();      ///< earlierLosses() were read
    void stay();            ///< asksToLeave() no longer
    void next();            ///< the next traveller's document
    void secondDocument();  ///< one more document of this traveller
    /// Decides, or asks for a reason where the decision contradicts the machine (`reasonWanted`).
    void decide(rahdari::casefile::Verdict verdict);
    void giveReason(const QString& reason);  ///< of the verdict that waits for one; an empty one is not taken
    void withdrawDecision();                 ///< no reason will be given

signals:
    void stateChanged();
    void progressChanged();  ///< headline, subline, share, chipProgress
    void pageChanged();
    void judgementChanged();  ///< also while checks come in, at most every 50 ms
    void recordChanged();
    void decisionChanged();
    void sourceChanged();  ///< the device is gone or back, or more documents wait
    void notKept(const rahdari::base::Error& error);
    /// As openUnfinished() asked; see RecordKeeper.
    void triedAgain(int notWritten, const QString& anewIn);
    void mayLeave();

private:
    enum class Leaving : std::uint8_t { No, Trying, Asked };

    void takeUp(const LaidDocument& document);
    void clearDocument();
    void setState(State state);
    void setTrouble(const base::Error& error);
    void putData(const inspection::Judgement& soFar);
    void putJudged(const std::shared_ptr<const inspection::Inspection>& inspection);
    void showJudged(const std::shared_ptr<const inspection::Inspection>& inspection);
    void putPage(const std::shared_ptr<const capture::Page>& page);
    void putStopped();
    void putKept(const KeptInspection& kept);
    void putProgress(const inspection::StepProgress& progress);
    void keepDecision(casefile::Verdict verdict, const QString& reason);
    void awaitDocument(bool second);
    void open(const std::filesystem::path& folder);
    void inspectKept();
    void putNotOpened(const base::Error& error);
    void putNotReloaded(const base::Error& error);
    bool contradictsEarlier(casefile::Verdict verdict) const;
    void connectInspector();
    void connectKeeper();
    void forgetLoss(std::string_view recordId);
    void putTriedAgain(int notWritten, const QString& anewIn);

    CaptureSource& source_;
    Inspector& inspector_;
    RecordKeeper& keeper_;
    State state_ = State::Loading;
    std::optional<base::Error> trouble_;
    std::optional<base::Error> notKept_;
    std::vector<EarlierLoss> losses_;
    LaidDocument document_;
    std::shared_ptr<const capture::Page> page_;
    inspection::Judgement judgement_;
    std::shared_ptr<const inspection::Inspection> inspection_;
    std::shared_ptr<const casefile::InspectionRecord> record_;
    QString recordFolder_;
    std::vector<Reason> reasons_;
    std::optional<std::vector<casefile::MrzEdit>> edits_;    ///< of the inspection under way; none: nothing was typed
    std::shared_ptr<const inspection::Inspection> untyped_;  ///< the one before that
    QString step_;
    QString chipProgress_;
    std::optional<casefile::Verdict> decided_;
    std::optional<casefile::Verdict> wanting_;
    bool warnedUndecided_ = false;
    bool second_ = false;
    bool kept_ = false;
    bool ofKeptPictures_ = false;
    /// A kept record is being opened: what is decided meanwhile could go into either.
    bool opening_ = false;
    bool supersedes_ = false;              ///< the document that is being captured was captured before
    std::vector<check::Outcome> earlier_;  ///< of the traveller's documents before this one
    std::optional<base::Error> notReloaded_;
    bool notLoaded_ = false;  ///< the engine failed to load and has not been mended since
    int unfinished_ = 0;
    Leaving leaving_ = Leaving::No;
    QTimer fillIn_;
};

}  // namespace rahdari::ui::desktop
